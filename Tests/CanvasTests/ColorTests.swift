import Canvas
import Testing

@Suite("Colours") struct ColorTests {
    @Test(
        "a colour becomes the nearest one the terminal has",
        arguments: [
            (Color.rgb(red: 255, green: 0, blue: 0), ColorDepth.indexed, Color.ansi(196)),
            (.rgb(red: 255, green: 0, blue: 0), .sixteen, .ansi(9)),
            (.rgb(red: 255, green: 0, blue: 0), .eight, .ansi(1)),
            (.rgb(red: 250, green: 250, blue: 250), .sixteen, .ansi(15)),
            (.rgb(red: 250, green: 250, blue: 250), .eight, .ansi(7)),
            (.rgb(red: 18, green: 18, blue: 18), .indexed, .ansi(233)),
            (.rgb(red: 0, green: 120, blue: 130), .sixteen, .ansi(6)),
            (.ansi(9), .indexed, .ansi(9)), (.ansi(9), .eight, .ansi(1)), (.ansi(196), .sixteen, .ansi(9)),
            (.ansi(9), .mono, .terminalDefault), (.terminalDefault, .eight, .terminalDefault),
            (.rgb(red: 1, green: 2, blue: 3), .trueColor, .rgb(red: 1, green: 2, blue: 3)),
        ])
    func quantised(color: Color, depth: ColorDepth, expected: Color) {
        #expect(color.quantised(to: depth) == expected)
    }

    @Test(
        "a text that would vanish into its ground is written in black or white",
        arguments: [.eight, .sixteen] as [ColorDepth])
    func readable(depth: ColorDepth) {
        let greys = Style(
            foreground: .rgb(red: 190, green: 190, blue: 190),
            background: .rgb(red: 200, green: 200, blue: 200))

        let shown = greys.quantised(to: depth)

        #expect(shown == Style(foreground: .ansi(0), background: .ansi(7)))
    }

    @Test(
        "contrast is WCAG's",
        arguments: [
            (Color.rgb(red: 0, green: 0, blue: 0), Color.rgb(red: 255, green: 255, blue: 255), 21.0),
            (.rgb(red: 119, green: 119, blue: 119), .rgb(red: 255, green: 255, blue: 255), 4.478),
            (.rgb(red: 255, green: 0, blue: 0), .rgb(red: 255, green: 255, blue: 255), 3.998),
            (.ansi(4), .ansi(4), 1.0),
        ])
    func contrast(first: Color, second: Color, expected: Double) throws {
        let ratio = try #require(contrastRatio(first, second))

        #expect(abs(ratio - expected) < 0.001)
        #expect(contrastRatio(second, first) == ratio)
    }

    @Test("no one knows the contrast of the terminal's own colours")
    func unknownContrast() {
        #expect(contrastRatio(.terminalDefault, .ansi(0)) == nil)
    }
}

@Suite("Themes") struct ThemeTests {
    @Test("the plain theme uses no colours and still marks every stop and selection")
    func plain() {
        for token in ThemeToken.allCases {
            let style = Theme.plain[token]
            #expect(style.foreground == .terminalDefault && style.background == .terminalDefault)
        }
        for token in [
            ThemeToken.findingStop, .outcomeStop, .loanOverdue, .selection, .tabActive, .borderFocused,
        ] {
            #expect(!Theme.plain[token].attributes.isEmpty)
        }
    }

    @Test("a meaning takes the ground of the surface it stands on")
    func surfaces() {
        let theme = Theme(
            name: "test",
            styles: [
                .text: Style(foreground: .ansi(7), background: .ansi(0)), .popup: Style(background: .ansi(4)),
                .loanOverdue: Style(foreground: .ansi(3)),
            ])

        #expect(theme[.loanOverdue] == Style(foreground: .ansi(3), background: .ansi(0)))
        #expect(theme[.loanOverdue, on: .popup] == Style(foreground: .ansi(3), background: .ansi(4)))
        #expect(theme[.popup, on: .popup] == Style(foreground: .ansi(7), background: .ansi(4)))
        #expect(theme[.selection].attributes == .reverse)
    }

    @Test("tokens are dotted lower-case words, each once")
    func names() {
        let names = ThemeToken.allCases.map(\.rawValue)

        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "." } })
    }
}

@Suite("Glyphs") struct GlyphsTests {
    @Test("the ASCII set holds nothing but ASCII, and folds the signs that titles contain")
    func ascii() {
        let glyphs = Glyphs.ascii
        let all =
            [glyphs.ellipsis, glyphs.bullet, glyphs.separator, glyphs.prompt, glyphs.star, glyphs.track]
            + glyphs.horizontalSteps + glyphs.verticalSteps
        #expect(all.allSatisfy { $0.utf8.allSatisfy { $0 < 0x7F } })
        #expect(glyphs.drawn("“活着”·…0147\u{202E}") == "\"活着\"-..0147?")
        #expect(Glyphs.unicode.drawn("“活着”·…") == "“活着”·…")
    }
}
