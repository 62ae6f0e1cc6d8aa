/// The footer: which keys do something here, and what.
public struct KeyBar: Equatable, Sendable {
    public struct Item: Equatable, Sendable {
        /// The key in compact notation, such as `^R`.
        public var key: String
        public var label: String

        public init(_ key: String, _ label: String) {
            self.key = key
            self.label = label
        }

        fileprivate var columns: Int { TextWidth.columns(of: key) + 1 + TextWidth.columns(of: label) }
    }

    /// The most useful first: the last ones go when the room is narrow.
    public var items: [Item]

    public init(_ items: [Item]) {
        self.items = items
    }

    /// The items that fit whole, with three columns between neighbours, or one if that shows more.
    public func fitting(columns: Int) -> (items: [Item], gap: Int) {
        let wide = count(fitting: columns, gap: 3)
        if wide == items.count { return (items, 3) }
        let narrow = count(fitting: columns, gap: 1)
        return narrow > wide ? (Array(items.prefix(narrow)), 1) : (Array(items.prefix(wide)), 3)
    }

    public func draw(in line: Rect, look: Look, into frame: inout Frame) {
        let bar = look.on(.bar)
        frame.fill(line.line(0), style: bar[.bar])
        let (shown, gap) = fitting(columns: line.columns - 2)
        var column = line.column + 1
        for item in shown {
            let start = Point(column: column, row: line.row)
            column += frame.write(item.key, at: start, style: bar[.barKey], within: line)
            let label = Point(column: column + 1, row: line.row)
            column += 1 + frame.write(item.label, at: label, style: bar[.bar], within: line) + gap
        }
    }

    private func count(fitting columns: Int, gap: Int) -> Int {
        var used = -gap
        for (index, item) in items.enumerated() {
            used += gap + item.columns
            if used > columns { return index }
        }
        return items.count
    }
}
