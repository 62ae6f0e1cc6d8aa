import Canvas
import Circulation
import DeskTesting
import Foundation
import Phrasebook
import Services
import Testing

@testable import Desk

@Suite("Commands, palette and footer")
struct CommandTests {
    @Test("the palette lists every command with its key", arguments: PaneID.allCases, Language.allCases)
    func everyCommand(pane: PaneID, language: Language) throws {
        let desk = try DeskDriver(language)
        desk.press(PaneCatalog[pane].key)

        desk.press(.menu)

        for command in CommandCatalog.all(in: desk.model.state) where command.name != "menu" {
            desk.expect(row: command.keys.first?.notation ?? "", has: command.title)
        }
    }

    @Test(
        "a command that cannot be done now says why, in the palette and when it is tried",
        arguments: Language.allCases)
    func obstacles(language: Language) throws {
        let desk = try DeskDriver(language)

        desk.press(.menu).expect(row: "Ctrl-R", has: CommandLabel.renewAll, UnavailablePhrase.noPatronOpen)
        desk.press(.escape).expectNo(UnavailablePhrase.noPatronOpen).press(.renew)
        desk.expect(UnavailablePhrase.noPatronOpen)

        desk.scan(card: .withoutLoans).press(.renew).expect(UnavailablePhrase.nothingOnLoan)
    }

    @Test("the palette narrows by the words of either language", arguments: ["undo", "UND", "撤"])
    func filter(text: String) throws {
        let desk = try DeskDriver(.simplifiedChinese)

        desk.press(.menu).paste(text)

        desk.expect(row: "Ctrl-U", has: CommandLabel.undo).expectNo(text: "Ctrl-L")
    }

    @Test("a command chosen from the palette is done", arguments: Language.allCases)
    func chosen(language: Language) throws {
        let desk = try DeskDriver(language)

        desk.scan(card: .withoutLoans).scan(item: .book).choose(.undo)

        desk.expect(UndonePhrase.loan(title: "Demo Lighthouse"))
    }

    @Test(
        "the footer names only commands of the list, with their keys", arguments: PaneID.allCases,
        Language.allCases)
    func footer(pane: PaneID, language: Language) throws {
        let desk = try DeskDriver(language)
        desk.press(PaneCatalog[pane].key).scan(card: .borrower).press(PaneCatalog[pane].key)

        var rest = desk.frame.text(row: desk.frame.size.rows - 1)
        for command in CommandCatalog.all(in: desk.model.state) {
            guard let key = command.keys.first else { continue }
            let item = key.compactNotation + " " + command.title.text(in: desk.formats())
            rest = rest.replacingOccurrences(of: item, with: "")
        }

        #expect(rest.allSatisfy { $0 == " " }, "\(rest)")
        #expect(desk.frame.text(row: desk.frame.size.rows - 1).contains("^U"))
    }

    @Test("no key means two things in one pane", arguments: PaneID.allCases)
    func keys(pane: PaneID) throws {
        let desk = try DeskDriver()
        desk.press(PaneCatalog[pane].key).settle()

        let keys = CommandCatalog.all(in: desk.model.state).flatMap(\.keys)

        #expect(Set(keys).count == keys.count)
    }

    @Test(
        "no command has a key that terminals and multiplexers keep for themselves", arguments: PaneID.allCases
    )
    func reservedKeys(pane: PaneID) throws {
        let desk = try DeskDriver()
        desk.press(PaneCatalog[pane].key).settle()
        let reserved =
            ["s", "q", "a", "b", "z", " "].map { KeyPress.control(Character($0)) } + [KeyPress(.function(11))]

        let keys = CommandCatalog.all(in: desk.model.state).flatMap(\.keys)

        #expect(Set(keys).isDisjoint(with: reserved))
    }

    @Test("the language changes at once, and back, and the visit stays", arguments: Language.allCases)
    func language(language: Language) throws {
        let desk = try DeskDriver(language)

        desk.scan(card: .borrower).choose(.language)
        desk.expect(PatronPhrase.visit(lent: 0), CommandLabel.renewAll, in: language.other)
        desk.choose(.language)

        desk.expect(PatronPhrase.visit(lent: 0), CommandLabel.renewAll)
    }
}
