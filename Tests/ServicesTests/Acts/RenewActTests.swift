import Circulation
import DeskTesting
import Services
import Testing

@Suite("Renewing without a screen")
struct RenewActTests {
    private func renew(_ loans: [LoanLine], _ services: DeskServices) throws -> Renew.Outcome {
        try services.perform(
            Renew(patron: try services.patron(.borrower).id, loans: loans.map(\.loan.id)),
            id: services.newOperation())
    }

    @Test("among several a loan of today keeps its renewal and says why; alone it is renewed")
    func lentToday() throws {
        try Town.atDesk { services in
            try services.lend(.book, to: .borrower)
            let loans = try services.record(.borrower).loans
            let fresh = try #require(loans.first { $0.item.item == (try? services.item(.book).item.id) })

            let line = try #require(try renew(loans, services).lines.first { $0.loan == fresh.loan.id })
            #expect(line.due == nil && line.findings == [.lentJustNow(due: fresh.loan.due)])
            #expect(try services.record(.borrower).loans.first { $0.loan.id == fresh.loan.id } == fresh)

            #expect(try renew([fresh], services).renewed == 1)
        }
    }

    @Test("a loan that ended at another desk is left out; the others are renewed")
    func ended() throws {
        try Town.atDesk { services in
            let loans = try services.record(.borrower).loans
            let wanted = try services.item(.wanted).item.id
            try services.checkIn(.wanted)

            let outcome = try renew(loans, services)

            #expect(
                outcome.lines.map(\.loan)
                    == loans.filter { $0.item.item != wanted }.map(\.loan.id))
            #expect(outcome.renewed == outcome.lines.count)
        }
    }

    @Test("when every loan has ended, that is said and nothing is recorded")
    func allEnded() throws {
        try Town.atDesk { services in
            let wanted = try services.item(.wanted).item.id
            let loans = try services.record(.borrower).loans.filter { $0.item.item == wanted }
            try services.checkIn(.wanted)
            let acts = try services.auditRows().count

            #expect(throws: DeskError.gone(.loan)) { try renew(loans, services) }
            #expect(try services.auditRows().count == acts)
        }
    }
}
