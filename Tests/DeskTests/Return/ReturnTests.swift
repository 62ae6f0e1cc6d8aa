import Circulation
import DeskTesting
import Phrasebook
import Services
import Testing

@Suite("Returning")
struct ReturnTests {
    @Test("ten items are sorted to their piles with F2 and ten scans", arguments: Language.allCases)
    func tenItems(language: Language) throws {
        let desk = try DeskDriver(language)
        let stray = try desk.services.bookFromElsewhere()
        let shelved = try desk.services.freeBooks(4).map(\.item.barcode.text)
        let props = [DemonstrationCast.Prop.onLoan, .late, .wanted, .withdrawn, .missing].map(\.barcode)

        desk.press(.checkIn)
        for code in shelved + props + [stray.item.barcode.text] { desk.scan(code) }

        desk.expectCost(keys: 1, scans: 10)
            .expect(ReturnPhrase.batch(10, piles: [7, 1, 1, 1]), ChromePhrase.queue(0))
            .expect(row: stray.title.name, has: ReturnDestination.transit(to: stray.home.id, hold: nil))
            .expect(row: "示范茶馆", has: ReturnDestination.reshelve)
            .expect(row: "示范地图", has: ReturnDestination.problem(.withdrawn))
        #expect(try desk.services.item(.onLoan).loan == nil)
    }

    @Test(
        "an item somebody waits for goes to the hold shelf, and says until when", arguments: Language.allCases
    )
    func holdShelf(language: Language) throws {
        let desk = try DeskDriver(language)

        desk.press(.checkIn).scan(item: .wanted).settle()

        let record = try desk.services.item(.wanted)
        guard case .onHoldShelf(let hold, let until) = record.item.whereabouts else {
            Issue.record("\(record.item.whereabouts)")
            return
        }
        let shelf = ReturnDestination.holdShelf(hold: hold, until: until)
        desk.expect(
            DeskPhrase.routed(shelf, title: record.title.name, callNumber: record.item.callNumber), shelf)
        #expect(until == Town.today.adding(5))
    }

    @Test("what is remarkable about a return is said", arguments: Language.allCases)
    func remarks(language: Language) throws {
        let desk = try DeskDriver(language)
        let late = try desk.services.item(.late)

        desk.press(.checkIn).scan(item: .late)
        desk.expect(Finding.returnedLate(days: late.lateDays))
            .expect(row: late.title.name, brief: .returnedLate(days: late.lateDays))
            .expect(row: late.title.name, has: ReturnDestination.reshelve)
            .expect(text: DemonstrationCast.Part.late.name.prefix(1) + "**")
            .expectNo(text: DemonstrationCast.Part.late.name)
        desk.scan(item: .missing).expect(Finding.foundAgain(.missing))
        desk.scan(item: .toy).expect(Finding.severalPieces(12))
        desk.scan(item: .book).expect(Finding.notOnLoan)
    }

    @Test("a code that is not ours gets a line and stops nothing", arguments: Language.allCases)
    func problem(language: Language) throws {
        let desk = try DeskDriver(language)
        let code = Barcode("29999999999999")!

        desk.press(.checkIn).scan(code.text).scan(item: .onLoan)

        desk.expect(ReturnPhrase.batch(2, piles: [1, 0, 0, 1]))
            .expect(row: code.text, brief: .unknownBarcode(code))
        #expect(try desk.services.item(.onLoan).loan == nil)
    }

    @Test("a patron's card here changes nothing and says where to scan it", arguments: Language.allCases)
    func card(language: Language) throws {
        let desk = try DeskDriver(language)

        desk.press(.checkIn).scan(card: .borrower)

        desk.expect(DeskPhrase.patronAtReturns).expectNo(PatronPhrase.visit(lent: 0))
    }

    @Test("a new batch counts from nothing", arguments: Language.allCases)
    func newBatch(language: Language) throws {
        let desk = try DeskDriver(language)

        desk.press(.checkIn).press(.newBatch).expect(DeskPhrase.returnsEmpty)
        desk.scan(item: .onLoan).press(.newBatch)

        desk.expect(ReturnPhrase.batch(0, piles: [0, 0, 0, 0]), DeskLabel.returnEmpty)
    }

    @Test("scans typed ahead stay with the pane they were meant for")
    func paneOfScan() throws {
        let desk = try DeskDriver()

        desk.press(.checkIn).scan(item: .onLoan).scan(item: .late)
        desk.atOnce { $0.press(.lend).scan(item: .book) }

        desk.expect(ScanNotice.scanCardFirst)
        #expect(try desk.services.item(.onLoan).loan == nil && desk.services.item(.late).loan == nil)
        desk.press(.checkIn).expect(ReturnPhrase.batch(2, piles: [2, 0, 0, 0]))
    }
}
