/// A standard book number as a record gives it.
public struct ISBN: Equatable, Hashable, Sendable {
    /// The text as it stands, with hyphens, binding or volume.
    public let original: String
    /// Thirteen digits without hyphens; `nil` when the check digit (ISO 2108) is wrong.
    public let normalized: String?

    /// Reads the number at the beginning of `text`; ten digits are turned into thirteen.
    public init(_ text: String) {
        original = text
        normalized = Self.thirteenDigits(Self.digits(of: text))
    }

    private static func digits(of text: String) -> [UInt8] {
        var rest = Substring(text.trimmed)
        if rest.prefix(4).uppercased() == "ISBN" { rest = rest.dropFirst(4) }
        var digits: [UInt8] = []
        scan: for scalar in rest.unicodeScalars {
            switch scalar.value {
            case 0x30...0x39: digits.append(UInt8(scalar.value - 0x30))
            case 0x58, 0x78: digits.append(10)
            case 0x20, 0x2D, 0x2010...0x2015, 0xFF0D, 0x3A: continue
            default: break scan
            }
        }
        return digits
    }

    private static func thirteenDigits(_ digits: [UInt8]) -> String? {
        switch digits.count {
        case 13:
            guard !digits.contains(10), checkDigit(digits.dropLast()) == digits[12] else { return nil }
            return text(digits)
        case 10:
            guard !digits.dropLast().contains(10) else { return nil }
            let sum = digits.enumerated().reduce(0) { $0 + (10 - $1.offset) * Int($1.element) }
            guard sum.isMultiple(of: 11) else { return nil }
            let body = [9, 7, 8] + digits.dropLast()
            return text(body + [checkDigit(body[...])])
        default:
            return nil
        }
    }

    /// The thirteenth digit after twelve: weights 1 and 3, modulo 10.
    private static func checkDigit(_ twelve: ArraySlice<UInt8>) -> UInt8 {
        let sum = twelve.enumerated().reduce(0) {
            $0 + ($1.offset.isMultiple(of: 2) ? 1 : 3) * Int($1.element)
        }
        return UInt8((10 - sum % 10) % 10)
    }

    private static func text(_ digits: [UInt8]) -> String {
        digits.map { String($0) }.joined()
    }
}
