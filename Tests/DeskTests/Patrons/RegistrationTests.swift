import Canvas
import Circulation
import DeskTesting
import Phrasebook
import Services
import Testing

@testable import Desk

@Suite("Registering and correcting a patron")
struct RegistrationTests {
    private static let number = invented(birth: "19900501", sequence: "001")

    @Test("a person is registered with every field, and can borrow at once", arguments: Language.allCases)
    func everyField(language: Language) throws {
        let desk = try DeskDriver(language)

        desk.press(.patrons).press(.register).fill([
            .name: "曾小雨", .pinyin: "", .documentNumber: Self.number, .birth: "19900501",
            .phone: "199 0001 0001", .card: "R90000001", .membershipEnd: "2028-12-31", .note: "喜欢绘本",
        ])
        desk.press(.save)

        desk.expect(OutcomePhrase.registered(name: "曾小雨"), PatronLabel.overview)
        let found = try desk.services.ask(FindPatrons("zxy 0001")).rows
        let patron = try #require(found.first).patron
        #expect(patron.pinyin == "zeng xiao yu" && patron.category == .adult)
        #expect(patron.phone == "19900010001" && patron.card == Barcode("R90000001"))
        #expect(
            patron.documents == [
                DocumentTrace(kind: .residentIdentityCard, tail: String(Self.number.suffix(4)))
            ])
        #expect(patron.birth.iso == "1990-05-01" && patron.membership.end?.iso == "2028-12-31")
        #expect(patron.membership.start == Town.today && patron.note == "喜欢绘本")
        desk.press(.lendToPatron).scan(item: .book).expect(PatronPhrase.visit(lent: 1))
    }

    @Test("name and document are enough: pinyin, birth and category follow", arguments: Language.allCases)
    func fewFields(language: Language) throws {
        let desk = try DeskDriver(language)

        desk.press(.patrons).press(.register).type("单小雪").press(.tab).expect(text: "shan xiao xue")
        desk.press(.tab, .tab).type(invented(birth: "20180501", sequence: "021")).press(.save)

        desk.expect(OutcomePhrase.registered(name: "单小雪"), PatronCategory.child)
    }

    @Test("an adult is registered with four fields filled in and one key", arguments: Language.allCases)
    func cost(language: Language) throws {
        let desk = try DeskDriver(language)
        let texts = ["曾小雨", Self.number, "19900010001", "R90000001"]

        desk.press(.patrons).press(.register).type(texts[0]).press(.tab, .tab, .tab).type(texts[1])
        desk.press(.tab, .tab).type(texts[2]).press(.tab).type(texts[3]).press(.save)

        desk.expect(OutcomePhrase.registered(name: "曾小雨"))
            .expectCost(keys: 2 + texts.joined().count + 6 + 1, scans: 0)
    }

    @Test("a card may be scanned into its field", arguments: Language.allCases)
    func scannedCard(language: Language) throws {
        let desk = try DeskDriver(language)

        desk.press(.patrons).press(.register).type("曾小雨").press(.tab, .tab, .tab, .tab)
        desk.type("1990-05-01").press(.tab, .tab).scan("R90000001").press(.save)

        desk.expect(OutcomePhrase.registered(name: "曾小雨"))
        #expect(try desk.services.ask(FindPatrons("曾小雨")).rows.map(\.patron.card) == [Barcode("R90000001")])
    }

    @Test(
        "every fault stands at its field, all at once, and goes when it is mended",
        arguments: Language.allCases)
    func faults(language: Language) throws {
        let desk = try DeskDriver(language)

        desk.press(.patrons).press(.register)
        desk.fill([.documentNumber: "00000019900501001", .birth: "1990-02-30", .phone: "12", .card: "?"])
        desk.press(.save)

        desk.expect(EntryFault(.name, .empty))
        let fields = [EntryField.name, .documentNumber, .birth, .phone, .card].map {
            $0.text(in: desk.formats())
        }
        for field in fields { desk.expect(row: "!" + field) }
        desk.type("曾小雨").expectNo(text: "! " + fields[0]).press(.down, .down, .down)
        desk.expect(EntryFault(.documentNumber, .document(.wrongShape)))
        #expect(try desk.services.ask(FindPatrons("曾小雨")).rows.isEmpty)
    }

    @Test("a card or document that another person has is refused at its field", arguments: Language.allCases)
    func taken(language: Language) throws {
        let desk = try DeskDriver(language)

        desk.press(.patrons).press(.register)
        desk.fill([.name: "曾小雨", .birth: "1990-05-01", .card: DemonstrationCast.Part.borrower.card])
        desk.press(.save)

        desk.expect(EntryFault(.card, .taken))
        #expect(try desk.services.ask(FindPatrons("曾小雨")).rows.isEmpty)
    }

    @Test("a form left with Esc keeps what was typed", arguments: Language.allCases)
    func draft(language: Language) throws {
        let desk = try DeskDriver(language)

        desk.press(.patrons).press(.register).type("曾小雨").press(.escape).expectNo(text: "曾小雨")
        desk.press(.register).expect(text: "曾小雨").fill([.birth: "1990-05-01"])
        desk.press(.save).expect(OutcomePhrase.registered(name: "曾小雨"))

        desk.press(.leaveRecord).press(.register).expectNo(text: "曾小雨")
    }

    @Test("a form left while it is being saved still says what happened, and keeps no draft")
    func leftWhileSaving() throws {
        let desk = try DeskDriver()

        desk.press(.patrons).press(.register).fill([.name: "曾小雨", .birth: "1990-05-01"])
        desk.atOnce { $0.press(.save, .escape) }

        #expect(try desk.services.ask(FindPatrons("曾小雨")).rows.count == 1)
        desk.expect(OutcomePhrase.registered(name: "曾小雨"))
    }

    @Test("saving twice in a hurry registers once")
    func savedTwice() throws {
        let desk = try DeskDriver()

        desk.press(.patrons).press(.register).fill([.name: "曾小雨", .birth: "1990-05-01"])
        desk.atOnce { $0.press(.save, .save, .save) }

        #expect(try desk.services.ask(FindPatrons("曾小雨")).rows.count == 1)
    }

    @Test("a record is corrected, and what was not touched stays", arguments: Language.allCases)
    func edit(language: Language) throws {
        let desk = try DeskDriver(language)
        let before = try desk.services.patron(.borrower)

        desk.press(.patrons).press(.edit).expect(DeskPhrase.noRecordOpen)
        desk.scan(card: .borrower).press(.edit).press(.tab, .tab, .tab, .tab, .tab)
        desk.press(.backspace, .backspace, .backspace, .backspace).type("8888").press(.save)

        desk.expect(OutcomePhrase.patronSaved(name: before.name))
        let after = try #require(try desk.services.ask(FindPatrons("zw 8888")).rows.first).patron
        var expected = before
        expected.phone = "19900008888"
        #expect(after == expected)
    }

    @Test("ten thousand characters pasted into a field are cut to what it holds")
    func longPaste() throws {
        let desk = try DeskDriver()

        desk.press(.patrons).press(.register).paste(String(repeating: "曾", count: 10_000))
        desk.press(.tab, .tab, .tab, .tab).type("1990-05-01").press(.save)

        desk.expect(OutcomePhrase.registered(name: String(repeating: "曾", count: 60)))
        let patron = try #require(try desk.services.ask(FindPatrons("曾曾")).rows.first).patron
        #expect(patron.name.count == 60)
    }

    @Test("ten thousand characters pasted into the scan box are cut too")
    func longPasteInBox() throws {
        let desk = try DeskDriver()

        desk.paste(String(repeating: "9", count: 10_000)).press(.enter)

        desk.expect(ChromePhrase.queue(0)).expectNo(text: String(repeating: "9", count: 65))
    }

    @Test("characters that deceive never enter a field, typed or pasted")
    func unsafeCharacters() throws {
        let desk = try DeskDriver()

        desk.press(.patrons).press(.register).paste("曾\u{202E}小\u{200B}\u{1B}[31m雨\u{7}")
        desk.press(KeyPress(.character("\u{2066}")), KeyPress(.character("\u{FEFF}")))
        desk.press(.tab, .tab, .tab, .tab).type("1990-05-01").press(.save)

        desk.expect(OutcomePhrase.registered(name: "曾小[31m雨"))
        #expect(try desk.services.ask(FindPatrons("曾小")).rows.map(\.patron.name) == ["曾小[31m雨"])
    }
}
