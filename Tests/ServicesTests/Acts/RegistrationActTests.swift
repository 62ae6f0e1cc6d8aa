import Circulation
import DeskTesting
import Services
import Store
import Testing

@Suite("Registering without a screen")
struct RegistrationActTests {
    typealias Field = any WritableKeyPath<PatronEntry, String> & Sendable

    private func entry() -> PatronEntry {
        var entry = PatronEntry()
        entry.name = "曾小雨"
        entry.birth = "1990-05-01"
        return entry
    }

    @Test(
        "a fault names its field",
        arguments: [
            (\PatronEntry.name, " ", EntryFault(.name, .empty)),
            (\.name, "曾\u{202E}小雨", EntryFault(.name, .unsafeCharacter(position: 2))),
            (\.name, String(repeating: "曾", count: 61), EntryFault(.name, .tooLong(limit: 60))),
            (\.birth, "1990-02-30", EntryFault(.birth, .malformed)),
            (\.birth, "2026-11-24", EntryFault(.birth, .outOfRange)),
            (\.birth, "1890-01-01", EntryFault(.birth, .outOfRange)),
            (\.phone, "123456", EntryFault(.phone, .malformed)),
            (\.card, "R1", EntryFault(.card, .malformed)),
            (\.membershipEnd, "soon", EntryFault(.membershipEnd, .malformed)),
            (\.documentNumber, "000000199005010011", EntryFault(.documentNumber, .document(.wrongChecksum))),
        ] as [(Field, String, EntryFault)])
    func faults(
        field: Field, text: String, fault: EntryFault
    ) throws {
        try Town.atDesk { services in
            var entry = entry()
            entry[keyPath: field] = text

            #expect(throws: DeskError.entry([fault])) { try services.registration(of: entry) }
        }
    }

    @Test("a card belongs to one person, also when two desks register at once")
    func takenCard() throws {
        try Town.atDesk { services in
            var entry = entry()
            entry.card = "R90000001"
            let acts = [try services.registration(of: entry), try services.registration(of: entry)]

            _ = try services.perform(acts[0], id: services.newOperation())

            #expect(throws: DeskError.entry([EntryFault(.card, .taken)])) {
                try services.perform(acts[1], id: services.newOperation())
            }
        }
    }

    @Test("a document belongs to one person, whatever kind of card shows it")
    func takenDocument() throws {
        try Town.atDesk { services in
            let digits = "00000019900501001"
            var entry = entry()
            entry.documentNumber =
                digits + String(Unicode.Scalar(ResidentNumber.checkCharacter(for: digits.utf8)))
            _ = try services.perform(try services.registration(of: entry), id: services.newOperation())
            entry.documentKind = .householdRegister

            #expect(throws: DeskError.entry([EntryFault(.documentNumber, .taken)])) {
                try services.perform(try services.registration(of: entry), id: services.newOperation())
            }
        }
    }

    @Test("the longest name that may be entered can be corrected again")
    func longestName() throws {
        try Town.atDesk { services in
            var entry = entry()
            entry.name = String(repeating: "曾", count: 60)
            let registered = try services.perform(
                try services.registration(of: entry), id: services.newOperation()
            ).patron
            let patron = try services.ask(OpenPatron(registered)).patron

            _ = try services.perform(
                try services.correction(of: registered, to: PatronEntry(of: patron)),
                id: services.newOperation())

            #expect(try services.ask(OpenPatron(registered)).patron == patron)
        }
    }
}
