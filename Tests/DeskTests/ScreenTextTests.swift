import Canvas
import Testing

@testable import DeskTesting

@Suite("Reading a screen as people do")
struct ScreenTextTests {
    private let screen = ScreenTextTests.screen([
        "╭ Patron ──────────────╮╭ On loan ───────╮",
        "│ Wang Fang            ││ Sat 2 Jan 2027 │",
        "╰──────────────────────╯╰────────────────╯",
        " STOP  This item is held for another",
        "       patron. 请到 F2 扫一次放预",
        "       约架.",
    ])

    @Test(
        "a sentence is found where it stands, over the lines of its paragraph too",
        arguments: [
            "Wang Fang", "Sat 2 Jan 2027", "This item is held for another patron.", "patron. 请到 F2 扫一次放预约架.",
        ])
    func found(text: String) {
        #expect(screen.shows(text))
    }

    @Test(
        "words that only happen to stand near each other are no sentence",
        arguments: [
            "Wang Fang Sat 2 Jan", "Wang STOP", "held for patron.", "This item is 约架.", "STOQ",
        ])
    func notFound(text: String) {
        #expect(!screen.shows(text))
    }

    @Test("a row has all of its texts or is not meant")
    func rows() {
        #expect(screen.hasRow(with: ["Wang Fang", "2027"]))
        #expect(!screen.hasRow(with: ["Wang Fang", "STOP"]))
    }

    private static func screen(_ lines: [String]) -> ScreenText {
        var frame = Frame(size: Size(columns: 42, rows: lines.count))
        for (row, line) in lines.enumerated() {
            frame.write(line, at: Point(column: 0, row: row), style: .plain, within: frame.bounds)
        }
        return ScreenText(frame)
    }
}
