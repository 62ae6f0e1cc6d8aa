import Circulation
import DeskTesting
import Phrasebook
import Services
import Store
import Testing

@Suite("What a scan may mean")
struct ScanTests {
    /// A valid number that nobody in town has.
    private static let stranger = invented(birth: "19870424", sequence: "001")

    @Test("a phone number two people share asks which of them", arguments: Language.allCases)
    func sharedPhone(language: Language) throws {
        let desk = try DeskDriver(language)
        let other = try desk.services.register("王小芳", phone: DemonstrationCast.Part.withoutLoans.person.phone)

        desk.scan(DemonstrationCast.Part.withoutLoans.person.phone)
        desk.expect(SearchPhrase.ambiguous(2)).expect(text: "王小芳")
        let record = try desk.services.ask(OpenPatron(other))
        desk.chooseRow(of: record.patron.name)

        desk.expect(text: "王小芳").expect(PatronPhrase.visit(lent: 0)).expectNo(SearchPhrase.ambiguous(2))
    }

    @Test("a phone number that only one person has opens the record")
    func phone() throws {
        let desk = try DeskDriver()

        desk.scan(DemonstrationCast.Part.cardless.person.phone)

        desk.expect(text: DemonstrationCast.Part.cardless.name).expect(PatronPhrase.visit(lent: 0))
    }

    @Test(
        "codes are read in small letters and in full-width characters", arguments: ["r00000001", "Ｒ００００００01"])
    func folded(code: String) throws {
        let desk = try DeskDriver()

        desk.scan(code)

        desk.expect(text: DemonstrationCast.Part.withoutLoans.name).expect(PatronPhrase.visit(lent: 0))
    }

    @Test(
        "a text that is neither item nor patron says what it is",
        arguments: [
            ("690012345678901234", ScanNotice.paymentCode as any Phrase),
            ("2000啊0000014", ScanNotice.inputMethodOn),
            (stranger, SearchPhrase.unknownDocument(tail: String(stranger.suffix(4)))),
        ], Language.allCases)
    func neither(scan: (code: String, sentence: any Phrase), language: Language) throws {
        let desk = try DeskDriver(language)

        desk.scan(scan.code)

        desk.expect(scan.sentence).expect(ChromePhrase.queue(0))
    }

    @Test("an ISBN shows our copy and lends nothing", arguments: Language.allCases)
    func isbn(language: Language) throws {
        let desk = try DeskDriver(language)
        let book = try #require(try desk.services.freeBooks(20).first { !$0.title.isbns.isEmpty })
        let copies = try desk.services.library.read { library throws(DeskError) in
            try library.items(of: book.title.id).count
        }

        desk.scan(book.title.isbns[0].text)

        desk.expect(Finding.isbnScanned(book.title.isbns[0], copies: copies)).expect(text: book.title.name)
    }

    @Test("a name that one person has opens the record", arguments: Language.allCases)
    func name(language: Language) throws {
        let desk = try DeskDriver(language)

        desk.type("Emma Wilson").press(.enter)

        desk.expect(PatronPhrase.visit(lent: 0)).expect(text: "Emma Wilson")
    }

    @Test("a name several people have is asked about, never guessed", arguments: Language.allCases)
    func sharedName(language: Language) throws {
        let desk = try DeskDriver(language)
        let found = try desk.services.ask(FindPatrons("wang")).rows.count

        desk.type("wang").press(.enter).expect(SearchPhrase.ambiguous(found))
        desk.press(.escape).expectNo(SearchPhrase.ambiguous(found), PatronPhrase.visit(lent: 0))
        desk.type("wang").press(.enter, .enter)

        desk.expect(PatronPhrase.visit(lent: 0))
    }

    @Test("a text nobody answers to says so", arguments: Language.allCases)
    func nobody(language: Language) throws {
        let desk = try DeskDriver(language)

        desk.type("qqqq").press(.enter)

        desk.expect(SearchPhrase.nobodyFound("qqqq"))
    }
}
