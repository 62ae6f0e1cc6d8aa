import Circulation
import DeskTesting
import Phrasebook
import Services
import Testing

@Suite("Two desks, one library")
struct TwoDesksTests {
    @Test("what another desk changes of the open patron shows after one look", arguments: Language.allCases)
    func openPatron(language: Language) throws {
        let desk = try DeskDriver(language)
        let other = try DeskDriver(language, in: desk.town, desk: "2")
        desk.scan(card: .borrower).expect(PatronPhrase.onLoan(2, limit: 20))

        other.press(.checkIn).scan(item: .onLoan).settle()
        desk.expect(PatronPhrase.onLoan(2, limit: 20)).tick()

        desk.expect(PatronPhrase.onLoan(1, limit: 20)).expectNo(text: "示范茶馆")
    }

    @Test("a record open in Patrons follows too", arguments: Language.allCases)
    func openRecord(language: Language) throws {
        let desk = try DeskDriver(language)
        let other = try DeskDriver(language, in: desk.town, desk: "2")
        desk.press(.patrons).scan(card: .unusualReading).expect(DeskLabel.loansEmpty)

        other.scan(card: .unusualReading).scan(item: .book).settle()
        desk.tick()

        desk.expect(text: "Demo Lighthouse").expectNo(DeskLabel.loansEmpty)
    }

    @Test("two desks lend the same item: one of them, and the other learns who was faster")
    func sameItem() throws {
        let desk = try DeskDriver()
        let other = try DeskDriver(in: desk.town, desk: "2")
        desk.scan(card: .withoutLoans).settle()
        other.scan(card: .unusualReading).settle()

        desk.scan(item: .book)
        other.scan(item: .book)
        desk.settle()
        other.settle()

        let loan = try #require(try desk.services.item(.book).loan)
        let loser = loan.patron == (try desk.services.patron(.withoutLoans)).id ? other : desk
        loser.expect(Finding.onLoanToAnother(since: Town.today, due: loan.due))
    }

    @Test("the bar in the list stays on its loan when another desk returns the one above it")
    func selection() throws {
        let desk = try DeskDriver()
        let other = try DeskDriver(in: desk.town, desk: "2")
        let loans = try desk.services.record(.borrower).loans
        desk.scan(card: .borrower).press(.down, .down)

        other.press(.checkIn).scan(loans[0].item.barcode.text).settle()
        desk.tick().press(.renew).settle()

        #expect(try desk.services.record(.borrower).loans.map(\.item.barcode) == [loans[1].item.barcode])
        desk.expect(text: loans[1].item.title).expectNo(OutcomePhrase.renewedSeveral(0, refused: 0))
    }
}
