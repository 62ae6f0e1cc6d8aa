extension Frame {
    /// Draws a border with its title in the upper line and an optional note at the right of the lower one,
    /// and answers the room inside: one space of padding left and right.
    @discardableResult
    public mutating func box(
        _ rect: Rect,
        title: String = "",
        note: String = "",
        border: Glyphs.Border,
        style: Style = .plain,
        titleStyle: Style? = nil,
        ellipsis: String = "\u{2026}"
    ) -> Rect {
        guard rect.columns >= 2, rect.rows >= 2 else { return rect.inset(columns: 2, rows: 1) }
        edge(rect.line(0), border.topLeft, border.horizontal, border.topRight, style)
        for row in 1..<rect.rows - 1 {
            let line = rect.line(row)
            put(Cell(border.vertical, style: style), at: Point(column: line.column, row: line.row))
            put(Cell(border.vertical, style: style), at: Point(column: line.endColumn - 1, row: line.row))
        }
        edge(rect.line(rect.rows - 1), border.bottomLeft, border.horizontal, border.bottomRight, style)
        let room = rect.columns - 4
        if !title.isEmpty, room > 1 {
            let text = " \(TextLayout.fitting(title, columns: room - 2, ellipsis: ellipsis)) "
            write(text, at: Point(column: rect.column + 1, row: rect.row), style: titleStyle ?? style)
        }
        if !note.isEmpty, room > 1 {
            let text = " \(TextLayout.fitting(note, columns: room - 2, ellipsis: ellipsis)) "
            let column = rect.endColumn - 1 - TextWidth.columns(of: text)
            write(text, at: Point(column: column, row: rect.endRow - 1), style: style)
        }
        return rect.inset(columns: 2, rows: 1)
    }

    /// Draws a line across with a title near its left end: how the compact frame divides the screen.
    public mutating func rule(_ line: Rect, title: String = "", dash: String, style: Style = .plain) {
        guard !line.isEmpty else { return }
        let start = Point(column: line.column, row: line.row)
        write(String(repeating: dash, count: line.columns), at: start, style: style, within: line)
        guard !title.isEmpty else { return }
        write(" \(title) ", at: Point(column: start.column + 2, row: start.row), style: style, within: line)
    }

    private mutating func edge(
        _ line: Rect, _ left: Unicode.Scalar, _ middle: Unicode.Scalar, _ right: Unicode.Scalar,
        _ style: Style
    ) {
        for column in line.column..<line.endColumn {
            let isFirst = column == line.column
            let scalar = isFirst ? left : column == line.endColumn - 1 ? right : middle
            put(Cell(scalar, style: style), at: Point(column: column, row: line.row))
        }
    }
}

extension Look {
    /// Draws a pane, in heavy lines when it has the focus, and answers the room inside.
    @discardableResult
    public func pane(
        _ rect: Rect, title: String, note: String = "", focused: Bool = false, into frame: inout Frame
    ) -> Rect {
        frame.box(
            rect, title: glyphs.drawn(title), note: glyphs.drawn(note),
            border: focused ? glyphs.heavy : glyphs.rounded,
            style: self[focused ? .borderFocused : .border],
            titleStyle: self[focused ? .borderFocused : .title],
            ellipsis: glyphs.ellipsis)
    }
}
