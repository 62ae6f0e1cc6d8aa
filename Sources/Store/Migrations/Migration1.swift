/// The first schema. Days are day numbers, moments milliseconds, money fen.
///
/// A rule that can be a constraint is one: it also holds for whoever comes past the Swift code.
enum Migration1 {
    static let statements = places + people + catalogue + loans + history

    /// A CHECK on a text column: its length in characters, and nothing that deceives a screen, a log or a slip.
    ///
    /// `length` and `GLOB` stop at a NUL, so NUL is looked for by itself.
    static func plain(_ column: String, _ length: ClosedRange<Int>) -> String {
        """
        CHECK (length(\(column)) BETWEEN \(length.lowerBound) AND \(length.upperBound)
            AND \(column) NOT GLOB '*[' || char(\(unsafe)) || ']*' AND instr(\(column), char(0)) = 0)
        """
    }

    /// A CHECK on a text column that holds one of some words.
    static func oneOf(_ column: String, _ words: String...) -> String {
        "CHECK (\(column) IN (" + words.map { "'\($0)'" }.joined(separator: ", ") + "))"
    }

    static let member = """
        member TEXT NOT NULL CHECK (length(member) BETWEEN 2 AND 12 AND member NOT GLOB '*[^0-9A-Z-]*')
        """

    /// A CHECK on the code of an item or a card.
    static func code(_ column: String) -> String {
        "CHECK (length(\(column)) BETWEEN 3 AND 24 AND \(column) NOT GLOB '*[^0-9A-Z.$/+%-]*')"
    }

    /// A CHECK on the text of an identity: 32 hexadecimal digits.
    static func hexadecimal(_ column: String) -> String {
        "CHECK (length(\(column)) = 32 AND \(column) NOT GLOB '*[^0-9a-f]*')"
    }

    /// The ranges `PlainText` refuses, as arguments of `char()`; 45 is the hyphen of a range.
    private static let unsafe = """
        1, 45, 31, 127, 45, 159, 173, 1564, 6158, 8203, 45, 8207, 8232, 45, 8238, 8288, 45, 8303,
        64976, 45, 65007, 65024, 45, 65039, 65279, 65529, 45, 65531, 917504, 45, 921599
        """
}
