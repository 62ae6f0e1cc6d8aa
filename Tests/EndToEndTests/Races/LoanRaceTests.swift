import Circulation
import DeskRacer
import Services
import Testing

extension EndToEnd {
    @Suite("Two desks lend and take back at the same moment")
    struct LoanRaceTests {
        @Test(
            "one item for two patrons: one has it, the other desk hears who was faster",
            arguments: Rivals.allCases)
        func oneItem(rivals: Rivals) throws {
            try Contest.run(rivals) { contest, _ in
                let book = try contest.books(1)[0]
                let rivals = [try contest.patron(.withoutLoans), try contest.patron(.namedInLatin)]

                let replies = try contest.pair.race(
                    .checkOut(CheckOut(item: book, patron: rivals[0])),
                    .checkOut(CheckOut(item: book, patron: rivals[1])))

                #expect(try replies.loser() == .refused([.onLoanToAnother]))
                let winner = rivals[replies[0].isDone ? 0 : 1]
                #expect(try contest.prompter.ask(OpenItem(book)).borrower?.id == winner)
                try contest.giveBack(book)
            }
        }

        @Test("two items for a patron who may have one more: one is lent", arguments: Rivals.allCases)
        func lastPlace(rivals: Rivals) throws {
            let contest = try Contest(rivals)
            let patron = try contest.patron(.withoutLoans)
            let books = try contest.books(21)
            for book in books.dropFirst(2) { _ = try contest.lend(book, to: patron) }
            for _ in 1...Contest.rounds {
                let replies = try contest.pair.race(
                    .checkOut(CheckOut(item: books[0], patron: patron)),
                    .checkOut(CheckOut(item: books[1], patron: patron)))

                #expect(try replies.loser() == .refused([.itemLimit]))
                #expect(try contest.loans(of: patron).count == 20)
                try contest.giveBack(books[replies[0].isDone ? 0 : 1])
            }
            #expect(try contest.premises.faults() == [])
        }

        @Test(
            "one item returned twice: one ends the loan, the other finds it returned",
            arguments: Rivals.allCases)
        func returnedTwice(rivals: Rivals) throws {
            try Contest.run(rivals) { contest, _ in
                let book = try contest.books(1)[0]
                let loan = try contest.lend(book, to: try contest.patron(.withoutLoans))

                let outcomes = try contest.pair.race(
                    .checkIn(CheckIn(item: book)), .checkIn(CheckIn(item: book))
                ).map { try $0.outcome(CheckIn.Outcome.self) }

                #expect(outcomes.compactMap(\.loan) == [loan])
                #expect(outcomes.count { $0.findings.map(\.kind).contains(.notOnLoan) } == 1)
            }
        }

        @Test("a loan that may be renewed once: one renews it", arguments: Rivals.allCases)
        func renewedTwice(rivals: Rivals) throws {
            try Contest.run(rivals) { contest, _ in
                let book = try contest.books(1)[0]
                let patron = try contest.patron(.withoutLoans)
                let renewal = Order.renew(Renew(patron: patron, loans: [try contest.lend(book, to: patron)]))

                let outcomes = try contest.pair.race(renewal, renewal).map {
                    try $0.outcome(Renew.Outcome.self)
                }

                #expect(outcomes.map(\.renewed).sorted() == [0, 1])
                let refused = try #require(outcomes.first { $0.renewed == 0 })
                #expect(refused.lines[0].findings.map(\.kind).contains(.renewalLimit))
                let loan = try #require(try contest.prompter.ask(OpenPatron(patron)).loans.first).loan
                #expect(loan.renewals == 1)
                try contest.giveBack(book)
            }
        }

        @Test("a visit moved to two people: one gets all of it", arguments: Rivals.allCases)
        func movedTwice(rivals: Rivals) throws {
            try Contest.run(rivals) { contest, _ in
                let books = try contest.books(2)
                let source = try contest.patron(.withoutLoans)
                let targets = [try contest.patron(.namedInLatin), try contest.patron(.unusualReading)]
                let loans = try books.map { try contest.lend($0, to: source) }

                let replies = try contest.pair.race(
                    .moveVisit(MoveVisit(loans: loans, from: source, to: targets[0])),
                    .moveVisit(MoveVisit(loans: loans, from: source, to: targets[1])))

                #expect(try replies.loser() == .failed("gone(Circulation.DeskError.Subject.visit)"))
                let winner = targets[replies[0].isDone ? 0 : 1]
                #expect(Set(try contest.loans(of: winner)) == Set(books))
                #expect(try contest.loans(of: source) == [])
                for book in books { try contest.giveBack(book) }
            }
        }

        @Test("one act undone by two windows of a desk: it is undone once", arguments: Rivals.allCases)
        func undoneTwice(rivals: Rivals) throws {
            try Contest.run(rivals, desk: "shared") { contest, _ in
                let book = try contest.books(1)[0]
                let patron = try contest.patron(.withoutLoans)
                _ = try contest.lend(book, to: patron)

                let replies = try contest.pair.race(.undo(Undo()), .undo(Undo()))

                #expect(try replies.loser() == .failed("cannotUndo(Circulation.UndoObstacle.nothing)"))
                #expect(try contest.loans(of: patron) == [])
                #expect(try contest.prompter.ask(OpenItem(book)).loan == nil)
            }
        }

        @Test("one operation sent twice is done once, and both hear the same", arguments: Rivals.allCases)
        func sameOperation(rivals: Rivals) throws {
            try Contest.run(rivals) { contest, number in
                let book = try contest.books(1)[0]
                let patron = try contest.patron(.withoutLoans)
                let errand = Errand(
                    .checkOut(CheckOut(item: book, patron: patron)), as: contest.prompter.newOperation())

                let replies = try contest.pair.race([errand, errand])

                #expect(replies[0].isDone && replies[0] == replies[1])
                #expect(try contest.loans(of: patron) == [book])
                #expect(try contest.premises.acts() == number * 2 - 1)
                try contest.giveBack(book)
            }
        }
    }
}
