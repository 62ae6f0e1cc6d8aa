/// An International Standard Book Number in its 13-digit form.
public struct ISBN: Hashable, Sendable, Codable {
    public let text: String

    /// Accepts 10 or 13 digits with a right checksum; hyphens and blanks are ignored.
    public init?(_ raw: some StringProtocol) {
        let digits = raw.utf8.filter { $0 != 0x2D && $0 != 0x20 }
        switch digits.count {
        case 13:
            guard digits.allSatisfy(\.isDigit), ISBN.isBookland(digits),
                ISBN.checkDigit(for: digits.dropLast()) == digits[12]
            else { return nil }
            text = String(decoding: digits, as: UTF8.self)
        case 10:
            guard digits.dropLast().allSatisfy(\.isDigit), ISBN.isOldNumber(digits) else {
                return nil
            }
            let body = Array("978".utf8) + digits.dropLast()
            text = String(decoding: body + [ISBN.checkDigit(for: body)], as: UTF8.self)
        default:
            return nil
        }
    }

    private static func isBookland(_ digits: [UInt8]) -> Bool {
        digits.starts(with: "978".utf8) || digits.starts(with: "979".utf8)
    }

    private static func isOldNumber(_ digits: [UInt8]) -> Bool {
        let sum = zip(digits, stride(from: 10, to: 0, by: -1)).reduce(0) { sum, pair in
            sum + (pair.0 == 0x58 || pair.0 == 0x78 ? 10 : Int(pair.0) - 0x30) * pair.1
        }
        let last = digits[9]
        return sum % 11 == 0 && (last.isDigit || last == 0x58 || last == 0x78)
    }

    private static func checkDigit(for digits: some Sequence<UInt8>) -> UInt8 {
        let sum = digits.enumerated().reduce(0) {
            $0 + (Int($1.element) - 0x30) * ($1.offset % 2 == 0 ? 1 : 3)
        }
        return UInt8((10 - sum % 10) % 10) + 0x30
    }
}
