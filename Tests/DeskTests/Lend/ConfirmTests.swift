import Canvas
import Circulation
import DeskTesting
import Phrasebook
import Services
import Testing

@Suite("What staff are asked before they lend")
struct ConfirmTests {
    @Test("overdue items are asked about once for the open patron", arguments: Language.allCases)
    func askedOnce(language: Language) throws {
        let desk = try DeskDriver(language)
        let books = try desk.services.freeBooks(2).map(\.item.barcode.text)
        let overdue = try desk.services.record(.late).findings[0]

        desk.scan(card: .late).scan(books[0])
        desk.expect(VisitPhrase.confirmTitle(1), overdue, VisitPhrase.overrideQuestion)
        desk.press(.yes).scan(books[1])

        desk.expectNo(VisitPhrase.overrideQuestion).expect(PatronPhrase.visit(lent: 2))
        desk.scan(card: .withoutLoans).scan(card: .late).scan(item: .book)
        desk.expect(VisitPhrase.overrideQuestion)
    }

    @Test("No lends nothing and keeps the reason", arguments: Language.allCases)
    func declined(language: Language) throws {
        let desk = try DeskDriver(language)

        desk.scan(card: .late).scan(item: .book).press(.escape)

        desk.expectNo(VisitPhrase.overrideQuestion).expect(VisitPhrase.declined, PatronPhrase.visit(lent: 0))
        #expect(try desk.services.item(.book).loan == nil)
    }

    @Test("Enter, letters, digits and scans never answer")
    func onlyYesAndNo() throws {
        let desk = try DeskDriver()

        desk.scan(card: .late).scan(item: .book).expect(VisitPhrase.overrideQuestion)
        desk.press(.enter, .tab, KeyPress(.character(" "))).type("yY1").scan(item: .periodical).scan(
            card: .child)

        desk.expect(VisitPhrase.overrideQuestion, ChromePhrase.queue(3))
        #expect(try desk.services.record(.late).loans.count == 2)
    }

    @Test("scans made meanwhile wait in sight and are done in their order", arguments: Language.allCases)
    func waitInOrder(language: Language) throws {
        let desk = try DeskDriver(language)
        let books = try desk.services.freeBooks(4).map(\.item.barcode)

        desk.scan(card: .late)
        for book in books { desk.scan(book.text) }
        desk.expect(ChromePhrase.queue(4)).press(.yes)

        desk.expect(PatronPhrase.visit(lent: 4), ChromePhrase.queue(0))
        let lent = try desk.services.record(.late).loans.filter { $0.loan.lent.day(at: .china) == Town.today }
        #expect(lent.sorted { $0.loan.id < $1.loan.id }.map(\.item.barcode) == books)
    }

    @Test("an item on its way home is lent when staff say yes", arguments: Language.allCases)
    func inTransit(language: Language) throws {
        let desk = try DeskDriver(language)
        let home = try desk.services.item(.inTransit).home.id

        desk.scan(card: .withoutLoans).scan(item: .inTransit)
        desk.expect(Finding.inTransit(to: home)).press(.yes)

        desk.expect(PatronPhrase.visit(lent: 1))
        #expect(try desk.services.item(.inTransit).loan != nil)
    }

    @Test("a scan waits behind the palette and leaves nothing in its filter")
    func behindPalette() throws {
        let desk = try DeskDriver()

        desk.scan(card: .withoutLoans).press(.menu).scan(item: .book)
        desk.expect(ChromePhrase.queue(1), CommandLabel.quit).expectNo(
            text: DemonstrationCast.Prop.book.barcode)
        desk.press(.escape)

        desk.expect(PatronPhrase.visit(lent: 1), ChromePhrase.queue(0))
    }

    @Test("leaving the desk is asked about and says how many scans wait", arguments: Language.allCases)
    func quit(language: Language) throws {
        let desk = try DeskDriver(language)

        desk.press(.quit).press(.enter).scan(item: .book)
        desk.expect(ChromePhrase.quitQuestion(waitingScans: 1))
        #expect(!desk.hasQuit)
        desk.press(.yes)

        #expect(desk.hasQuit)
    }
}
