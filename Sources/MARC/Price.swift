/// A price as a record gives it.
public struct Price: Equatable, Sendable {
    /// The text as it stands, such as `CNY35.00` or `Rs154.00`.
    public let text: String
    /// The amount in fen when the text names the yuan: CNY, RMB, 元, or ￥ outside Japanese records.
    public let fen: Int?

    /// Reads the first amount of the text.
    ///
    /// - Parameter language: the record's language; in Japanese records the sign ¥ means yen.
    public init(_ text: String, language: String? = nil) {
        self.text = text
        fen = Self.fen(in: text, isJapanese: language == "jpn")
    }

    private static func fen(in text: String, isJapanese: Bool) -> Int? {
        let isAmount = { (character: Character) in character.isASCII && character.isNumber || character == "."
        }
        guard let start = text.firstIndex(where: { $0.isASCII && $0.isNumber }) else { return nil }
        let currency = String(text[..<start]).uppercased().filter { $0 != " " && $0 != "." }
        let amount = text[start...].prefix(while: isAmount)
        let after = text[start...].dropFirst(amount.count).first { $0 != " " }
        switch currency {
        case "CNY", "RMB", "人民币": return fen(amount)
        case "￥", "¥", "CNY¥", "CNY￥", "RMB¥", "RMB￥": return isJapanese ? nil : fen(amount)
        case "": return after == "元" ? fen(amount) : nil
        default: return nil
        }
    }

    private static func fen(_ amount: Substring) -> Int? {
        let parts = amount.split(separator: ".", omittingEmptySubsequences: false)
        guard let whole = parts.first, whole.count <= 9, let yuan = Int(whole) else { return nil }
        guard parts.count > 1 else { return yuan * 100 }
        let cents = parts[1].prefix(2)
        guard let small = Int(cents.isEmpty ? "0" : cents) else { return nil }
        return yuan * 100 + (cents.count == 1 ? small * 10 : small)
    }
}
