import Canvas
import Testing

@Suite("Text width") struct TextWidthTests {
    @Test(
        "a text takes the columns a terminal gives it",
        arguments: [
            ("", 0), ("I247.57", 7), ("活着", 4), ("Swift终端", 9), ("，。", 4), ("Ａ", 2), ("ｱ", 1),
            ("e\u{301}", 1), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("😀", 2), ("👍🏽", 4),
            ("𠮷", 2), ("\u{31350}", 2), ("●…─╭", 4), ("“书”", 4), ("\u{301}", 1), ("❤\u{FE0F}", 1),
            ("👨\u{200D}👩", 4), ("a\tb", 3), ("\u{1B}[2J", 4),
        ])
    func columns(text: String, expected: Int) {
        #expect(TextWidth.columns(of: text) == expected)
        #expect(TextCells(text).reduce(0) { $0 + Int($1.width) } == expected)
    }

    @Test(
        "what could deceive or break the screen is painted as a replacement, never raw",
        arguments: [
            "\u{0}", "\u{1B}", "\u{7F}", "\u{9B}", "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}",
            "\u{202E}", "\u{2066}", "\u{2069}", "\u{2028}", "\u{FEFF}", "\u{E0041}", "\u{3164}", "\u{115F}",
        ] as [Unicode.Scalar])
    func hidden(scalar: Unicode.Scalar) {
        #expect(TextWidth.isHidden(scalar))
        #expect(TextWidth.columns(of: scalar) == 1)
        #expect(TextCells("a" + String(scalar)).map(\.text).joined() == "a\u{FFFD}")
    }

    @Test("no scalar of all Unicode reaches a cell when it is a control or a bidi override")
    func wholeRange() {
        for scalar in (0...UInt32(0x10FFFF)).lazy.compactMap(Unicode.Scalar.init) {
            let category = scalar.properties.generalCategory
            if category == .control || scalar.properties.isBidiControl {
                #expect(TextCells(String(scalar)).map(\.scalar) == [TextWidth.replacement])
            }
        }
    }

    @Test("a cell keeps two combining marks and drops the rest")
    func marks() {
        let cells = Array(TextCells("e\u{301}\u{302}\u{303}x"))

        #expect(cells.map(\.text) == ["e\u{301}\u{302}", "x"])
    }

    @Test("a mark with nothing before it stands on a dotted circle")
    func loneMark() {
        #expect(TextCells("\u{301}a").map(\.text) == ["\u{25CC}\u{301}", "a"])
    }
}
