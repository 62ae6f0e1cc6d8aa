import Circulation
import DeskTesting
import Phrasebook
import Services
import Testing

@Suite("Undo")
struct UndoTests {
    @Test("a loan is taken back with one key", arguments: Language.allCases)
    func loan(language: Language) throws {
        let desk = try DeskDriver(language)

        desk.scan(card: .withoutLoans).scan(item: .book).press(.undo)

        desk.expectCost(keys: 1, scans: 2)
            .expect(UndonePhrase.loan(title: "Demo Lighthouse"))
            .expect(row: "Demo Lighthouse", has: DeskLabel.wordUndone)
            .expect(PatronPhrase.onLoan(0, limit: 20), PatronPhrase.visit(lent: 0))
        #expect(try desk.services.item(.book).item.whereabouts == .onShelf)
    }

    @Test("a return is taken back with one key", arguments: Language.allCases)
    func checkIn(language: Language) throws {
        let desk = try DeskDriver(language)
        let before = try desk.services.item(.late)

        desk.press(.checkIn).scan(item: .late).press(.undo)

        desk.expectCost(keys: 2, scans: 1)
            .expect(
                UndonePhrase.return(title: before.title.name), ReturnPhrase.batch(0, piles: [0, 0, 0, 0])
            )
            .expect(row: before.title.name, has: DeskLabel.wordUndone)
        #expect(try desk.services.item(.late) == before)
    }

    @Test("a scan that only sorted an item is taken back as that", arguments: Language.allCases)
    func routing(language: Language) throws {
        let desk = try DeskDriver(language)
        let before = try desk.services.item(.missing)

        desk.press(.checkIn).scan(item: .missing).press(.undo)

        desk.expect(UndonePhrase.routing(title: before.title.name))
        #expect(try desk.services.item(.missing) == before)
    }

    @Test("renewals are taken back with one key", arguments: Language.allCases)
    func renewal(language: Language) throws {
        let desk = try DeskDriver(language)
        let before = try desk.services.item(.onLoan)

        desk.scan(card: .borrower).press(.renew).press(.undo)

        desk.expect(UndonePhrase.renewal(title: before.title.name))
        #expect(try desk.services.item(.onLoan) == before)
    }

    @Test("a renewal made by a scan is taken back as a renewal", arguments: Language.allCases)
    func renewalByScan(language: Language) throws {
        let desk = try DeskDriver(language)
        let before = try desk.services.item(.onLoan)

        desk.scan(card: .borrower).scan(item: .onLoan).press(.undo)

        desk.expect(UndonePhrase.renewal(title: before.title.name))
        #expect(try desk.services.item(.onLoan) == before)
    }

    @Test("a move is taken back with one key", arguments: Language.allCases)
    func move(language: Language) throws {
        let desk = try DeskDriver(language)
        let (wrong, right) = (DemonstrationCast.Part.withoutLoans, DemonstrationCast.Part.unusualReading)
        desk.scan(card: wrong).scan(item: .book).press(.moveVisit).scan(card: right).settle()
        #expect(try desk.services.record(right).loans.count == 1)

        desk.press(.undo).expect(UndonePhrase.move(1))

        #expect(try desk.services.record(right).loans.isEmpty)
        #expect(try desk.services.record(wrong).loans.count == 1)
    }

    @Test("a second read that changed nothing is not what undo takes back", arguments: Language.allCases)
    func afterRescan(language: Language) throws {
        let desk = try DeskDriver(language)

        desk.scan(card: .withoutLoans).scan(item: .book).scan(item: .book).press(.undo)

        desk.expect(UndonePhrase.loan(title: "Demo Lighthouse"), PatronPhrase.onLoan(0, limit: 20))
        #expect(try desk.services.item(.book).loan == nil)
    }

    @Test("undo goes back step by step", arguments: Language.allCases)
    func stepByStep(language: Language) throws {
        let desk = try DeskDriver(language)

        desk.scan(card: .withoutLoans).scan(item: .book).scan(item: .discs)
        desk.press(.undo).expect(PatronPhrase.visit(lent: 1))
        desk.press(.undo).expect(PatronPhrase.visit(lent: 0))

        desk.press(.undo).expect(DeskError.cannotUndo(.nothing))
    }

    @Test("after ten minutes nothing is taken back any more", arguments: Language.allCases)
    func tooOld(language: Language) throws {
        let desk = try DeskDriver(language)

        desk.scan(card: .withoutLoans).scan(item: .book).tick(seconds: 601).press(.undo)

        desk.expect(DeskError.cannotUndo(.tooOld(minutes: 10)))
        #expect(try desk.services.item(.book).loan != nil)
    }

    @Test("what another desk has touched since stays as it is", arguments: Language.allCases)
    func touchedElsewhere(language: Language) throws {
        let desk = try DeskDriver(language)
        let other = try DeskDriver(language, in: desk.town, desk: "2")

        desk.scan(card: .withoutLoans).scan(item: .book).settle()
        other.press(.checkIn).scan(item: .book).settle()
        desk.press(.undo)

        desk.expect(DeskError.cannotUndo(.changedSince))
        #expect(try desk.services.item(.book).item.whereabouts == .onShelf)
    }

    @Test("each desk takes back its own last act")
    func ownActs() throws {
        let desk = try DeskDriver()
        let other = try DeskDriver(in: desk.town, desk: "2")

        desk.scan(card: .withoutLoans).scan(item: .book).settle()
        other.scan(card: .unusualReading).scan(item: .discs).settle()
        desk.press(.undo).settle()

        #expect(try desk.services.item(.book).loan == nil)
        #expect(try desk.services.item(.discs).loan != nil)
    }

    @Test("undo first clears what stands in the scan box")
    func clearsBox() throws {
        let desk = try DeskDriver()

        desk.scan(card: .withoutLoans).scan(item: .book).type("abc").press(.undo)

        desk.expectNo(text: "abc").expect(PatronPhrase.visit(lent: 1))
    }
}
