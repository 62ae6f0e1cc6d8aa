import Circulation
import Foundation
import Services
import Testing

extension EndToEnd {
    @Suite("What may not enter")
    struct EntryTests {
        @Test("ten thousand characters pasted into a field fill it, run no command and lose nothing")
        func longPaste() async throws {
            let premises = try Premises.town()
            let acts = try premises.acts()

            try await TmuxScreen.desk(at: premises) { screen in
                try await screen.wait(for: "Scan a patron's card")
                try await screen.press("F4", "C-n")
                try await screen.wait(for: "Register a patron")
                try await screen.paste(String(repeating: "长名字\r\n", count: 2_000))
                try await screen.wait(for: "长名字 长名字 长名字")
                try await screen.press("Tab", "Tab", "Tab", "Tab")
                try await screen.paste("1990-05-01")
                try await screen.wait(for: "1990-05-01")
                try await screen.press("Escape")
                try await screen.wait(forNo: "Register a patron")
                try await screen.press("C-n")
                try await screen.wait(for: "1990-05-01")
            }

            #expect(try premises.acts() == acts)
        }

        @Test("control and bidi characters do not get into a name")
        func deceptiveName() async throws {
            let premises = try Premises.town()

            try await TmuxScreen.desk("--desk names", at: premises) { screen in
                try await screen.wait(for: "Scan a patron's card")
                try await screen.press("F4", "C-n")
                try await screen.wait(for: "Register a patron")
                try await screen.paste("欺\u{202E}诈\u{200B}者\u{7}")
                try await screen.press("Tab", "Tab", "Tab", "Tab")
                try await screen.paste("1990-05-01")
                try await screen.wait(for: "1990-05-01")
                try await screen.press("F1")
                try await screen.wait(for: "Registered: 欺诈者")
            }

            let services = try premises.services()
            #expect(try services.ask(FindPatrons("欺诈者")).rows.map(\.patron.name) == ["欺诈者"])
            services.close()
        }

        @Test(
            "a theme with a fault is named with file, line and column; the desk opens in the default one",
            arguments: [
                (
                    "styles.border.focussed", "[styles]\n\"border.focussed\" = \"#102030\"\n",
                    "line 2, column 1: there is no token"
                ),
                ("colour", "[palette]\nink = \"#10203\"\n", "line 2, column 7: \"#10203\" is no colour"),
                ("syntax", "name = \"x\"\n[styles\n", "line 2"),
            ])
        func theme(name: String, text: String, complaint: String) async throws {
            let premises = try Premises.town()
            let path =
                premises.places.configuration.dropFirst(premises.folder.count + 1) + "/themes/mine.toml"
            _ = try premises.write(String(path), text.utf8)

            try await TmuxScreen.desk("--theme mine", at: premises) { screen in
                try await screen.wait(for: "mine.toml, \(complaint)")
                try await screen.wait(for: "The default theme is used.")
                try await screen.scan("R00000001")
                try await screen.wait(for: "王芳")
            }
            try await TmuxScreen.desk("--theme none", at: premises) { screen in
                try await screen.wait(for: "none: there is no such theme; known: default")
            }
        }
    }
}
