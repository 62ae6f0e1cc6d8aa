/// The extent of a screen or a part of it, in terminal cells.
public struct Size: Hashable, Sendable {
    public var columns: Int
    public var rows: Int

    public init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
    }
}

/// A cell's place: column and row counted from 0 at the top left.
public struct Point: Hashable, Sendable {
    public var column: Int
    public var row: Int

    public init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }
}

/// A rectangle of cells; it may be empty, never negative.
public struct Rect: Hashable, Sendable {
    public var column: Int
    public var row: Int
    public var columns: Int
    public var rows: Int

    public init(column: Int, row: Int, columns: Int, rows: Int) {
        self.column = column
        self.row = row
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }

    public var isEmpty: Bool { columns == 0 || rows == 0 }
    /// The first column right of the rectangle.
    public var endColumn: Int { column + columns }
    /// The first row below the rectangle.
    public var endRow: Int { row + rows }

    /// The rectangle without a margin of so many cells on each side.
    public func inset(columns dx: Int, rows dy: Int) -> Rect {
        Rect(column: column + dx, row: row + dy, columns: columns - 2 * dx, rows: rows - 2 * dy)
    }

    /// The one-cell-high rectangle of a row counted from this rectangle's top.
    public func line(_ index: Int) -> Rect {
        Rect(column: column, row: row + index, columns: columns, rows: index < rows && index >= 0 ? 1 : 0)
    }

    /// The upper part of at most so many rows, and what lies below it.
    public func split(top height: Int) -> (top: Rect, rest: Rect) {
        let cut = min(max(0, height), rows)
        return (
            Rect(column: column, row: row, columns: columns, rows: cut),
            Rect(column: column, row: row + cut, columns: columns, rows: rows - cut)
        )
    }

    /// The left part of at most so many columns, and what lies right of it.
    public func split(left width: Int) -> (left: Rect, rest: Rect) {
        let cut = min(max(0, width), columns)
        return (
            Rect(column: column, row: row, columns: cut, rows: rows),
            Rect(column: column + cut, row: row, columns: columns - cut, rows: rows)
        )
    }

    /// What two rectangles share; empty if they do not touch.
    public func intersection(_ other: Rect) -> Rect {
        let left = max(column, other.column)
        let top = max(row, other.row)
        return Rect(
            column: left, row: top,
            columns: min(endColumn, other.endColumn) - left, rows: min(endRow, other.endRow) - top)
    }

    /// A rectangle of so many cells in the middle of this one, never larger than it.
    public func centered(columns width: Int, rows height: Int) -> Rect {
        let fitting = Size(columns: min(width, columns), rows: min(height, rows))
        return Rect(
            column: column + (columns - fitting.columns) / 2, row: row + (rows - fitting.rows) / 2,
            columns: fitting.columns, rows: fitting.rows)
    }
}
