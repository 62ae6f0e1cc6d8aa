extension Frame {
    /// Writes text on one row from a point on, and says how many columns it moved to the right.
    ///
    /// Nothing is drawn outside the clip, nor beyond `columns` columns. A wide character cut by an edge
    /// becomes a blank; overwriting half of one blanks its other half.
    @discardableResult
    public mutating func write(
        _ text: some StringProtocol,
        at point: Point,
        style: Style = .plain,
        within clip: Rect? = nil,
        columns limit: Int? = nil
    ) -> Int {
        let area = bounds.intersection(clip ?? bounds)
        let end = min(area.endColumn, limit.map { point.column + max(0, $0) } ?? Int.max)
        guard point.row >= area.row, point.row < area.endRow else { return 0 }
        var column = point.column
        for var cell in TextCells(text) {
            let next = column + Int(cell.width)
            if column >= end { break }
            cell.style = style
            if column >= area.column, next <= end {
                put(cell, at: Point(column: column, row: point.row))
            } else {
                let half = Rect(column: column, row: point.row, columns: min(next, end) - column, rows: 1)
                fill(half.intersection(area), style: style)
            }
            column = min(next, end)
        }
        return max(0, column - point.column)
    }

    /// Puts one cell in place, with the right half of a wide one; outside the frame it does nothing.
    public mutating func put(_ cell: Cell, at point: Point) {
        guard contains(point), cell.width > 0 else { return }
        guard cell.width == 2 else {
            separate(point)
            self[point] = cell
            return
        }
        let right = Point(column: point.column + 1, row: point.row)
        guard contains(right) else {
            put(Cell(" ", style: cell.style), at: point)
            return
        }
        separate(point)
        separate(right)
        self[point] = cell
        self[right] = .continuation(cell.style)
    }

    /// Blanks a rectangle in a style.
    public mutating func fill(_ rect: Rect, style: Style) {
        let area = bounds.intersection(rect)
        for row in area.row..<area.endRow {
            for column in area.column..<area.endColumn {
                put(Cell(" ", style: style), at: Point(column: column, row: row))
            }
        }
    }

    /// Lays a style over a rectangle and keeps its characters: the selection bar.
    ///
    /// A wide character at the edge is restyled whole.
    public mutating func restyle(_ rect: Rect, style: Style) {
        let area = bounds.intersection(rect)
        for row in area.row..<area.endRow where area.columns > 0 {
            let first = self[column: area.column, row: row].width == 0 ? area.column - 1 : area.column
            let last = area.endColumn - 1
            let end = self[column: last, row: row].width == 2 ? last + 1 : last
            for column in first...end {
                let point = Point(column: column, row: row)
                self[point].style = style.over(self[point].style)
            }
        }
    }

    private subscript(_ point: Point) -> Cell {
        get { cells[point.row * size.columns + point.column] }
        set { cells[point.row * size.columns + point.column] = newValue }
    }

    private func contains(_ point: Point) -> Bool {
        (0..<size.columns).contains(point.column) && (0..<size.rows).contains(point.row)
    }

    /// Blanks the other half of a wide character that is about to lose this one.
    private mutating func separate(_ point: Point) {
        let old = self[point]
        if old.width == 1 { return }
        let other = Point(column: point.column + (old.width == 2 ? 1 : -1), row: point.row)
        guard contains(other) else { return }
        self[other] = Cell(" ", style: self[other].style)
    }
}
