/// A row of names of which one is open; brackets mark it, so that it shows without colours.
public struct Tabs: Equatable, Sendable {
    public var names: [String]
    /// Counted from 0.
    public var active: Int

    public init(_ names: [String], active: Int) {
        self.names = names
        self.active = active
    }

    /// Draws the names from the left; scrolls by whole names so that the open one is seen.
    public func draw(in line: Rect, look: Look, into frame: inout Frame) {
        var column = line.column
        for index in names.indices.dropFirst(first(columns: line.columns)) {
            let isActive = index == active
            let name = look.glyphs.drawn(names[index])
            let text = isActive ? "[\(name)]" : " \(name) "
            if column + TextWidth.columns(of: text) > line.endColumn, !isActive { break }
            let point = Point(column: column, row: line.row)
            let style = look[isActive ? .tabActive : .tab]
            column += frame.write(text, at: point, style: style, within: line) + 1
        }
    }

    private func first(columns: Int) -> Int {
        var first = 0
        while first < active, names.indices.contains(active), extent(first...active) > columns { first += 1 }
        return first
    }

    private func extent(_ range: ClosedRange<Int>) -> Int {
        names[range].reduce(-1) { $0 + TextWidth.columns(of: $1) + 3 }
    }
}
