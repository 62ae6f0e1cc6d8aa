/// A row's identity, typed by what the row is about so that a patron can never stand for an item.
public struct ID<Subject>: Hashable, Comparable, Sendable, Codable {
    public let rawValue: Int64

    public init(_ rawValue: Int64) {
        self.rawValue = rawValue
    }

    public init(from decoder: any Decoder) throws {
        rawValue = try decoder.singleValueContainer().decode(Int64.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }

    public static func < (left: ID, right: ID) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// A code printed on an item or a card and read by a scanner: 3 to 24 of A-Z, 0-9 and `-.$/+%`, upper case.
public struct Barcode: Hashable, Sendable, Codable, CustomStringConvertible {
    public let text: String

    /// Accepts only text that is already folded (see ``ScanText``); anything else is `nil`.
    public init?(_ text: String) {
        guard (3...24).contains(text.utf8.count), text.utf8.allSatisfy(Barcode.allows) else { return nil }
        self.text = text
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let code = Barcode(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a barcode")
        }
        self = code
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    /// The last four characters, as lists show it.
    public var tail: String { String(text.suffix(4)) }
    public var description: String { text }

    private static func allows(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A: true
        default: "-.$/+%".utf8.contains(byte)
        }
    }
}

/// The identity of one attempt to change something, made once by the desk: 32 hexadecimal digits.
///
/// The same identity sent again returns the stored outcome instead of doing the act twice.
public struct OperationID: Hashable, Sendable, Codable, CustomStringConvertible {
    public let text: String

    public init?(_ text: String) {
        guard text.utf8.count == 32,
            text.utf8.allSatisfy({ $0.isDigit || (0x61...0x66).contains($0) })
        else { return nil }
        self.text = text
    }

    /// A fresh identity from the given source of randomness.
    public init(using generator: inout some RandomNumberGenerator) {
        text = OperationID.hexadecimal(generator.next()) + OperationID.hexadecimal(generator.next())
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let id = OperationID(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an operation id")
        }
        self = id
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    public var description: String { text }

    private static func hexadecimal(_ word: UInt64) -> String {
        let digits = String(word, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
