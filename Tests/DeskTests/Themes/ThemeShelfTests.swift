import Canvas
import Phrasebook
import Testing

@testable import Desk

@Suite("Theme shelf") struct ThemeShelfTests {
    private let builtIn = ThemeShelf().theme(named: "default").theme

    @Test("the shelf lists the built-in theme first, then each other once")
    func names() {
        let files = ["paper.toml": "", "default.toml": "", "notes.txt": "", ".hidden.toml": ""]
        let shelf = Shelves.shelf(["a": files, "b": ["paper.toml": "", "ink.toml": ""]])

        #expect(shelf.names == ["default", "ink", "paper"])
    }

    @Test("of two themes of one name the earlier folder's counts")
    func earlierFolder() {
        let shelf = Shelves.shelf([
            "a": ["paper.toml": "name = \"Own\""], "b": ["paper.toml": "name = \"Machine's\""],
        ])

        #expect(shelf.theme(named: "paper").theme.name == "Own")
    }

    @Test("no file takes the place of the built-in theme")
    func builtInStays() {
        let shelf = Shelves.shelf(["default.toml": "name = \"Another\""])

        #expect(shelf.theme(named: "default").theme == builtIn)
    }

    @Test("a theme that changes one colour of what it inherits changes every style that names it")
    func inheritedPalette() {
        let text = "inherits = \"default\"\n[palette]\naccent = \"#ffffff\""

        let (theme, faults) = Shelves.shelf(["snow.toml": text]).theme(named: "snow")

        #expect(faults == [])
        #expect(theme.name == "snow")
        #expect(theme.styles[.barKey]?.foreground == .rgb(red: 255, green: 255, blue: 255))
        #expect(theme.styles[.tabActive]?.background == .rgb(red: 255, green: 255, blue: 255))
        #expect(theme.styles[.text] == builtIn.styles[.text])
    }

    @Test("a style of its own replaces the inherited one, over several generations")
    func inheritedStyles() {
        let shelf = Shelves.shelf([
            "a.toml": "inherits = \"b\"\n[styles]\ntext = { fg = \"sky\", bg = \"black\" }",
            "b.toml":
                "[palette]\nsky = \"#0080ff\"\n[styles]\nbar = { attributes = [\"bold\", \"underline\"] }",
        ])

        let (theme, faults) = shelf.theme(named: "a")

        #expect(faults == [])
        #expect(
            theme.styles[.text]
                == Style(foreground: .rgb(red: 0, green: 128, blue: 255), background: .ansi(0)))
        #expect(theme.styles[.bar] == Style(attributes: [.bold, .underline]))
        #expect(theme.styles[.selection] == Theme.plain.styles[.selection])
    }

    @Test("a palette may give a new colour to one of the sixteen names")
    func ownRed() {
        let text = "[palette]\nred = \"#aa1111\"\n[styles]\ntext = \"red\"\nbar = \"bright-red\""

        let theme = Shelves.shelf(["mine.toml": text]).theme(named: "mine").theme

        #expect(theme.styles[.text]?.foreground == .rgb(red: 0xAA, green: 0x11, blue: 0x11))
        #expect(theme.styles[.bar]?.foreground == .ansi(9))
    }

    @Test("with any fault the built-in theme is used", arguments: Mistake.all)
    func fallBack(mistake: Mistake) {
        let (theme, faults) = Shelves.shelf(["mine.toml": mistake.text]).theme(named: "mine")

        #expect(!faults.isEmpty)
        #expect(theme == builtIn)
    }

    @Test("themes that inherit in a circle are told at the place that closes it")
    func cycle() {
        let shelf = Shelves.shelf([
            "a.toml": "inherits = \"b\"", "b.toml": "name = \"B\"\ninherits = \"c\"",
            "c.toml": "inherits = 'b'",
        ])

        let (theme, faults) = shelf.theme(named: "a")

        let place = TextPlace(line: 1, column: 12)
        #expect(faults == [ThemeFault(file: "c.toml", place: place, reason: .cycle(["b", "c", "b"]))])
        #expect(theme == builtIn)
    }

    @Test("a fault of the parent is told with the parent's file, after the theme's own")
    func faultyParent() {
        let shelf = Shelves.shelf([
            "a.toml": "inherits = \"b\"\n[styles]\nbra = \"red\"\ntext = \"sky\"",
            "b.toml": "[styles]\nbar = 1",
        ])

        let faults = shelf.theme(named: "a").faults

        #expect(faults.map(\.file) == ["a.toml", "b.toml"])
        #expect(faults.map(\.place) == [TextPlace(line: 3, column: 1), TextPlace(line: 2, column: 7)])
    }

    @Test(
        "a theme that is not on the shelf is told with those that are",
        arguments: ["dark", "", "../mine", ".mine", "themes/mine"])
    func unknownTheme(name: String) {
        let (theme, faults) = Shelves.shelf(["mine.toml": "", ".mine.toml": ""]).theme(named: name)

        #expect(faults == [ThemeFault(file: name, reason: .unknownTheme(known: ["default", "mine"]))])
        #expect(theme == builtIn)
    }

    @Test(
        "a file that cannot be read, or is not UTF-8, is told", arguments: [nil, [0x61, 0xFF]] as [[UInt8]?])
    func unreadable(bytes: [UInt8]?) {
        let shelf = ThemeShelf(folders: ["themes"]) { _ in
            bytes
        } list: { _ in
            ["mine.toml"]
        }

        let (theme, faults) = shelf.theme(named: "mine")

        #expect(faults == [ThemeFault(file: "mine.toml", reason: .unreadable)])
        #expect(theme == builtIn)
    }
}
