import Canvas
import Testing

@Suite("Drawing on a frame") struct FrameDrawingTests {
    @Test("writing answers the columns used, so that the next piece follows")
    func sequence() {
        var frame = Frame(size: Size(columns: 12, rows: 1))

        let used = frame.write("活着", at: Point(column: 1, row: 0))
        frame.write("I247", at: Point(column: 1 + used, row: 0))

        #expect(frame.text == " 活着I247")
    }

    @Test(
        "overwriting half of a wide character blanks its other half",
        arguments: [(0, "a 江b"), (1, " a江b"), (2, "书a b"), (3, "书 ab")])
    func halves(column: Int, expected: String) {
        var frame = Frame(size: Size(columns: 5, rows: 1))
        frame.write("书江b", at: Point(column: 0, row: 0))

        frame.write("a", at: Point(column: column, row: 0))

        #expect(frame.text == expected)
        #expect(frame.row(0).reduce(0) { $0 + Int($1.width) } == 5)
    }

    @Test("a wide character is cut at both edges of the clip and a blank takes its place")
    func clip() {
        var frame = Frame(size: Size(columns: 8, rows: 1))
        frame.write("........", at: Point(column: 0, row: 0))

        frame.write(
            "江上的灯", at: Point(column: 1, row: 0), within: Rect(column: 2, row: 0, columns: 4, rows: 1))

        #expect(frame.text == ".. 上 ..")
        #expect(frame[column: 2, row: 0].text == " ")
        #expect(frame[column: 5, row: 0].text == " ")
    }

    @Test("nothing is written outside the frame, wherever the text starts")
    func outside() {
        var frame = Frame(size: Size(columns: 4, rows: 2))

        for row in -1...2 {
            for column in -9...5 { frame.write("江a上", at: Point(column: column, row: row)) }
        }

        #expect((0..<2).allSatisfy { frame.row($0).reduce(0) { $0 + Int($1.width) } == 4 })
    }

    @Test("a limit of columns holds as a clip does")
    func limit() {
        var frame = Frame(size: Size(columns: 8, rows: 1))

        let used = frame.write("江上的", at: Point(column: 0, row: 0), columns: 3)

        #expect(used == 3)
        #expect(frame.text == "江")
    }

    @Test("after any writes every row still adds up to its columns", arguments: 0..<100)
    func invariant(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var frame = Frame(size: Size(columns: 9, rows: 3))

        for _ in 0..<40 {
            let text = ["活着", "a", "e\u{301}b", "😀x", "\u{1B}"].randomElement(using: &random) ?? ""
            let point = Point(
                column: .random(in: -3...10, using: &random), row: .random(in: -1...3, using: &random))
            let clip = Rect(
                column: .random(in: 0...4, using: &random), row: 0,
                columns: .random(in: 0...7, using: &random), rows: 3)
            frame.write(text, at: point, within: Bool.random(using: &random) ? clip : nil)
        }

        for row in 0..<3 {
            let cells = Array(frame.row(row))
            #expect(cells.reduce(0) { $0 + Int($1.width) } == 9)
            #expect(
                cells.indices.allSatisfy { (cells[$0].width == 2) == ($0 < 8 && cells[$0 + 1].width == 0) })
        }
    }

    @Test("the selection bar keeps the characters and lays its colours over theirs")
    func restyle() {
        var frame = Frame(size: Size(columns: 6, rows: 1))
        let red = Style(foreground: .ansi(1), attributes: .bold)
        frame.write("a活b", at: Point(column: 0, row: 0), style: red)

        frame.restyle(Rect(column: 2, row: 0, columns: 2, rows: 1), style: Style(background: .ansi(4)))

        let selected = Style(foreground: .ansi(1), background: .ansi(4), attributes: .bold)
        #expect(frame.text == "a活b")
        #expect(frame[column: 0, row: 0].style == red)
        #expect((1...3).allSatisfy { frame[column: $0, row: 0].style == selected })
    }

    @Test("a pane has its title in the border, heavier lines when focused, and an ASCII twin")
    func box() {
        var frame = Frame(size: Size(columns: 14, rows: 8))
        let rect = Rect(column: 0, row: 0, columns: 14, rows: 3)

        let room = Look().pane(rect, title: "在借 4", note: "▾3", into: &frame)
        frame.write("活着", at: Point(column: room.column, row: room.row), within: room)
        Look(glyphs: .ascii).pane(
            Rect(column: 0, row: 3, columns: 14, rows: 3), title: "A very long title", focused: true,
            into: &frame)
        frame.rule(Rect(column: 0, row: 7, columns: 14, rows: 1), title: "本次", dash: "-")

        #expect(
            frame.text == """
                ╭ 在借 4 ────╮
                │ 活着       │
                ╰──────── ▾3 ╯
                # A very.. ==#
                |            |
                #============#

                -- 本次 ------
                """)
    }
}
