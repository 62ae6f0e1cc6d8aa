import Circulation
import DeskTesting
import Phrasebook
import Services
import Testing

@Suite("Refusals in Lend")
struct RefusalTests {
    @Test("a refusal says its reason and lends nothing", arguments: Refusal.all, Language.allCases)
    func refused(refusal: Refusal, language: Language) throws {
        let desk = try DeskDriver(language)
        let loans = try desk.services.record(refusal.card).loans

        desk.scan(refusal.card.card).scan(refusal.code)

        desk.expect(try refusal.finding(desk.services), FindingLevel.stop)
            .expect(PatronPhrase.visit(lent: 0), ChromePhrase.queue(0))
        #expect(try desk.services.record(refusal.card).loans == loans)
    }

    @Test("every reason is shown at once, and again for Why", arguments: Language.allCases)
    func allReasons(language: Language) throws {
        let desk = try DeskDriver(language)
        let ended = Finding.membershipEnded(try desk.services.patron(.membershipEnded).membership.end!)

        desk.scan(card: .membershipEnded).scan(item: .referenceOnly)

        desk.expect(ended, Finding.notLendable(.referenceOnly)).expectCost(keys: 0, scans: 2)
        desk.scan(item: .book).press(.why).expect(ended).expectNo(Finding.notLendable(.referenceOnly))
    }

    @Test("a second toy is refused while one is on loan", arguments: Language.allCases)
    func typeLimit(language: Language) throws {
        let desk = try DeskDriver(language)
        let toys = try desk.services.toys(2)

        desk.scan(card: .withoutLoans)
        for toy in toys { desk.scan(toy.item.barcode.text) }

        desk.expect(Finding.typeLimit(.toy, limit: 1, onLoan: 1), PatronPhrase.visit(lent: 1))
        #expect(try desk.services.record(.withoutLoans).loans.map(\.item.barcode) == [toys[0].item.barcode])
    }

    @Test("a refused scan does not stop the next one")
    func goesOn() throws {
        let desk = try DeskDriver()

        desk.scan(card: .withoutLoans).scan("29999999999999").scan(item: .missing).scan(item: .book)

        desk.expect(PatronPhrase.visit(lent: 1)).expect(row: "STOP", brief: .notLendable(.missing))
    }

    @Test("Why has nothing to explain when nothing was refused", arguments: Language.allCases)
    func nothingToExplain(language: Language) throws {
        let desk = try DeskDriver(language)

        desk.scan(card: .withoutLoans).scan(item: .book).press(.why)

        desk.expect(DeskPhrase.nothingToExplain)
    }
}
