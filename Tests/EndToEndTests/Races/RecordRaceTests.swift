import Circulation
import DeskRacer
import Services
import Testing

extension EndToEnd {
    @Suite("Two desks enter and correct at the same moment")
    struct RecordRaceTests {
        @Test("one card for two people: one is registered", arguments: Rivals.allCases)
        func card(rivals: Rivals) throws {
            try Contest.run(rivals) { contest, number in
                let before = try contest.premises.counts().patrons

                let replies = try contest.pair.race(
                    .register(name: "甲", birth: "1990-01-01", card: "RACE\(number)"),
                    .register(name: "乙", birth: "1990-01-01", card: "RACE\(number)"))

                #expect(try replies.loser() == .taken(.card))
                #expect(try contest.premises.counts().patrons == before + 1)
            }
        }

        @Test("a record is corrected while an item is lent to it: both last", arguments: Rivals.allCases)
        func editAndLend(rivals: Rivals) throws {
            try Contest.run(rivals) { contest, number in
                let book = try contest.books(1)[0]
                let patron = try contest.perform(
                    try contest.prompter.registration(of: .named("改名前"))
                ).patron

                let replies = try contest.pair.race(
                    .rename(patron, name: "改名后\(number)", birth: "1990-01-01"),
                    .checkOut(CheckOut(item: book, patron: patron)))

                #expect(replies.count(where: \.isDone) == 2, "\(replies)")
                #expect(try contest.prompter.ask(OpenPatron(patron)).patron.name == "改名后\(number)")
                #expect(try contest.loans(of: patron) == [book])
                let found = try contest.prompter.ask(FindPatrons("改名后\(number)")).rows.map(\.patron.id)
                #expect(found.contains(patron))
                try contest.giveBack(book)
            }
        }

        @Test("one barcode for two copies: one is entered", arguments: Rivals.allCases)
        func barcode(rivals: Rivals) throws {
            try Contest.run(rivals) { contest, number in
                let title = try contest.perform(AddTitle(name: "同一条码 \(number)", author: "")).title
                let code = try #require(Barcode("RACE\(number)"))
                let order = Order.addItem(
                    AddItem(
                        barcode: code, title: title, home: contest.prompter.session.branch.id, type: .book,
                        callNumber: CallNumber("I247.5/1")))

                let replies = try contest.pair.race(order, order)

                #expect(try replies.loser() == .taken(.barcode))
                #expect(try contest.prompter.ask(OpenItem(code)).title.id == title)
            }
        }

        @Test("two titles entered at once are two titles", arguments: Rivals.allCases)
        func titles(rivals: Rivals) throws {
            try Contest.run(rivals) { contest, number in
                let before = try contest.premises.counts().titles
                let order = Order.addTitle(AddTitle(name: "新书 \(number)", author: "甲"))

                let outcomes = try contest.pair.race(order, order).map {
                    try $0.outcome(AddTitle.Outcome.self)
                }

                #expect(outcomes[0].title != outcomes[1].title)
                #expect(try contest.premises.counts().titles == before + 2)
            }
        }

        @Test("one file imported by two commands: every record once", arguments: Rivals.allCases)
        func importedTwice(rivals: Rivals) throws {
            try Contest.run(rivals, rounds: 1) { contest, _ in
                let before = try contest.premises.counts()
                let long = try contest.premises.write("long.mrc", MARCFile(records: 600).bytes)
                let files = [(Premises.sample("loc_records.utf8.mrc"), 30, 0), (long, 600, 600)]

                for (path, _, _) in files {
                    let replies = try contest.pair.race(.importTitles(path: path), .importTitles(path: path))
                    #expect(replies.count(where: \.isDone) == 2, "\(replies)")
                }

                let after = try contest.premises.counts()
                #expect(after.titles == before.titles + files.map(\.1).reduce(0, +))
                #expect(after.items == before.items + files.map(\.2).reduce(0, +))
            }
        }
    }
}

extension PatronEntry {
    fileprivate static func named(_ name: String) -> PatronEntry {
        var entry = PatronEntry()
        entry.name = name
        entry.birth = "1990-01-01"
        return entry
    }
}
