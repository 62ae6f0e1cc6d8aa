import Canvas
import Testing

@Suite("Text cut by columns") struct TextLayoutTests {
    @Test(
        "a text too long ends in an ellipsis and never in half a character",
        arguments: [
            ("江上的灯塔", 10, "江上的灯塔"), ("江上的灯塔", 9, "江上的灯…"), ("江上的灯塔", 8, "江上的…"),
            ("江上的灯塔", 2, "…"), ("活", 2, "活"), ("江上的灯塔", 1, ""), ("abcdef", 4, "abc…"), ("abc", 0, ""),
        ])
    func fitting(text: String, columns: Int, expected: String) {
        let fitted = TextLayout.fitting(text, columns: columns)

        #expect(fitted == expected)
        #expect(TextWidth.columns(of: fitted) <= columns)
    }

    @Test("the ASCII ellipsis takes the room it needs")
    func asciiEllipsis() {
        #expect(TextLayout.fitting("abcdef", columns: 4, ellipsis: "..") == "ab..")
        #expect(TextLayout.cutKeepingEnd("图书31090000147", columns: 5) == "00147")
    }

    @Test(
        "padding fills to the column, on the side asked for",
        arguments: [
            (Alignment.leading, "活着   "), (.center, " 活着  "), (.trailing, "   活着"),
        ])
    func padding(alignment: Alignment, expected: String) {
        #expect(TextLayout.padded("活着", columns: 7, alignment: alignment) == expected)
    }

    @Test(
        "Latin breaks at spaces, 汉字 anywhere, and a closing mark never begins a line",
        arguments: [
            ("lend ten books", 9, ["lend ten", "books"]),
            ("borrowing", 4, ["borr", "owin", "g"]),
            ("这本书有人预约，不能借", 8, ["这本书有", "人预约，", "不能借"]),
            ("有人预约，不能", 8, ["有人预", "约，不能"]),
            ("请到（二楼）还", 6, ["请到", "（二", "楼）还"]),
            ("借 Swift 终端", 8, ["借 Swift", "终端"]),
            ("one\n\ntwo", 10, ["one", "", "two"]),
            ("", 10, [""]),
        ])
    func wrapping(text: String, columns: Int, lines: [String]) {
        #expect(TextLayout.wrapped(text, columns: columns) == lines)
    }

    @Test("wrapped lines fit and lose nothing but spaces, for any text", arguments: 0..<200)
    func wrappingAnyText(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let alphabet = Array("ab  活着，。（）x-😀é")
        let text = String((0..<40).map { _ in alphabet.randomElement(using: &random) ?? " " })
        let columns = Int.random(in: 2...12, using: &random)

        let lines = TextLayout.wrapped(text, columns: columns)

        #expect(lines.allSatisfy { TextWidth.columns(of: $0) <= columns })
        #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
}
