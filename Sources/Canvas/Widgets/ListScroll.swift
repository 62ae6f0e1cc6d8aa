/// Which row of a list is selected and which is shown first.
public struct ListScroll: Equatable, Sendable {
    /// Counted from 0; meaningless in an empty list.
    public private(set) var selection: Int
    /// The first row shown.
    public private(set) var top: Int

    public init(selection: Int = 0, top: Int = 0) {
        self.selection = max(0, selection)
        self.top = max(0, top)
    }

    /// The rows shown in a window of this height.
    ///
    /// The selection is always among them, and no line is left empty while there are rows to fill it.
    public func shown(count: Int, height: Int) -> Range<Int> {
        guard count > 0, height > 0 else { return 0..<0 }
        let selected = min(selection, count - 1)
        let first = min(max(top, selected - height + 1), selected, max(0, count - height))
        return first..<min(count, first + height)
    }

    /// Selects a row and scrolls as little as shows it.
    public mutating func select(_ row: Int, count: Int, height: Int) {
        selection = max(0, min(row, count - 1))
        top = shown(count: count, height: height).lowerBound
    }

    /// Moves by arrows, page and end keys; `false` for every other key.
    public mutating func handle(_ press: KeyPress, count: Int, height: Int) -> Bool {
        guard !press.control else { return false }
        let page = max(1, height - 1)
        switch press.key {
        case .up: select(selection - 1, count: count, height: height)
        case .down: select(selection + 1, count: count, height: height)
        case .pageUp: select(selection - page, count: count, height: height)
        case .pageDown: select(selection + page, count: count, height: height)
        case .home: select(0, count: count, height: height)
        case .end: select(count - 1, count: count, height: height)
        case .character, .function, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .left,
            .right:
            return false
        }
        return true
    }
}
