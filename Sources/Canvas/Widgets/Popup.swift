/// A box in the middle of the screen that wants an answer.
public struct Popup: Equatable, Sendable {
    public var title: String
    public var body: [Paragraph]
    /// What can be answered, in the box's last line.
    public var keys: [KeyBar.Item]
    /// The columns of the whole box, if the screen has them.
    public var columns: Int
    /// Rows kept free below the text for what the caller draws there, such as fields.
    public var extraRows: Int

    public init(
        title: String, body: [Paragraph], keys: [KeyBar.Item], columns: Int = 60, extraRows: Int = 0
    ) {
        self.title = title
        self.body = body
        self.keys = keys
        self.columns = columns
        self.extraRows = extraRows
    }

    /// Where the box stands: as high as its text, in the middle.
    public func rect(in bounds: Rect, look: Look = Look()) -> Rect {
        let width = min(columns, bounds.columns)
        let lines = body.reduce(0) { $0 + height(of: $1, columns: width - 4, look: look) }
        return bounds.centered(columns: width, rows: lines + extraRows + (keys.isEmpty ? 2 : 4))
    }

    /// Draws the box over what is there and answers the rows kept free for the caller.
    ///
    /// A text higher than the screen is cut at its end; the keys always show.
    @discardableResult
    public func draw(in bounds: Rect, look: Look, into frame: inout Frame) -> Rect {
        let rect = rect(in: bounds, look: look)
        let own = look.on(.popup)
        frame.fill(rect, style: own[.popup])
        var room = frame.box(
            rect, title: look.glyphs.drawn(title), border: look.glyphs.heavy, style: own[.popupBorder],
            titleStyle: own[.title], ellipsis: look.glyphs.ellipsis)
        if !keys.isEmpty, room.rows > 0 {
            let line = room.line(room.rows - 1)
            KeyBar(keys).draw(in: line, look: look, into: &frame)
            room = room.split(top: room.rows - 2).top
        }
        let free = min(extraRows, room.rows)
        var (text, rest) = room.split(top: room.rows - free)
        for paragraph in body {
            let used = paragraph.draw(in: text, look: own, into: &frame)
            text = text.split(top: used).rest
        }
        rest.rows = free
        return rest
    }

    private func height(of paragraph: Paragraph, columns: Int, look: Look) -> Int {
        let drawn = paragraph.spans.map { Paragraph.Span(look.glyphs.drawn($0.text), token: $0.token) }
        return Paragraph(drawn).lines(columns: columns).count
    }
}
