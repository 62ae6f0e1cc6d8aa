import Canvas
import Testing

@Suite("Key notation") struct KeyNotationTests {
    static let keys: [(KeyPress, String, String)] = [
        (KeyPress(.function(4)), "F4", "F4"), (KeyPress(.function(10)), "F10", "F10"),
        (.control("r"), "Ctrl-R", "^R"), (KeyPress(.backTab), "Shift-Tab", "Shift-Tab"),
        (KeyPress(.enter), "Enter", "Enter"), (KeyPress(.pageUp), "PgUp", "PgUp"),
        (KeyPress(.pageDown), "PgDn", "PgDn"), (KeyPress(.escape), "Esc", "Esc"), (KeyPress(.up), "Up", "Up"),
        (KeyPress(.character("a")), "a", "a"), (KeyPress(.character("A")), "A", "A"),
        (KeyPress(.character(" ")), "Space", "Space"), (KeyPress(.character("^")), "^", "^"),
        (KeyPress(.character("书")), "书", "书"), (KeyPress(.left, control: true), "Ctrl-Left", "^Left"),
        (.control("]"), "Ctrl-]", "^]"),
    ]

    @Test("a key is written and read back", arguments: keys)
    func roundTrip(key: KeyPress, notation: String, compact: String) {
        #expect(key.notation == notation)
        #expect(key.compactNotation == compact)
        #expect(KeyPress(notation: notation) == key)
        #expect(KeyPress(notation: compact) == key)
    }

    @Test(
        "names are read in any case",
        arguments: [("ctrl-r", KeyPress.control("r")), ("ESC", KeyPress(.escape))])
    func anyCase(notation: String, key: KeyPress) {
        #expect(KeyPress(notation: notation) == key)
    }

    @Test(
        "what is no key is refused",
        arguments: ["", "F0", "F99", "F04", "Ctrl-", "Ctrl-^R", "Hyper-X", "\u{1B}"])
    func refused(notation: String) {
        #expect(KeyPress(notation: notation) == nil)
    }
}
