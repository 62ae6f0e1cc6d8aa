import Testing

@testable import Desk

@Suite("Places in a theme file") struct KeyLocatorTests {
    private static let text = """
        # a comment with [brackets] and "quotes"
        name = "a # that is no comment"  # and one that is
        [palette]
          'night sky' = '#112233'
        "a\\u0062c" = "blue"
        [ styles . "bar.key" ]
        fg = "abc"
        [styles]
        text = { fg = "night sky", bg = "\\"}, x", attributes = [
            "bold",  # heavy
            'dim', ] }
        bar.bg = 1979-05-27
        bar.fg = "last"
        [notes]
        long = \"""two
        lines = 1 ""\"""
        raw = '''it's
        [not] = a table'''
        after = 你
        """

    @Test(
        "a key is found however it is written",
        arguments: [
            (["name"], 2, 1), (["palette"], 3, 2), (["palette", "night sky"], 4, 3),
            (["palette", "abc"], 5, 1),
            (["styles"], 6, 3), (["styles", "bar.key"], 6, 12), (["styles", "bar.key", "fg"], 7, 1),
            (["styles", "text"], 9, 1), (["styles", "text", "fg"], 9, 10), (["styles", "text", "bg"], 9, 28),
            (["styles", "text", "attributes"], 9, 43), (["styles", "bar"], 12, 1),
            (["styles", "bar", "fg"], 13, 5), (["notes", "raw"], 17, 1), (["notes", "after"], 19, 1),
        ])
    func keys(path: [String], line: Int, column: Int) {
        #expect(KeyLocator(Self.text).key(path) == TextPlace(line: line, column: column))
    }

    @Test(
        "a value is found behind its key, and a member inside its list",
        arguments: [
            (["name"], 2, 8), (["palette", "night sky"], 4, 17), (["styles", "text"], 9, 8),
            (["styles", "text", "bg"], 9, 33), (["styles", "text", "attributes"], 9, 56),
            (["styles", "text", "attributes", "0"], 10, 5), (["styles", "text", "attributes", "1"], 11, 5),
            (["styles", "bar", "bg"], 12, 10), (["notes", "long"], 15, 8), (["notes", "after"], 19, 9),
            (["palette"], 3, 2),
        ])
    func values(path: [String], line: Int, column: Int) {
        #expect(KeyLocator(Self.text).value(path) == TextPlace(line: line, column: column))
    }

    @Test("what lies in a string or a comment is no key")
    func noKeys() {
        let locator = KeyLocator(Self.text)

        for path in [
            ["brackets"], ["lines"], ["notes", "lines"], ["not"], ["styles", "text", "attributes", "2"],
        ] {
            #expect(locator.value(path) == nil)
        }
    }

    @Test("files of other systems, with a mark in front and CR LF, count the same")
    func otherSystems() {
        let locator = KeyLocator("\u{FEFF}[styles]\r\ntext = 1\r\n\r\n\"bar\" = 2\r\n")

        #expect(locator.key(["styles"]) == TextPlace(line: 1, column: 2))
        #expect(locator.value(["styles", "text"]) == TextPlace(line: 2, column: 8))
        #expect(locator.key(["styles", "bar"]) == TextPlace(line: 4, column: 1))
    }

    @Test("text cut off anywhere ends the search, not the program")
    func cutText() {
        let scalars = Array(Self.text.unicodeScalars)
        for count in scalars.indices {
            var cut = String.UnicodeScalarView()
            cut.append(contentsOf: scalars.prefix(count))
            #expect(KeyLocator(String(cut)).key(["no such key"]) == nil)
        }
    }
}
