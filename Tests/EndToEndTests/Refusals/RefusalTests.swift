import DeskTesting
import Foundation
import Services
import Testing

extension EndToEnd {
    @Suite("What the programs refuse")
    struct RefusalTests {
        /// Words of programmers, which nobody at a desk can use.
        private static let rawWords = [
            "SQLite", "SQLITE", "GRDB", "Error", "Optional(", "DeskError", "errno",
        ]

        /// One sentence or two in one line, without raw words.
        private func expectSentence(_ text: String, saying complaint: String) {
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.isEmpty }
            #expect(lines.count == 1, "\(text)")
            #expect(text.contains(complaint), "\(text)")
            #expect(!Self.rawWords.contains(where: text.contains), "\(text)")
            #expect(lines.first?.hasSuffix(".") == true, "\(text)")
        }

        private func expectUnchanged(
            _ premises: Premises, since before: FolderPicture, strictly: Bool = false
        ) {
            let after = FolderPicture(of: premises)
            #expect(after.withoutWorkingFiles == before)
            if strictly { #expect(after.names == before.names) }
        }

        @Test(
            "the administrator's program says in one line what is wrong and changes nothing",
            arguments: Spoiling.allCases)
        func admin(spoiling: Spoiling) async throws {
            let premises = try Premises.town()
            try spoiling.spoil(premises)
            let before = FolderPicture(of: premises)

            for arguments in [["verify"], ["import", "titles", Premises.sample("loc_records.utf8.mrc")]] {
                let result = try await CommandResult(.admin, arguments, environment: premises.environment)

                #expect(result.status == 1, "\(result)")
                expectSentence(result.errors, saying: spoiling.complaint)
            }
            expectUnchanged(premises, since: before, strictly: spoiling.isForeign)
        }

        @Test(
            "the desk says the same in the terminal, does not open, and changes nothing",
            arguments: Spoiling.allCases)
        func desk(spoiling: Spoiling) async throws {
            let premises = try Premises.town()
            try spoiling.spoil(premises)
            let before = FolderPicture(of: premises)

            try await TmuxScreen.desk("--database", premises.database, at: premises, variables: "LANG=C") {
                screen in
                #expect(try await screen.end() == 1)
                expectSentence(try await screen.lastWords, saying: spoiling.complaint)
            }
            expectUnchanged(premises, since: before, strictly: spoiling.isForeign)
        }

        @Test("an unknown branch, language or terminal is named, with what would be right")
        func options() async throws {
            let premises = try Premises.town()
            let before = FolderPicture(of: premises)

            try await TmuxScreen.desk("--branch XX99", at: premises) { screen in
                #expect(try await screen.end() == 1)
                expectSentence(
                    try await screen.lastWords, saying: "There is no such branch. Check the branch code")
            }
            let sample = Premises.sample("loc_records.utf8.mrc")
            let branch = try await premises.run(.admin, "import", "titles", sample, "--branch", "XX99")
            #expect(branch.status == 1)
            expectSentence(branch.errors, saying: "There is no such branch. Check the branch code")

            let language = try await premises.run(.desk, "--language", "xx")
            #expect(language.status == 1)
            expectSentence(language.errors, saying: "There is no language xx. Use en or zh.")
            let noTerminal = try await premises.run(.desk)
            #expect(noTerminal.status == 1)
            expectSentence(noTerminal.errors, saying: "CreditDesk needs a terminal.")
            let wrong = try await premises.run(.admin, "verify", "--language", "xx")
            #expect(wrong.status == 64)
            #expect(wrong.errors.contains("'xx' is no language of this program: en or zh-Hans."))
            expectUnchanged(premises, since: before)
        }

        @Test("a library is never founded over a file that is there")
        func founded() async throws {
            let premises = try Premises.town()
            let before = FolderPicture(of: premises)

            let result = try await premises.run(.admin, "init")

            #expect(result.status == 1)
            expectSentence(result.errors, saying: "There is already a file at")
            expectUnchanged(premises, since: before)
        }

        @Test(
            "a file that is not there, not MARC or damaged is refused with the place; good records are taken")
        func files() async throws {
            let premises = try Premises.founded()

            let missing = try await premises.run(.admin, "import", "titles", premises.folder + "/none.mrc")
            #expect(missing.status == 1)
            expectSentence(missing.errors, saying: "none.mrc cannot be read (No such file or directory).")
            let damaged = try await premises.run(
                .admin, "import", "titles", Premises.sample("cnmarc_fictitious.damaged.iso"))
            #expect(damaged.errors.contains("Record 2 at byte 689: its stated length is wrong."))
            #expect(damaged.errors.contains("Record 4 at byte 2,132: the record breaks off."))
            #expect(damaged.output.contains("4 records read: 2 added, 0 changed, 0 the same, 2 refused."))
            let patrons = try premises.write(
                "patrons.csv",
                "name,birth,phone\n王\u{202E}芳,1990-01-01,\n李\u{1B}雷,1990-01-01,\n甲,1990-01-01,13800000000\n乙,1991-01-01,13800000000\n"
                    .utf8)
            let table = try await premises.run(.admin, "import", "patrons", patrons)
            #expect(
                table.errors.contains(
                    "Line 2, column 1: Name: character 2 is invisible or a control character"))
            #expect(
                table.errors.contains(
                    "Line 3, column 1: Name: character 2 is invisible or a control character"))
            #expect(!table.errors.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{1B}" })
            #expect(table.output.contains("2 added, 0 known before, 2 refused."))
            #expect(try premises.faults() == [])
        }

        @Test("two patrons with one phone number are both shown when it is scanned")
        func samePhone() async throws {
            let premises = try Premises.founded()
            let patrons = try premises.write(
                "patrons.csv",
                "姓名,出生日期,手机号\n同号甲,1990-01-01,13800000000\n同号乙,1991-01-01,13800000000\n".utf8)
            #expect(try await premises.run(.admin, "import", "patrons", patrons).isClean)

            try await TmuxScreen.desk(at: premises) { screen in
                try await screen.wait(for: "Scan a patron's card")
                try await screen.scan("13800000000")
                try await screen.wait(for: "同号甲")
                try await screen.wait(for: "同号乙")
                try await screen.press("Down", "Enter")
                try await screen.wait(for: "This visit: 0 lent")
            }
        }
    }
}
