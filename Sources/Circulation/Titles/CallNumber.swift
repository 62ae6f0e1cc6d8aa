/// A shelf mark such as `I247.57/Y8`: a class of the Chinese Library Classification and a book number.
public struct CallNumber: Hashable, Sendable, Codable {
    public let text: String

    public init(_ text: String) {
        self.text = text
    }

    public init(from decoder: any Decoder) throws {
        text = try decoder.singleValueContainer().decode(String.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    /// The class, up to the first slash: the pile a returned book goes to.
    public var classNumber: String {
        String(text.prefix { $0 != "/" })
    }

    /// A key whose byte order is the order on the shelf.
    ///
    /// Digits of the class compare as decimals (B2 < B22 < B3); digits that begin the book number
    /// compare as a number, before author numbers such as `Y8`.
    public var sortKey: String {
        let parts = text.split(separator: "/", maxSplits: 1)
        guard parts.count == 2 else { return text }
        let number = parts[1].prefix { $0.isASCII && $0.isNumber }
        guard !number.isEmpty else { return parts[0] + " " + parts[1] }
        let padding = String(repeating: "0", count: max(0, 8 - number.count))
        return parts[0] + " " + padding + parts[1]
    }
}
