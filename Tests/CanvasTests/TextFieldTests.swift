import Canvas
import Testing

@Suite("Text fields") struct TextFieldTests {
    private func typed(_ keys: [KeyPress], into field: TextField = TextField()) -> TextField {
        keys.reduce(into: field) { field, key in _ = field.handle(key) }
    }

    @Test("keys edit around the cursor, a 汉字 at a time")
    func editing() {
        let field = typed(
            [
                KeyPress(.left), KeyPress(.backspace), KeyPress(.character("李")), KeyPress(.home),
                KeyPress(.delete),
            ],
            into: TextField("张伟明"))

        #expect(field.text == "李明")
        #expect(field.cursor == 0)
    }

    @Test(
        "control and bidi characters are refused, and the refusal is told",
        arguments: ["\u{1B}", "\u{202E}", "\u{0}", "\u{200B}", "\u{200D}"])
    func refused(character: String) throws {
        var field = TextField("a")

        let reply = field.handle(KeyPress(.character(try #require(character.first))))

        #expect(reply == .refused(.unprintable))
        #expect(field.text == "a")
    }

    @Test("pasted text becomes one line and is cut at the limit")
    func paste() {
        var field = TextField(limit: 7)

        let refusal = field.paste("活着\r\n余\u{202E}华\t1993")
        let reply = field.handle(KeyPress(.character("x")))

        #expect(refusal == .unprintable)
        #expect(field.text == "活着 余华 1")
        #expect(reply == .refused(.full))
    }

    @Test("a scan's characters are taken back at the cursor, what was typed before them stays")
    func takeBack() {
        var field = TextField("zw31090147")

        field.deleteBackward(8)

        #expect(field == TextField("zw"))
    }

    @Test("a combining mark joins the letter before it and the cursor stays after both")
    func combining() {
        let field = typed([
            KeyPress(.character("e")), KeyPress(.character("\u{301}")), KeyPress(.character("x")),
        ])

        #expect(field.text == "e\u{301}x")
        #expect(field.cursor == 2)
    }

    @Test(
        "commands, Enter and Tab are left to the caller",
        arguments: [KeyPress(.enter), KeyPress(.tab), .control("u"), KeyPress(.up)])
    func ignored(key: KeyPress) {
        var field = TextField("a")

        let reply = field.handle(key)

        #expect(reply == .ignored)
        #expect(field == TextField("a"))
    }

    @Test(
        "the text scrolls so that the cursor is always inside the field", arguments: 0...9, [1, 2, 3, 6, 30])
    func scrolling(cursor: Int, columns: Int) throws {
        var field = TextField("江上abc的灯塔x")
        field.move(by: cursor - field.cursor)
        var frame = Frame(size: Size(columns: 40, rows: 1))
        let line = Rect(column: 2, row: 0, columns: columns, rows: 1)

        field.draw(in: line, focused: true, look: Look(), into: &frame)

        let place = try #require(frame.cursor)
        #expect(place.column >= 2 && place.column < 2 + columns)
        #expect((0..<40).allSatisfy { (2..<2 + columns).contains($0) || frame[column: $0, row: 0] == .blank })
    }

    @Test("a secret shows stars")
    func secret() {
        var frame = Frame(size: Size(columns: 10, rows: 1))

        TextField("4711", isSecret: true).draw(in: frame.bounds, focused: true, look: Look(), into: &frame)

        #expect(frame.text == "****")
        #expect(frame.cursor == Point(column: 4, row: 0))
    }
}
