import Phrasebook
import Testing

@testable import Desk

/// A theme with one mistake.
struct Mistake: Sendable, CustomTestStringConvertible {
    let text: String
    let line: Int
    let column: Int
    let reason: ThemeReason

    init(_ text: String, _ line: Int, _ column: Int, _ reason: ThemeReason) {
        self.text = text
        self.line = line
        self.column = column
        self.reason = reason
    }

    var testDescription: String { text }

    static let all = [
        Mistake("nome = \"x\"", 1, 1, .unknownKey("nome", nearest: "name")),
        Mistake("name = 7", 1, 8, .wrongType(.text)),
        Mistake("name = \"\\u001b[2J\"", 1, 8, .badName(limit: 40)),
        Mistake("inherits = \"dark\"", 1, 12, .unknownParent("dark", known: ["default", "mine"])),
        Mistake("palette = \"x\"", 1, 11, .wrongType(.table)),
        Mistake("[palette]\nred = 1", 2, 7, .wrongType(.text)),
        Mistake("[palette]\nsky = \"#12345\"\n[styles]\ntext = \"sky\"", 2, 7, .badColour("#12345")),
        Mistake("[palette]\nsky = \"#12345g\"", 2, 7, .badColour("#12345g")),
        Mistake("[palette]\nsky = \"pink\"", 2, 7, .badColour("pink")),
        Mistake("[[styles]]\ntext = \"red\"", 1, 3, .wrongType(.table)),
        Mistake(
            "[styles]\n\n\"finding.stopp\" = \"red\"", 3, 1,
            .unknownToken("finding.stopp", nearest: "finding.stop")),
        Mistake("[styles]\nzzzz = \"red\"", 2, 1, .unknownToken("zzzz", nearest: nil)),
        Mistake("[styles.bar]\nkey = \"red\"", 2, 1, .unknownKey("key", nearest: nil)),
        Mistake("[styles]\n  text = 5", 2, 10, .wrongType(.style)),
        Mistake("[styles]\ntext = \"gren\"", 2, 8, .unknownColour("gren", nearest: "green")),
        Mistake(
            "[palette]\nink = \"#102030\"\n[styles]\ntext = { bg = \"inc\" }", 4, 15,
            .unknownColour("inc", nearest: "ink")),
        Mistake("[styles]\ntext = { fg = '#1' }", 2, 15, .badColour("#1")),
        Mistake("[styles]\ntext = { fb = 'red' }", 2, 10, .unknownKey("fb", nearest: "fg")),
        Mistake("[styles]\ntext = { fg = 3 }", 2, 15, .wrongType(.text)),
        Mistake("[styles]\ntext = { attributes = 'bold' }", 2, 23, .wrongType(.list)),
        Mistake("[styles]\ntext = { attributes = ['bold', 2] }", 2, 32, .wrongType(.text)),
        Mistake(
            "[styles]\ntext = { attributes = [\n  'bold', # heavy\n  'blink' ] }", 4, 3,
            .unknownAttribute("blink", known: ["bold", "dim", "underline", "reverse"])),
    ]
}

@Suite("Faulty themes") struct ThemeFaultTests {
    @Test("a mistake is told with its line, its column and its reason", arguments: Mistake.all)
    func mistakes(mistake: Mistake) {
        let faults = Shelves.faults(of: mistake.text)

        let place = TextPlace(line: mistake.line, column: mistake.column)
        #expect(faults == [ThemeFault(file: "mine.toml", place: place, reason: mistake.reason)])
    }

    @Test(
        "text that is not TOML is told with the place where it stops being TOML",
        arguments: [
            ("name = \"x\"\n[styles\ntext = 1", 2, 8), ("name = ", 1, 8), ("a = 1\na = 2", 2, 5),
        ])
    func syntax(text: String, line: Int, column: Int) throws {
        let faults = Shelves.faults(of: text)

        let fault = try #require(faults.first)
        #expect(faults.count == 1)
        #expect(fault.place == TextPlace(line: line, column: column))
        guard case .syntax(let detail) = fault.reason else {
            Issue.record("\(fault.reason)")
            return
        }
        #expect(!detail.isEmpty)
    }

    @Test("all mistakes of a file are told at once, in the order of its lines")
    func severalMistakes() {
        let faults = Shelves.faults(
            of: """
                [styles]
                text = "nowhere"
                bra = "red"
                bar = { fg = "#xyzxyz", attributes = ["loud"] }
                [palette]
                sky = 1
                """)

        #expect(faults.map(\.place?.line) == [2, 3, 4, 4, 6])
        #expect(faults.map(\.place?.column) == [8, 1, 14, 39, 7])
    }

    @Test("the sentence names the file, the place, the word meant, and what is used instead")
    func sentence() {
        let place = TextPlace(line: 12, column: 9)
        let reason = ThemeReason.unknownToken("finding.stopp", nearest: "finding.stop")
        let phrase = ThemeFault(file: "mine.toml", place: place, reason: reason).phrase

        #expect(
            phrase.text(in: .english)
                == "mine.toml, line 12, column 9: there is no token \"finding.stopp\"; "
                + "did you mean \"finding.stop\"? The default theme is used.")
        #expect(
            phrase.text(in: .simplifiedChinese)
                == "mine.toml 第12行第9列: 没有样式 \"finding.stopp\"; 是否指 \"finding.stop\"? 已用默认主题.")
    }

    @Test(
        "every fault has its sentence in both languages, in characters of known width", arguments: Mistake.all
    )
    func sentences(mistake: Mistake) {
        for fault in Shelves.faults(of: mistake.text) {
            let english = fault.phrase.text(in: .english)
            let chinese = fault.phrase.text(in: .simplifiedChinese)

            #expect(english.unicodeScalars.allSatisfy { (0x20...0x7E).contains($0.value) }, "\(english)")
            #expect(english.hasSuffix(" The default theme is used."))
            #expect(chinese.hasSuffix(" 已用默认主题."))
            #expect(!chinese.unicodeScalars.contains { (0xFF00...0xFFEF).contains($0.value) }, "\(chinese)")
        }
    }

    @Test("a file cannot reach the terminal through its own fault", arguments: Language.allCases)
    func hostileText(language: Language) throws {
        let fault = try #require(Shelves.faults(of: "\"\\u001b[2J\\u202e\" = 1").first)

        let text = fault.phrase.text(in: language)
        #expect(text.contains("\"?[2J?\""))
    }

    @Test(
        "a suggestion is made only for what is nearly right",
        arguments: [("scan.box", "scanbox"), ("TEXT", "text"), ("curtain", nil), ("", nil)]
            as [(String, String?)])
    func suggestions(word: String, nearest: String?) {
        #expect(Spelling.nearest(to: word, in: ["scanbox", "text", "bar"]) == nearest)
    }
}
