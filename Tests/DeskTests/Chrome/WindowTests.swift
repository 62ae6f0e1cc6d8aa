import Canvas
import Circulation
import Desk
import DeskTesting
import Phrasebook
import Services
import Testing

@Suite("Windows of every size")
struct WindowTests {
    @Test("a window that is too small says how large it must be", arguments: Language.allCases)
    func tooSmall(language: Language) throws {
        let desk = try DeskDriver(language)

        desk.resize(to: Size(columns: 59, rows: 15))

        desk.expect(ChromePhrase.tooSmall(columns: 59, rows: 15, neededColumns: 60, neededRows: 16))
    }

    @Test("resizing keeps the visit, the text in the box and what is open", arguments: Language.allCases)
    func keepsState(language: Language) throws {
        let desk = try DeskDriver(language)
        desk.scan(card: .withoutLoans).scan(item: .book).type("abc")

        for size in [Size.compact, Size(columns: 20, rows: 5), Size(columns: 200, rows: 60), .wide] {
            desk.resize(to: size).settle()
        }

        desk.expect(PatronPhrase.visit(lent: 1)).expect(text: "abc")
        #expect(desk.repaints == 4)
    }

    @Test("a scan is taken in a window too small to show it")
    func scanUnseen() throws {
        let desk = try DeskDriver()

        desk.scan(card: .withoutLoans).resize(to: Size(columns: 30, rows: 8)).scan(item: .book).settle()

        #expect(try desk.services.item(.book).loan != nil)
    }

    @Test(
        "every pane and popup can be drawn in a window of any size",
        arguments: [(1, 1), (60, 16), (80, 24), (109, 29), (300, 90)])
    func anySize(columns: Int, rows: Int) throws {
        let size = Size(columns: columns, rows: rows)
        let desk = try DeskDriver(.simplifiedChinese, size: size)

        desk.scan(card: .late)
        #expect(desk.frame.size == size)
        desk.scan(item: .referenceOnly).press(.why)
        #expect(desk.frame.size == size)
        desk.press(.escape).scan(item: .book)
        #expect(desk.frame.size == size)
        desk.press(.escape).press(.checkIn).scan(item: .late)
        #expect(desk.frame.size == size)
        desk.press(.patrons).type("w").press(.menu)
        #expect(desk.frame.size == size)
        desk.press(.escape).press(.register)
        #expect(desk.frame.size == size)
    }

    @Test(
        "at 80x24 the person, the warnings, the visit and the loans are all in sight",
        arguments: Language.allCases)
    func compact(language: Language) throws {
        let desk = try DeskDriver(language, size: .compact)
        let overdue = try desk.services.record(.late).findings[0]

        desk.scan(card: .late).scan(item: .book).press(.yes)

        desk.expect(text: DemonstrationCast.Part.late.name)
            .expect(row: "!", brief: overdue)
            .expect(row: "Demo Lighthouse", has: DeskLabel.wordLent)
            .expect(PatronPhrase.visit(lent: 1), PatronPhrase.onLoan(3, limit: 20))
            .expect(row: "示范旧城")
            .expect(OutcomePhrase.lent(title: "Demo Lighthouse", due: Town.today.adding(40)))
    }

    @Test("a screen where nothing happened is not drawn again", arguments: Language.allCases)
    func calm(language: Language) throws {
        let desk = try DeskDriver(language)
        desk.scan(card: .borrower).tick()
        _ = desk.frame

        desk.tick().tick()

        #expect(!desk.model.needsDrawing)
    }
}
