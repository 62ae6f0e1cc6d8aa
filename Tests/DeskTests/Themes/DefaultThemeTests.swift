import Canvas
import Foundation
import Testing

@testable import Desk

@Suite("Themes that come with the desk") struct DefaultThemeTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Themes").standardizedFileURL

    private static let shelf = ThemeShelf(folders: [folder.path]) { path in
        FileManager.default.contents(atPath: path).map { Array($0) }
    } list: { folder in
        (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    }

    /// A meaning on a ground where the desk draws it.
    struct Place: Sendable, CustomTestStringConvertible {
        let token: ThemeToken
        let surface: ThemeToken

        var testDescription: String { "\(token.rawValue) on \(surface.rawValue)" }

        /// Every meaning on the screen and in a popup, and on narrower grounds what they carry.
        static let all: [Place] = {
            let anywhere: [ThemeToken] = [.text, .popup]
            let onBar: [ThemeToken] = [.bar, .barKey, .tab, .tabActive]
            let onScanBox: [ThemeToken] = [
                .scanbox, .scanboxLabel, .textDim, .textStrong, .accent,
                .findingStop, .findingConfirm, .findingNotice,
            ]
            return anywhere.flatMap { surface in
                ThemeToken.allCases.map { Place(token: $0, surface: surface) }
            }
                + onBar.map { Place(token: $0, surface: .bar) }
                + onScanBox.map { Place(token: $0, surface: .scanbox) }
        }()
    }

    @Test("the theme compiled in is the file in the folder of themes")
    func embedded() throws {
        let file = try #require(
            FileManager.default.contents(atPath: Self.folder.appending(path: "default.toml").path))

        #expect(PackageResources.default_toml == Array(file))
    }

    @Test("every theme in the folder loads without a fault", arguments: shelf.names)
    func loads(name: String) {
        #expect(Self.shelf.theme(named: name).faults == [])
    }

    @Test("the default theme gives every meaning a look of its own", arguments: ThemeToken.allCases)
    func complete(token: ThemeToken) throws {
        let text = String(decoding: PackageResources.default_toml, as: UTF8.self)

        let file = try ThemeFile(text, file: "default.toml") { (_, _) throws(ThemeFaults) in
            throw ThemeFaults([])
        }

        #expect(file.name == "Night desk")
        #expect(file.styles[token] != nil)
    }

    @Test(
        "all text of the default theme has a contrast of 4.5:1 in 24-bit, 256 and 16 colours",
        arguments: Place.all)
    func contrast(place: Place) throws {
        let theme = ThemeShelf().theme(named: "default").theme

        for depth in [ColorDepth.trueColor, .indexed, .sixteen] {
            let style = theme[place.token, on: place.surface].quantised(to: depth)
            let ratio = try #require(contrastRatio(style.foreground, style.background), "unknown ground")
            #expect(ratio >= 4.5, "\(depth)")
            #expect(!style.attributes.contains(.dim), "a terminal dims by an unknown amount")
        }
    }

    @Test(
        "what must not be confused does not look the same in any depth, colours aside from words",
        arguments: [
            (.selection, .text), (.selection, .selectionIdle), (.scanbox, .text), (.tabActive, .bar),
            (.findingStop, .findingConfirm), (.findingStop, .text), (.fieldFocused, .field),
        ] as [(ThemeToken, ThemeToken)], [ColorDepth.trueColor, .indexed, .sixteen])
    func distinct(pair: (ThemeToken, ThemeToken), depth: ColorDepth) {
        let theme = ThemeShelf().theme(named: "default").theme

        #expect(
            theme[pair.0].quantised(to: depth).background != theme[pair.1].quantised(to: depth).background)
    }

    @Test("no text of the default theme is green: done and stop are never told apart by green and red")
    func noGreen() {
        let theme = ThemeShelf().theme(named: "default").theme

        for token in ThemeToken.allCases {
            for color in [theme[token].foreground, theme[token].background] {
                guard let (red, green, blue) = color.components else { continue }
                #expect(green <= max(red, blue) + 8, "\(token.rawValue)")
            }
        }
    }
}
