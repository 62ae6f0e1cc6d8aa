/// A whole screen as a value: what `draw(state)` returns and a terminal paints.
public struct Frame: Equatable, Sendable {
    public let size: Size
    /// Row by row, `size.columns * size.rows` cells.
    public internal(set) var cells: [Cell]
    /// Where the text cursor blinks; `nil` hides it.
    public var cursor: Point?
    /// Rings the terminal's bell once when this frame is first painted.
    public var bell = false

    public init(size: Size, style: Style = .plain) {
        self.size = size
        var blank = Cell.blank
        blank.style = style
        cells = Array(repeating: blank, count: max(0, size.columns) * max(0, size.rows))
    }

    public var bounds: Rect { Rect(column: 0, row: 0, columns: size.columns, rows: size.rows) }

    public subscript(column column: Int, row row: Int) -> Cell {
        cells[row * size.columns + column]
    }

    /// The cells of one row.
    public func row(_ index: Int) -> ArraySlice<Cell> {
        cells[index * size.columns..<(index + 1) * size.columns]
    }

    /// The characters of one row as a person reads them, without trailing blanks.
    public func text(row index: Int) -> String {
        var text = row(index).map(\.text).joined()
        while text.last == " " { text.removeLast() }
        return text
    }

    /// All rows as text, one a line; what golden frames are compared with.
    public var text: String {
        (0..<size.rows).map(text(row:)).joined(separator: "\n")
    }
}
