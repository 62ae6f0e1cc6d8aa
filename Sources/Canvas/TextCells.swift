/// A text as the cells it is drawn in, left to right, unstyled.
///
/// The one place where text becomes cells, so measuring, cutting and drawing agree. A cell keeps two
/// combining marks and drops more. A mark with nothing before it gets a dotted circle. Emoji style selectors
/// and joiners between emoji are dropped: terminals disagree on the width of what they join.
public struct TextCells: Sequence, IteratorProtocol {
    private var scalars: String.UnicodeScalarView.Iterator
    private var ahead: Unicode.Scalar?
    private var previous: Unicode.Scalar?

    public init(_ text: some StringProtocol) {
        scalars = String(text).unicodeScalars.makeIterator()
        ahead = scalars.next()
    }

    public mutating func next() -> Cell? {
        while let scalar = ahead, isDropped(scalar) { ahead = scalars.next() }
        guard let scalar = ahead else { return nil }
        var cell: Cell
        if TextWidth.isMark(scalar) {
            cell = Cell("\u{25CC}", firstMark: scalar)
        } else if TextWidth.isHidden(scalar) {
            cell = Cell(TextWidth.replacement)
        } else {
            cell = Cell(scalar, width: UInt8(TextWidth.columns(of: scalar)))
        }
        previous = scalar
        ahead = scalars.next()
        takeMarks(into: &cell)
        return cell
    }

    private mutating func takeMarks(into cell: inout Cell) {
        while let mark = ahead, TextWidth.isMark(mark) {
            ahead = scalars.next()
            if isEmojiStyle(mark) { continue }
            if cell.firstMark == nil {
                cell.firstMark = mark
            } else if cell.secondMark == nil {
                cell.secondMark = mark
            }
        }
    }

    private func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        if isEmojiStyle(scalar) { return true }
        return scalar == "\u{200D}" && previous?.properties.isEmojiPresentation == true
    }

    private func isEmojiStyle(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\u{FE0E}" || scalar == "\u{FE0F}"
    }
}
