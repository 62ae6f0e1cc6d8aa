import Canvas
import Circulation
import DeskTesting
import Phrasebook
import Services
import Testing

@Suite("Finding people")
struct FindingPeopleTests {
    @Test("initials and phone tail find one person, and Enter opens the record", arguments: Language.allCases)
    func initials(language: Language) throws {
        let desk = try DeskDriver(language)

        desk.press(.patrons).type("zw 0007").press(.enter)

        desk.expectCost(keys: 1 + "zw 0007".count + 1, scans: 0)
            .expect(PatronLabel.overview).expect(row: "示范茶馆")
    }

    @Test(
        "a name is found in every way it may be typed",
        arguments: ["单雪", "单", "shan xue", "shanxue", "sx 0010", "单x", "SHANX", "雪", "19900000010"])
    func spellings(text: String) throws {
        let desk = try DeskDriver()

        desk.press(.patrons).type(text)

        desk.expect(text: "单雪")
    }

    @Test("the list narrows with every letter and says when nobody is left", arguments: Language.allCases)
    func narrows(language: Language) throws {
        let desk = try DeskDriver(language)

        desk.press(.patrons).expect(PatronLabel.empty).type("em")
        desk.expect(text: "Emma Wilson").type("qq")
        desk.expect(SearchPhrase.nobodyFound("emqq")).press(.backspace, .backspace)

        desk.expect(text: "Emma Wilson")
    }

    @Test("more people than the list shows: it says how to narrow", arguments: Language.allCases)
    func more(language: Language) throws {
        let desk = try DeskDriver(language)

        desk.press(.patrons).type("w")

        desk.expect(SearchPhrase.morePatrons)
    }

    @Test("Enter never opens one of several", arguments: Language.allCases)
    func ambiguous(language: Language) throws {
        let desk = try DeskDriver(language)

        desk.press(.patrons).type("w").press(.enter)

        desk.expect(SearchPhrase.ambiguous(20)).expectNo(PatronLabel.overview)
    }

    @Test("a hasty Enter opens the person typed, never the one listed before")
    func hastyEnter() throws {
        let desk = try DeskDriver()

        desk.press(.patrons).type("zw 0007").expect(text: "张伟")
        desk.atOnce { desk in
            for _ in 1...7 { desk.press(.backspace) }
            desk.type("ly 0008").press(.enter)
        }

        desk.expect(text: "示范旧城").expectNo(text: "示范茶馆")
    }

    @Test("marks beside a name are words, not colours", arguments: Language.allCases)
    func marks(language: Language) throws {
        let desk = try DeskDriver(language)

        desk.press(.patrons).type("刘洋 0008").expect(row: "刘洋", has: MarkWord.late)
        desk.press(.leaveRecord).type("赵磊 0004").expect(row: "赵磊", has: MarkWord.restricted)
    }

    @Test("an item's scan opens the one who has it", arguments: Language.allCases)
    func byItem(language: Language) throws {
        let desk = try DeskDriver(language)

        desk.press(.patrons).scan(item: .picturebook)

        desk.expect(DeskPhrase.itemIsWith(title: "示范小狐狸", name: DemonstrationCast.Part.child.name))
            .expect(PatronLabel.overview)
        desk.scan(item: .book).expect(DeskPhrase.itemNotOnLoan(title: "Demo Lighthouse"))
    }

    @Test("from the record one key leads to lending", arguments: Language.allCases)
    func lend(language: Language) throws {
        let desk = try DeskDriver(language)

        desk.press(.patrons).press(.lendToPatron).expect(DeskPhrase.noRecordOpen)
        desk.type("zw 0007").press(.enter).press(.lendToPatron).scan(item: .book)

        desk.expect(PatronPhrase.visit(lent: 1))
    }

    @Test("the tabs of a record: loans and holds", arguments: Language.allCases)
    func tabs(language: Language) throws {
        let desk = try DeskDriver(language)

        desk.press(.patrons).scan(card: .senior).press(.nextTab).expect(DeskLabel.loansEmpty)
        desk.press(.nextTab)

        desk.expect(row: "示范渡口", has: HoldState.ready)
    }
}
