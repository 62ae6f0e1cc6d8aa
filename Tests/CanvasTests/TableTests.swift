import Canvas
import Testing

@Suite("Tables") struct TableTests {
    static let loans = [
        TableColumn("Due", width: .fixed(12), priority: 9),
        TableColumn("Title", width: .flexible(minimum: 16, maximum: 60, share: 3), priority: 8),
        TableColumn("Call no.", width: .flexible(minimum: 12), priority: 2),
        TableColumn("Branch", width: .fixed(20), priority: 1),
        TableColumn("Item", width: .fixed(5), alignment: .trailing, priority: 7),
    ]

    @Test(
        "columns share a wide window, and the least important ones leave a narrow one",
        arguments: [
            (120, [12, 52, 23, 20, 5]), (80, [12, 22, 13, 20, 5]), (60, [12, 23, 14, nil, 5]),
            (40, [12, 19, nil, nil, 5]), (20, [12, nil, nil, nil, nil]), (5, [5, nil, nil, nil, nil]),
        ] as [(Int, [Int?])])
    func widths(room: Int, expected: [Int?]) {
        #expect(TableColumn.widths(of: Self.loans, in: room) == expected)
    }

    @Test("columns never exceed their room, and flexible ones leave none unused", arguments: 5...200)
    func anyRoom(room: Int) {
        let widths = TableColumn.widths(of: Self.loans, in: room).compactMap { $0 }

        let used = widths.reduce(0, +) + 2 * (widths.count - 1)
        #expect(used <= room)
        #expect(widths.count < 2 || used == room)
    }

    @Test("rows are cut and aligned, and the selected one has the bar over its full width")
    func drawing() {
        var frame = Frame(size: Size(columns: 34, rows: 4))
        let table = Table(
            columns: [
                TableColumn("还期", width: .fixed(10)), TableColumn("题名", width: .flexible(minimum: 8)),
                TableColumn("单册", width: .fixed(6), alignment: .trailing),
            ],
            rows: [
                Table.Row([Table.Entry("! 逾期5天", token: .loanOverdue), "活着", "…0147"]),
                Table.Row(["01-02 周六", "Swift终端程序设计示例", "…0011"]),
                Table.Row(["12-02 周三", "江上的灯塔", "…0014"]),
                Table.Row(["12-02 周三"]),
            ])

        table.draw(in: frame.bounds, scroll: ListScroll(selection: 1), look: Look(), into: &frame)

        #expect(
            frame.text == """
                还期        题名              单册
                ! 逾期5天   活着             …0147
                01-02 周六  Swift终端程序…   …0011
                12-02 周三  江上的灯塔       …0014
                """)
        #expect(frame.row(2).allSatisfy { $0.style.attributes.contains(.reverse) })
        #expect(frame.row(1).allSatisfy { !$0.style.attributes.contains(.reverse) })
        #expect(frame[column: 0, row: 1].style == Theme.plain[.loanOverdue])
        #expect(table.more(in: frame.bounds, scroll: ListScroll(selection: 1), glyphs: .unicode) == "▾1")
        #expect(table.more(in: frame.bounds, scroll: ListScroll(selection: 3), glyphs: .ascii) == "^1")
    }

    @Test("the selection is always among the rows shown", arguments: 0..<100)
    func scrolling(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var scroll = ListScroll()
        let moves: [KeyPress.Key] = [.up, .down, .pageUp, .pageDown, .home, .end]

        for _ in 0..<50 {
            let count = Int.random(in: 1...40, using: &random)
            let height = Int.random(in: 1...12, using: &random)
            let move = KeyPress(moves.randomElement(using: &random) ?? .up)
            let taken = scroll.handle(move, count: count, height: height)

            let shown = scroll.shown(count: count, height: height)

            #expect(taken)
            #expect(shown.contains(scroll.selection))
            #expect(shown.count == min(count, height))
        }
    }

    @Test("moving up inside the window does not scroll it")
    func calmScrolling() {
        var scroll = ListScroll()
        for _ in 0..<6 { _ = scroll.handle(KeyPress(.down), count: 20, height: 4) }

        _ = scroll.handle(KeyPress(.up), count: 20, height: 4)
        let takesEnter = scroll.handle(KeyPress(.enter), count: 20, height: 4)

        #expect(scroll.selection == 5)
        #expect(scroll.shown(count: 20, height: 4) == 3..<7)
        #expect(!takesEnter)
        #expect(ListScroll().shown(count: 0, height: 4).isEmpty)
    }
}
