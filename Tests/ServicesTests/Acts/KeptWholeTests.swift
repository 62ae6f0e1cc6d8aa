import Circulation
import DeskTesting
import Foundation
import Services
import Store
import Testing
import Vault

@Suite("What is left when the desk has closed")
struct KeptWholeTests {
    private func report(_ town: Town, database: String) throws -> Verification.Report {
        try Verification(database: database, keyFile: town.keyFile).run()
    }

    @Test("once the last program has closed, the library's file alone holds everything")
    func fileAlone() throws {
        let town = try Town()
        let desks = [try town.services(desk: "1"), try town.services(desk: "2")]
        try desks[0].lend(.book, to: .withoutLoans)
        try desks[1].lend(.discs, to: .withoutLoans)
        desks.forEach { $0.close() }
        let copy = town.database + ".copy"

        try FileManager.default.copyItem(atPath: town.database, toPath: copy)

        let (original, copied) = (try report(town, database: town.database), try report(town, database: copy))
        #expect(copied == original)
        #expect(copied.isSound && copied.acts == 2)
        withExtendedLifetime(town) {}
    }

    @Test("a detail that is not what its audit row was written for is named by its number")
    func forgedDetail() throws {
        let town = try Town()
        let services = try town.services()
        try services.lend(.book, to: .withoutLoans)
        let salt = AuditSalt()
        let head = try #require(try services.auditRows().last).link.head
        let row = AuditChain.link(
            AuditEntry(
                at: services.clock.now().milliseconds, staff: "0001", branch: "HZ01", desk: "1",
                verb: "checkOut", operation: services.newOperation().text,
                commitment: AuditChain.commitment(to: Array("lent".utf8), salt: salt)), after: head)
        try services.library.inGate { library throws(DeskError) in
            try library.appendAudit(AuditRow(row), salt: salt.bytes, detail: "not lent")
        }
        services.close()

        let report = try report(town, database: town.database)

        #expect(report.brokenAct == nil && report.acts == 2)
        #expect(report.faults == ["audit detail 2: is not what its audit row was written for"])
        withExtendedLifetime(town) {}
    }
}

extension AuditRow {
    init(_ link: AuditLink) {
        self.init(
            seq: link.seq, at: Moment(milliseconds: link.entry.at), staff: link.entry.staff,
            branch: link.entry.branch, desk: link.entry.desk, verb: link.entry.verb,
            operation: link.entry.operation, commitment: link.entry.commitment, previous: link.previous,
            hash: link.hash)
    }
}
