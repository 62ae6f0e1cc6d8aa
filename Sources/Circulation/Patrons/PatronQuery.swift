/// What staff typed to find a person: a beginning of a name in any script, digits, or both.
///
/// `zw 2210` is initials and a phone tail, `张w` a 汉字 and an initial, `zhangw 1987` a reading and a
/// birth year.
public struct PatronQuery: Hashable, Sendable {
    /// Lower case, without blanks and marks as keys are; empty when only digits were typed.
    public let name: String
    /// The digits that follow the name, or stand alone; empty without.
    public let digits: String

    /// `nil` when there is nothing to look for.
    public init?(_ text: String) {
        let folded = ScanText.folded(text).lowercased()
        let words = folded.split(whereSeparator: \.isWhitespace)
        let isNumber = { (word: Substring) in
            word.utf8.allSatisfy { $0.isDigit || $0 == 0x2D }
        }
        name = words.filter { !isNumber($0) }.joined().filter(PatronKeys.isPartOfName)
        digits = words.filter(isNumber).joined().filter { $0 != "-" }
        if name.isEmpty && digits.isEmpty { return nil }
    }

    /// The digits as a year of birth, where they can be one.
    public var birthYear: Int? {
        guard digits.utf8.count == 4, let year = Int(digits), (1880...2100).contains(year) else { return nil }
        return year
    }
}
