import Circulation
import DeskTesting
import Phrasebook
import Services
import Testing

@testable import Desk

/// A clerk who is faster than the library: what was scanned first happens first.
@Suite("Keys behind scans")
struct TypeAheadTests {
    @Test("Esc right behind scans closes the visit after they are lent")
    func escape() throws {
        let desk = try DeskDriver()
        desk.scan(card: .withoutLoans)

        desk.atOnce { $0.scan(item: .book).scan(item: .periodical).press(.closeVisit) }

        #expect(try desk.services.item(.book).loan != nil)
        #expect(try desk.services.item(.periodical).loan != nil)
        desk.expect(DeskLabel.lendEmpty, ChromePhrase.queue(0))
    }

    @Test("a record that comes late does not pull the desk back from Return")
    func lateRecord() throws {
        let desk = try DeskDriver()

        desk.atOnce { $0.scan(card: .withoutLoans).press(.checkIn).scan(item: .onLoan) }

        desk.expect(ReturnPhrase.batch(1, piles: [1, 0, 0, 0]))
        #expect(try desk.services.item(.onLoan).loan == nil)
    }

    @Test("a visit that was about to move stays when another pane is looked at")
    func movingEnds() throws {
        let desk = try DeskDriver()
        desk.scan(card: .withoutLoans).scan(item: .book)

        desk.press(.moveVisit).press(.checkIn).press(.lend).scan(card: .namedInLatin)

        #expect(try desk.services.item(.book).borrower?.name == DemonstrationCast.Part.withoutLoans.name)
    }
}
