import Circulation
import Foundation
import Services
import Testing

extension EndToEnd {
    @Suite("The first day of a new library")
    struct FirstDayTests {
        @Test("a library is founded, two catalogues are imported, a patron registers, borrows, returns")
        func firstDay() async throws {
            let premises = try Premises()
            let founding = try await premises.run(.admin, "init", "--name", "Lakeside Library")
            #expect(founding.isClean, "\(founding)")
            // The records of the Library of Congress tell of no copies: each gets one label of a roll.
            for (file, titles, items) in [
                ("loc_records.utf8.mrc", 30, 30), ("cnmarc_fictitious.gb18030.iso", 12, 24),
            ] {
                let result = try await premises.run(
                    .admin, "import", "titles", Premises.sample(file), "--label-from", "30000000000014")
                #expect(result.isClean, "\(result)")
                #expect(result.output.contains("\(titles) records read: \(titles) added"))
                #expect(result.output.contains("\(items) items added"))
            }

            try await TmuxScreen.desk(at: premises) { screen in
                try await screen.wait(for: "Lakeside Library")
                try await register("测试读者", card: "P0000001", on: screen)
                try await lend("2000000000001", title: "江上的灯塔", on: screen)
                try await resize(screen)
                try await giveBack("2000000000001", on: screen)
                try await screen.press("C-u")
                try await screen.wait(for: "Undone")
            }

            let services = try premises.services()
            #expect(try services.ask(OpenItem(#require(Barcode("2000000000001")))).borrower?.name == "测试读者")
            services.close()
            let verification = try await premises.run(.admin, "verify")
            #expect(verification.isClean, "\(verification)")
            #expect(verification.output.contains("sound: 1 patron, 42 titles, 54 items, 2 loans"))
        }

        private func register(_ name: String, card: String, on screen: TmuxScreen) async throws {
            try await screen.press("F4", "C-n")
            try await screen.wait(for: "Register a patron")
            try await screen.paste(name)
            try await screen.press("Tab")
            try await screen.wait(for: "ce shi du zhe")
            try await screen.press("Tab", "Tab", "Tab")
            try await screen.paste("1990-05-01")
            try await screen.press("Tab", "Tab")
            try await screen.paste(card)
            try await screen.wait(for: card)
            try await screen.press("F1")
            try await screen.wait(for: "Registered: \(name)")
        }

        /// Finds the patron by initials, as somebody does whose reader has forgotten the card.
        private func lend(_ barcode: String, title: String, on screen: TmuxScreen) async throws {
            try await screen.wait(for: "member since")
            try await screen.press("Escape")
            try await screen.wait(forNo: "member since")
            try await screen.type("csdz")
            try await screen.wait(for: "测试读者")
            try await screen.press("Enter")
            try await screen.wait(for: "member since")
            try await screen.press("C-o")
            try await screen.wait(for: "This visit: 0 lent")
            try await screen.scan(barcode)
            try await screen.wait(for: "Lent: \(title)")
            try await screen.scan("30000000000014")
            try await screen.wait(for: "This visit: 2 lent")
        }

        /// The visit outlives every size of the window.
        private func resize(_ screen: TmuxScreen) async throws {
            try await screen.resize(to: .compact)
            try await screen.wait(for: "On loan 2 of 20")
            try await screen.resize(to: .tooSmall)
            try await screen.wait(for: "The window is too small: 60x16 or more is needed; it is 50x10 now.")
            try await screen.resize(to: .wide)
            try await screen.wait(for: "This visit: 2 lent")
            try await screen.wait(for: "江上的灯塔")
        }

        private func giveBack(_ barcode: String, on screen: TmuxScreen) async throws {
            try await screen.press("F2")
            try await screen.wait(for: "Return ▸")
            try await screen.scan(barcode)
            try await screen.wait(for: "1 RESHELVE")
        }

        @Test("without a library the desk offers to make one, to show the demonstration, or to leave")
        func choices() async throws {
            let premises = try Premises()
            try await TmuxScreen.desk(at: premises) { screen in
                for choice in ["1  make a new library", "2  open the demonstration library", "3  leave"] {
                    try await screen.wait(for: choice)
                }
                try await screen.press("3", "Enter")
                #expect(try await screen.end() == 0)
            }

            try await TmuxScreen.desk(at: premises) { screen in
                try await screen.wait(for: "1  make a new library")
                try await screen.press("1", "Enter")
                try await screen.wait(for: "What is the library called?")
                try await screen.type("Hill")
                try await screen.press("Enter")
                try await screen.wait(for: "in Chinese")
                try await screen.press("Enter")
                try await screen.wait(for: "code")
                try await screen.press("Enter")
                try await screen.wait(for: "Press Enter")
                try await screen.press("Enter")
                try await screen.wait(for: "Scan a patron's card, or type a name.")
                try await screen.wait(for: "Hill")
            }

            let other = try Premises()
            try other.settle(other.places.demonstration)
            try await TmuxScreen.desk(at: other) { screen in
                try await screen.wait(for: "2  open the demonstration library")
                try await screen.press("2", "Enter")
                try await screen.wait(for: "Hangzhou Central")
            }
        }

        @Test("two commands that found one library at once: one founds it, the other leaves it as it is")
        func twoFoundings() async throws {
            for _ in 1...5 {
                let premises = try Premises()
                async let first = premises.run(.admin, "init")
                async let second = premises.run(.admin, "init")
                let results = try await [first, second]

                #expect(results.count(where: { $0.status == 0 }) == 1, "\(results)")
                let loser = try #require(results.first { $0.status == 1 })
                #expect(loser.errors.contains("There is already a"))
                #expect(try await premises.run(.admin, "verify").isClean)
                let left = try FileManager.default.contentsOfDirectory(atPath: premises.places.data)
                #expect(left.filter { $0.contains(".new") || $0.contains(".part") } == [])
            }
        }
    }
}
