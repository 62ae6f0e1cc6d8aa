import Circulation
import DeskTesting
import Phrasebook
import Services
import Testing

@Suite("Lending")
struct LendingTests {
    @Test("five items go to a patron with a card in six scans and no key", arguments: Language.allCases)
    func sixScans(language: Language) throws {
        let desk = try DeskDriver(language)
        let books = try desk.services.freeBooks(5)

        desk.scan(card: .withoutLoans)
        for book in books { desk.scan(book.item.barcode.text) }

        desk.expectCost(keys: 0, scans: 6)
            .expect(PatronPhrase.visit(lent: 5), PatronPhrase.onLoan(5, limit: 20))
            .expect(OutcomePhrase.lent(title: books[4].title.name, due: Town.today.adding(40)))
        let loans = try desk.services.record(.withoutLoans).loans
        #expect(Set(loans.map(\.item.barcode)) == Set(books.map(\.item.barcode)))
        #expect(loans.allSatisfy { $0.loan.due == Town.today.adding(40) })
    }

    @Test("an item with several parts is lent with the word to count them", arguments: Language.allCases)
    func parts(language: Language) throws {
        let desk = try DeskDriver(language)

        desk.scan(card: .withoutLoans).scan(item: .toy)

        desk.expect(
            OutcomePhrase.lent(title: try desk.services.item(.toy).title.name, due: Town.today.adding(10))
        )
        .expect(Finding.severalPieces(12))
    }

    @Test("a second read of an item lent just now changes nothing", arguments: Language.allCases)
    func rescan(language: Language) throws {
        let desk = try DeskDriver(language)
        let title = try desk.services.item(.book).title.name

        desk.scan(card: .withoutLoans).scan(item: .book).tick(seconds: 40).scan(item: .book)

        desk.expect(OutcomePhrase.unchanged(title: title, due: Town.today.adding(40)))
            .expect(PatronPhrase.visit(lent: 1), PatronPhrase.onLoan(1, limit: 20))
        let loans = try desk.services.record(.withoutLoans).loans
        #expect(loans.map(\.loan.due) == [Town.today.adding(40)])
        #expect(loans.map(\.loan.renewals) == [0])
    }

    @Test("an item lent before today is renewed by its scan", arguments: Language.allCases)
    func renewsByScan(language: Language) throws {
        let desk = try DeskDriver(language)
        let before = try desk.services.item(.onLoan)

        desk.scan(card: .borrower).scan(item: .onLoan)

        let loan = try #require(try desk.services.item(.onLoan).loan)
        #expect(loan.renewals == 1 && loan.due > before.loan!.due)
        desk.expect(OutcomePhrase.renewed(title: before.title.name, due: loan.due))
            .expect(row: before.title.name, has: DeskLabel.wordRenewed, DeskPhrase.dueOn(loan.due))
    }

    @Test("an item with nobody open is shown and not lent", arguments: Language.allCases)
    func itemAlone(language: Language) throws {
        let desk = try DeskDriver(language)

        desk.scan(item: .book)

        desk.expect(ScanNotice.scanCardFirst).expect(text: "Demo Lighthouse")
        #expect(try desk.services.item(.book).loan == nil)
    }

    @Test("everything is renewed with one key; what cannot be says why", arguments: Language.allCases)
    func renewAll(language: Language) throws {
        let desk = try DeskDriver(language)
        let free = try desk.services.item(.onLoan)
        let wanted = try desk.services.item(.wanted)

        desk.scan(card: .borrower).press(.renew)

        desk.expectCost(keys: 1, scans: 1)
            .expect(OutcomePhrase.renewedSeveral(1, refused: 1))
            .expect(row: wanted.title.name, brief: .heldForAnother(patrons: 1), isRenewal: true)
        #expect(try desk.services.item(.onLoan).loan!.due > free.loan!.due)
        #expect(try desk.services.item(.wanted).loan!.due == wanted.loan!.due)
    }

    @Test("with a bar in the list only that loan is renewed")
    func renewOne() throws {
        let desk = try DeskDriver()
        let due = try desk.services.record(.borrower).loans.map(\.loan.due)

        desk.scan(card: .borrower).press(.down, .down).press(.renew)

        let loans = try desk.services.record(.borrower).loans
        #expect(loans.contains { $0.loan.due == due[0] && $0.loan.renewals == 0 })
        #expect(loans.count { $0.loan.renewals == 1 } == 1)
    }
}
