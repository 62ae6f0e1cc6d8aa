/// A line of text being typed: the text, the cursor, and what may not enter.
///
/// Control, format and bidi characters never get in; the limit counts Unicode scalars, as the database does.
public struct TextField: Equatable, Sendable {
    /// Why something typed or pasted did not get in.
    public enum Refusal: Equatable, Sendable {
        case unprintable
        case full
    }

    /// What a key did.
    public enum Reply: Equatable, Sendable {
        case edited, moved, ignored
        case refused(Refusal)
    }

    public private(set) var text: String
    /// Characters a person would count (grapheme clusters) before the cursor.
    public private(set) var cursor: Int
    /// The most Unicode scalars the text may have.
    public let limit: Int
    /// Whether stars are shown instead of the characters, as for a PIN.
    public let isSecret: Bool

    public init(_ text: String = "", limit: Int = 200, isSecret: Bool = false) {
        self.text = ""
        cursor = 0
        self.limit = limit
        self.isSecret = isSecret
        paste(text)
    }

    public var isEmpty: Bool { text.isEmpty }

    /// Types one character at the cursor; answers why it did not get in.
    @discardableResult
    public mutating func insert(_ character: Character) -> Refusal? {
        guard character.isPrintable else { return .unprintable }
        guard text.unicodeScalars.count + character.unicodeScalars.count <= limit else { return .full }
        let head = String(text.prefix(cursor)) + String(character)
        text = head + text.dropFirst(cursor)
        cursor = min(head.count, text.count)
        return nil
    }

    /// Types a whole text and answers the first refusal.
    ///
    /// Line ends and tabs become spaces; what does not fit is cut.
    @discardableResult
    public mutating func paste(_ pasted: String) -> Refusal? {
        var refusal: Refusal?
        for character in pasted {
            let typed = character.isNewline || character == "\t" ? " " : character
            let refused = insert(typed)
            refusal = refusal ?? refused
            if refused == .full { break }
        }
        return refusal
    }

    /// Deletes so many characters before the cursor: one for Backspace, a scan's count to take it back.
    public mutating func deleteBackward(_ count: Int = 1) {
        let cut = min(max(0, count), cursor)
        text = String(text.prefix(cursor - cut)) + text.dropFirst(cursor)
        cursor = min(cursor - cut, text.count)
    }

    /// Deletes the character under the cursor.
    public mutating func deleteForward() {
        text = String(text.prefix(cursor)) + text.dropFirst(cursor + 1)
        cursor = min(cursor, text.count)
    }

    public mutating func clear() {
        text = ""
        cursor = 0
    }

    /// Moves the cursor so many characters to the right, or left if negative, but never out of the text.
    public mutating func move(by characters: Int) {
        cursor = max(0, min(cursor + characters, text.count))
    }

    /// Does what a key means in a line of text; Enter, Tab, Esc and commands are left to the caller.
    public mutating func handle(_ press: KeyPress) -> Reply {
        if press.control { return .ignored }
        let before = self
        switch press.key {
        case .character(let character):
            if let refusal = insert(character) { return .refused(refusal) }
        case .backspace: deleteBackward()
        case .delete: deleteForward()
        case .left: move(by: -1)
        case .right: move(by: 1)
        case .home: move(by: -cursor)
        case .end: move(by: text.count - cursor)
        case .function, .enter, .escape, .tab, .backTab, .insert, .up, .down, .pageUp, .pageDown:
            return .ignored
        }
        return text != before.text ? .edited : .moved
    }

    /// Draws the text on one line, scrolled so that the cursor is seen, and places the cursor when focused.
    public func draw(
        in line: Rect, focused: Bool, token: ThemeToken? = nil, look: Look, into frame: inout Frame
    ) {
        guard !line.isEmpty else { return }
        let style = look[token ?? (focused ? .fieldFocused : .field)]
        let shown = isSecret ? String(repeating: "*", count: text.count) : text
        let before = TextWidth.columns(of: shown.prefix(cursor))
        let offset = scroll(to: before, columns: line.columns)
        frame.fill(line.line(0), style: style)
        frame.write(
            shown, at: Point(column: line.column - offset, row: line.row), style: style, within: line.line(0))
        if focused { frame.cursor = Point(column: line.column + before - offset, row: line.row) }
    }

    /// The columns hidden at the left: half a field at a time, so that the text stands still between.
    private func scroll(to column: Int, columns: Int) -> Int {
        if column < columns { return 0 }
        let step = max(1, columns / 2)
        return ((column - columns) / step + 1) * step
    }
}
