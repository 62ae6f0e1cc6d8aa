import Circulation
import DeskTesting
import Services
import Testing

@Suite("Correcting a record at two desks")
struct EditActTests {
    private func correct(
        _ patron: Patron,
        startingFrom start: Patron?,
        _ services: DeskServices,
        change: (inout PatronEntry) -> Void
    ) throws {
        var entry = PatronEntry(of: patron)
        change(&entry)
        _ = try services.perform(
            try services.correction(of: patron.id, to: entry, startingFrom: start),
            id: services.newOperation())
    }

    @Test("the later save is refused when the record is not the one its form showed")
    func changedMeanwhile() throws {
        try Town.atDesk { services in
            let shown = try services.patron(.borrower)
            try correct(shown, startingFrom: shown, services) { $0.phone = "19900009999" }

            #expect(throws: DeskError.changedMeanwhile(.patron)) {
                try correct(shown, startingFrom: shown, services) { $0.note = "hears badly" }
            }

            let now = try services.ask(OpenPatron(shown.id)).patron
            #expect(now.phone == "19900009999" && now.note == shown.note)
            try correct(now, startingFrom: now, services) { $0.note = "hears badly" }
            #expect(try services.ask(OpenPatron(shown.id)).patron.note == "hears badly")
        }
    }

    @Test("loans and returns meanwhile do not stand in the way of a correction")
    func lentMeanwhile() throws {
        try Town.atDesk { services in
            let shown = try services.patron(.withoutLoans)
            try services.lend(.book, to: .withoutLoans)

            try correct(shown, startingFrom: shown, services) { $0.note = "hears badly" }

            #expect(try services.patron(.withoutLoans).note == "hears badly")
        }
    }
}
