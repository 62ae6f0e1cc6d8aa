/// One cell of a frame: a base character with at most two combining marks, and its style.
///
/// A wide character occupies its own cell with `width` 2 and a following cell of `width` 0.
public struct Cell: Hashable, Sendable {
    public var scalar: Unicode.Scalar
    public var firstMark: Unicode.Scalar?
    public var secondMark: Unicode.Scalar?
    /// Columns taken: 1, 2, or 0 for the right half of the wide character before it.
    public var width: UInt8
    public var style: Style

    public init(
        _ scalar: Unicode.Scalar,
        width: UInt8 = 1,
        style: Style = .plain,
        firstMark: Unicode.Scalar? = nil,
        secondMark: Unicode.Scalar? = nil
    ) {
        self.scalar = scalar
        self.firstMark = firstMark
        self.secondMark = secondMark
        self.width = width
        self.style = style
    }

    public static let blank = Cell(" ")

    /// The right half of a wide character.
    public static func continuation(_ style: Style) -> Cell {
        Cell(" ", width: 0, style: style)
    }

    /// The characters to paint, empty for the right half of a wide character.
    public var text: String {
        guard width > 0 else { return "" }
        var text = String(scalar)
        if let firstMark { text.unicodeScalars.append(firstMark) }
        if let secondMark { text.unicodeScalars.append(secondMark) }
        return text
    }
}
