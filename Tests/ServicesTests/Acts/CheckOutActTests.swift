import Circulation
import DeskTesting
import Services
import Store
import Testing

@Suite("Lending without a screen")
struct CheckOutActTests {
    @Test("a refused loan throws its finding and leaves no trace", arguments: Refusal.all)
    func refused(refusal: Refusal) throws {
        try Town.atDesk { services in
            let before = try services.record(refusal.card)
            let barcode = try #require(Barcode(refusal.code))
            let finding = try refusal.finding(services)

            let error = #expect(throws: DeskError.self) {
                try services.perform(
                    CheckOut(item: barcode, patron: before.patron.id), id: services.newOperation())
            }

            guard case .refused(let findings)? = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(findings.first == finding)
            #expect(try services.record(refusal.card) == before)
            #expect(try services.auditRows().isEmpty)
        }
    }

    @Test(
        "what staff may decide is refused until they have, and then done",
        arguments: [
            (DemonstrationCast.Part.late, DemonstrationCast.Prop.book, FindingKind.overdueItems),
            (.withoutLoans, .inTransit, .inTransit),
        ])
    func confirmed(part: DemonstrationCast.Part, prop: DemonstrationCast.Prop, kind: FindingKind) throws {
        try Town.atDesk { services in
            let item = try services.item(prop).item.barcode
            let patron = try services.patron(part).id

            #expect(throws: DeskError.self) {
                try services.perform(CheckOut(item: item, patron: patron), id: services.newOperation())
            }
            let outcome = try services.perform(
                CheckOut(item: item, patron: patron, confirmed: [kind]), id: services.newOperation())

            #expect(outcome.findings.map(\.kind) == [kind])
            #expect(try services.item(prop).loan?.patron == patron)
        }
    }

    @Test("no confirmation lends what a rule stops")
    func neverConfirmed() throws {
        try Town.atDesk { services in
            let item = try services.item(.referenceOnly).item.barcode
            let patron = try services.patron(.membershipEnded)

            #expect(
                throws: DeskError.refused([
                    .notLendable(.referenceOnly), .membershipEnded(patron.membership.end!),
                ])
            ) {
                try services.perform(
                    CheckOut(item: item, patron: patron.id, confirmed: Set(FindingKind.allCases)),
                    id: services.newOperation())
            }
        }
    }

    @Test("a loan fulfils the patron's hold and takes the item from the hold shelf")
    func fulfils() throws {
        try Town.atDesk { services in
            try services.lend(.onHoldShelf, to: .senior)

            #expect(try services.record(.senior).holds.isEmpty)
            #expect(try services.item(.onHoldShelf).item.whereabouts == .onLoan)
        }
    }

    @Test("the due day never falls on a closed day, but on the next open one")
    func dueDay() throws {
        let town = try Town()
        let services = try town.services(branch: "HZ02")
        // 2 January 2027 plus two days is a Monday, on which this branch is closed.
        town.clock.advance(seconds: 2 * 86_400)

        let outcome = try services.perform(
            CheckOut(
                item: try services.item(.book).item.barcode, patron: try services.patron(.unusualReading).id),
            id: services.newOperation())

        #expect(outcome.effect.due == CalendarDay(iso: "2027-01-05"))
        services.close()
        withExtendedLifetime(town) {}
    }
}

extension CheckOut.Effect {
    var due: CalendarDay {
        switch self {
        case .lent(_, let due), .renewed(_, let due, _), .unchanged(let due): due
        }
    }
}
