import Canvas
import Testing

@Suite("Small widgets") struct WidgetTests {
    private func frame(
        _ columns: Int, _ rows: Int, draw: (Rect, inout Frame) -> Void
    ) -> Frame {
        var frame = Frame(size: Size(columns: columns, rows: rows))
        draw(frame.bounds, &frame)
        return frame
    }

    @Test("the footer shows whole items only, the first ones first")
    func keyBar() {
        let bar = KeyBar([.init("^R", "续借"), .init("^U", "undo"), .init("Esc", "close")])

        let wide = frame(40, 1) { bar.draw(in: $0, look: Look(), into: &$1) }
        let narrow = frame(20, 1) { bar.draw(in: $0, look: Look(), into: &$1) }

        #expect(wide.text == " ^R 续借   ^U undo   Esc close")
        #expect(narrow.text == " ^R 续借   ^U undo")
        #expect(wide[column: 1, row: 0].style == Theme.plain[.barKey, on: .bar])
        #expect(wide.row(0).allSatisfy { $0.style.attributes.contains(.reverse) })
    }

    @Test("the open tab has brackets and is seen in a narrow window too")
    func tabs() {
        let tabs = Tabs(["Overview", "Loans", "Credit"], active: 2)

        #expect(
            frame(30, 1) { tabs.draw(in: $0, look: Look(), into: &$1) }.text == " Overview   Loans  [Credit]")
        #expect(frame(17, 1) { tabs.draw(in: $0, look: Look(), into: &$1) }.text == " Loans  [Credit]")
    }

    @Test(
        "a bar grows by eighths, in ASCII by whole signs, and is full only at the end",
        arguments: [
            (0, "░░░░ x", ".... x"), (1, "▎░░░ x", ".... x"), (8, "██░░ x", "##.. x"),
            (15, "███▊ x", "###. x"),
            (16, "████ x", "#### x"), (99, "████ x", "#### x"),
        ])
    func progress(completed: Int, unicode: String, ascii: String) {
        let bar = ProgressBar(completed: completed, total: 16, text: "x")

        #expect(frame(6, 1) { bar.draw(in: $0, look: Look(), into: &$1) }.text == unicode)
        #expect(frame(6, 1) { bar.draw(in: $0, look: Look(glyphs: .ascii), into: &$1) }.text == ascii)
    }

    @Test("a paragraph keeps the meaning of each piece across lines")
    func paragraph() {
        let text = Paragraph([.init("Held for ", token: .text), .init("another patron", token: .findingStop)])

        let drawn = frame(16, 3) { _ = text.draw(in: $0, look: Look(), into: &$1) }

        #expect(drawn.text == "Held for another\npatron\n")
        #expect(drawn[column: 0, row: 0].style == Theme.plain[.text])
        #expect(drawn[column: 9, row: 0].style == Theme.plain[.findingStop])
        #expect(drawn[column: 0, row: 1].style == Theme.plain[.findingStop])
    }

    @Test("a popup stands in the middle, over what was there, with its keys below")
    func popup() {
        let popup = Popup(
            title: "放行", body: [Paragraph("这本书有人预约，确定借出？")],
            keys: [.init("F1", "借出"), .init("Esc", "不借")], columns: 24, extraRows: 1)
        var free = Rect(column: 0, row: 0, columns: 0, rows: 0)

        let drawn = frame(28, 9) { bounds, frame in
            for row in 0..<9 {
                frame.write(String(repeating: "书", count: 14), at: Point(column: 0, row: row))
            }
            free = popup.draw(in: bounds, look: Look(), into: &frame)
        }

        #expect(
            drawn.text == """
                书书书书书书书书书书书书书书
                书┏ 放行 ━━━━━━━━━━━━━━━━┓书
                书┃ 这本书有人预约，确定 ┃书
                书┃ 借出？               ┃书
                书┃                      ┃书
                书┃                      ┃书
                书┃  F1 借出   Esc 不借  ┃书
                书┗━━━━━━━━━━━━━━━━━━━━━━┛书
                书书书书书书书书书书书书书书
                """)
        #expect(free == Rect(column: 4, row: 4, columns: 20, rows: 1))
    }

    @Test("nothing breaks in a window with no room", arguments: 0...4, 0...4)
    func tiny(columns: Int, rows: Int) {
        let drawn = frame(columns, rows) { bounds, frame in
            Popup(title: "t", body: [Paragraph("活着 text")], keys: [.init("F1", "yes")]).draw(
                in: bounds, look: Look(), into: &frame)
            KeyBar([.init("F1", "借")]).draw(in: bounds, look: Look(), into: &frame)
            Tabs(["借出"], active: 0).draw(in: bounds, look: Look(), into: &frame)
            ProgressBar(completed: 1, total: 2, text: "half").draw(in: bounds, look: Look(), into: &frame)
            TextField("活着").draw(in: bounds, focused: true, look: Look(), into: &frame)
            Table(columns: TableTests.loans, rows: [Table.Row(["活着"])]).draw(
                in: bounds, scroll: ListScroll(), look: Look(), into: &frame)
        }

        #expect(drawn.cells.count == columns * rows)
    }
}
