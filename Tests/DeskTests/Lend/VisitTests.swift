import Canvas
import Circulation
import DeskTesting
import Phrasebook
import Services
import Testing

@Suite("A visit at the desk")
struct VisitTests {
    @Test("the next card closes the open visit and names both people", arguments: Language.allCases)
    func nextPatron(language: Language) throws {
        let desk = try DeskDriver(language)
        let (first, second) = (DemonstrationCast.Part.borrower, DemonstrationCast.Part.withoutLoans)

        desk.scan(card: first).scan(card: second)

        desk.expectCost(keys: 0, scans: 2)
            .expect(VisitPhrase.closedByNext(closed: first.name, opened: second.name))
            .expect(PatronPhrase.onLoan(0, limit: 20))
    }

    @Test("a visit closes after 90 seconds of rest, not before", arguments: Language.allCases)
    func idle(language: Language) throws {
        let desk = try DeskDriver(language)

        desk.scan(card: .borrower).tick(seconds: 80).scan(item: .book).tick(seconds: 89)
        desk.expect(PatronPhrase.visit(lent: 1))
        desk.tick(seconds: 1)

        desk.expectNo(PatronPhrase.visit(lent: 1)).expect(DeskLabel.lendEmpty)
            .expect(VisitPhrase.closedByIdle(seconds: 90))
    }

    @Test("a visit that waits for an answer does not close", arguments: Language.allCases)
    func waits(language: Language) throws {
        let desk = try DeskDriver(language)

        desk.scan(card: .late).scan(item: .book).tick(seconds: 600)

        desk.expect(VisitPhrase.overrideQuestion).press(.yes).expect(PatronPhrase.visit(lent: 1))
    }

    @Test("Esc closes the visit and says what was lent", arguments: Language.allCases)
    func escape(language: Language) throws {
        let desk = try DeskDriver(language)

        desk.scan(card: .withoutLoans).scan(item: .book).type("ab").press(.escape)
        desk.expect(PatronPhrase.visit(lent: 1))
        desk.press(.escape)

        desk.expect(
            VisitPhrase.closed(name: DemonstrationCast.Part.withoutLoans.name, lent: 1), DeskLabel.lendEmpty)
    }

    @Test("the last patron comes back with one key", arguments: Language.allCases)
    func lastPatron(language: Language) throws {
        let desk = try DeskDriver(language)
        desk.press(.lastPatron).expect(UnavailablePhrase.noLastPatron)

        desk.scan(card: .borrower).press(.closeVisit).press(.lastPatron)

        desk.expect(text: DemonstrationCast.Part.borrower.name).expect(PatronPhrase.onLoan(2, limit: 20))
    }

    @Test("calling the last patron back loses no scan")
    func lastPatronAndScan() throws {
        let desk = try DeskDriver()
        desk.scan(card: .withoutLoans).press(.closeVisit)

        desk.atOnce { $0.press(.lastPatron).scan(item: .book) }

        #expect(try desk.services.item(.book).loan != nil)
        desk.expect(PatronPhrase.visit(lent: 1), ChromePhrase.queue(0))
    }

    @Test("what went to the wrong person moves to the right one, loans and all", arguments: Language.allCases)
    func move(language: Language) throws {
        let desk = try DeskDriver(language)
        let (wrong, right) = (DemonstrationCast.Part.withoutLoans, DemonstrationCast.Part.unusualReading)

        desk.scan(card: wrong).scan(item: .book).scan(item: .discs).press(.moveVisit)
        desk.expect(VisitPhrase.moveAsk(2, from: wrong.name), DeskWord.movePrompt)
        desk.scan(card: right)

        desk.expect(
            OutcomePhrase.moved(2, from: wrong.name, to: right.name), PatronPhrase.onLoan(2, limit: 20))
        #expect(try desk.services.record(wrong).loans.isEmpty)
        #expect(try desk.services.record(right).loans.count == 2)
    }

    @Test("a scan right behind the right person's card is lent to that person")
    func moveAndGoOn() throws {
        let desk = try DeskDriver()

        desk.scan(card: .withoutLoans).scan(item: .book).press(.moveVisit)
        desk.scan(card: .unusualReading).scan(item: .discs).settle()

        #expect(try desk.services.record(.withoutLoans).loans.isEmpty)
        #expect(try desk.services.record(.unusualReading).loans.count == 2)
    }

    @Test("a move to someone who may not borrow says why and moves nothing", arguments: Language.allCases)
    func refusedMove(language: Language) throws {
        let desk = try DeskDriver(language)
        let ended = Finding.membershipEnded(try desk.services.patron(.membershipEnded).membership.end!)

        desk.scan(card: .withoutLoans).scan(item: .book).press(.moveVisit).scan(card: .membershipEnded)

        desk.expect(ended, PatronPhrase.visit(lent: 1))
        #expect(try desk.services.record(.withoutLoans).loans.count == 1)
    }

    @Test("moving to the same person, or with nothing lent, changes nothing", arguments: Language.allCases)
    func nothingToMove(language: Language) throws {
        let desk = try DeskDriver(language)
        let person = DemonstrationCast.Part.withoutLoans

        desk.scan(card: person).press(.moveVisit).expect(UnavailablePhrase.nothingLentInVisit)
        desk.scan(item: .book).press(.moveVisit).scan(card: person)

        desk.expect(DeskPhrase.alreadyTheirs(name: person.name), PatronPhrase.visit(lent: 1))
    }

    @Test("a clerk who comes back to the desk reads what it did last", arguments: Language.allCases)
    func lastAct(language: Language) throws {
        let town = try Town()
        try DeskDriver(language, in: town).scan(card: .withoutLoans).scan(item: .book).settle()
        town.clock.advance(seconds: 120)

        let desk = try DeskDriver(language, in: town)

        desk.expect(
            VisitPhrase.lastAct("\(DeskLabel.wordLent.text(in: language)) Demo Lighthouse", time: "10:42"))
    }
}
