import Circulation
import DeskTesting
import Services
import Store
import Testing
import Vault

@Suite("The one road of every act")
struct RoadTests {
    @Test("the same operation sent twice is done once and answered alike")
    func idempotent() throws {
        try Town.atDesk { services in
            let act = CheckOut(
                item: try services.item(.book).item.barcode, patron: try services.patron(.withoutLoans).id)
            let id = services.newOperation()

            let first = try services.perform(act, id: id)
            let second = try services.perform(act, id: id)

            #expect(first == second)
            #expect(try services.record(.withoutLoans).loans.count == 1)
            #expect(try services.auditRows().count == 1)
        }
    }

    @Test("an operation's identity is not taken for another act")
    func reused() throws {
        try Town.atDesk { services in
            let patron = try services.patron(.withoutLoans).id
            let id = services.newOperation()
            _ = try services.perform(
                CheckOut(item: try services.item(.book).item.barcode, patron: patron), id: id)

            #expect(throws: DeskError.operationReused) {
                try services.perform(
                    CheckOut(item: try services.item(.discs).item.barcode, patron: patron), id: id)
            }
            #expect(throws: DeskError.operationReused) {
                try services.perform(CheckIn(item: try services.item(.book).item.barcode), id: id)
            }
            #expect(try services.record(.withoutLoans).loans.count == 1)
        }
    }

    @Test("every act adds one row to the audit chain, a refused one none, and the chain holds")
    func audited() throws {
        try Town.atDesk { services in
            let patron = try services.patron(.withoutLoans).id
            let book = try services.item(.book).item.barcode

            _ = try services.perform(CheckOut(item: book, patron: patron), id: services.newOperation())
            _ = try? services.perform(
                CheckOut(item: try services.item(.referenceOnly).item.barcode, patron: patron),
                id: services.newOperation())
            _ = try services.perform(CheckIn(item: book), id: services.newOperation())
            _ = try services.perform(Undo(), id: services.newOperation())

            let rows = try services.auditRows()
            #expect(rows.map(\.verb) == ["checkOut", "checkIn", "undo"])
            #expect(rows.map(\.seq) == [1, 2, 3])
            #expect(rows.allSatisfy { $0.staff == services.session.staff.number && $0.branch == "HZ01" })
            let chain = AuditChain(library: services.profile.identity)
            #expect(chain.firstBroken(in: rows.map(\.link)) == nil)
        }
    }

    @Test("a row of the chain that was changed is found")
    func tampered() throws {
        try Town.atDesk { services in
            let patron = try services.patron(.withoutLoans).id
            for item in try services.freeBooks(3) {
                _ = try services.perform(
                    CheckOut(item: item.item.barcode, patron: patron), id: services.newOperation())
            }
            let rows = try services.auditRows()

            let forged = AuditRow(
                seq: 2, at: rows[1].at, staff: "0099", branch: rows[1].branch, desk: rows[1].desk,
                verb: rows[1].verb,
                operation: rows[1].operation, commitment: rows[1].commitment, previous: rows[1].previous,
                hash: rows[1].hash)

            let chain = AuditChain(library: services.profile.identity)
            #expect(chain.firstBroken(in: [rows[0], forged, rows[2]].map(\.link)) == 2)
        }
    }

    @Test("a refused act leaves nothing behind")
    func refused() throws {
        try Town.atDesk { services in
            let before = try services.changes()

            #expect(throws: DeskError.refused([.notLendable(.withdrawn)])) {
                try services.perform(
                    CheckOut(
                        item: try services.item(.withdrawn).item.barcode,
                        patron: try services.patron(.withoutLoans).id),
                    id: services.newOperation())
            }

            #expect(try services.library.changes(since: before.mark).topics.isEmpty)
            #expect(try services.item(.withdrawn).item.whereabouts == .withdrawn)
        }
    }

    @Test("an act names everything it touched, so that other desks ask again")
    func topics() throws {
        try Town.atDesk { services in
            let patron = try services.patron(.withoutLoans).id
            let item = try services.item(.book).item
            let before = try services.changes()

            _ = try services.perform(
                CheckOut(item: item.barcode, patron: patron), id: services.newOperation())

            let topics = try services.library.changes(since: before.mark).topics
            #expect(Set(topics) == [.item(item.id), .patron(patron)])
        }
    }

    @Test("twenty acts of two desks at once all stand, and the chain has no gap")
    func twoDesks() async throws {
        let town = try Town()
        let desks = [try town.services(desk: "1"), try town.services(desk: "2")]
        let books = try desks[0].freeBooks(20).map(\.item.barcode)
        let patrons = [try desks[0].patron(.withoutLoans).id, try desks[0].patron(.unusualReading).id]

        try await withThrowingTaskGroup(of: Void.self) { group in
            for (number, book) in books.enumerated() {
                let (desk, patron) = (desks[number % 2], patrons[number % 2])
                group.addTask {
                    _ = try desk.perform(CheckOut(item: book, patron: patron), id: desk.newOperation())
                }
            }
            try await group.waitForAll()
        }

        let rows = try desks[0].auditRows()
        #expect(rows.map(\.seq) == Array(1...20))
        let chain = AuditChain(library: desks[0].profile.identity)
        #expect(chain.firstBroken(in: rows.map(\.link)) == nil)
        #expect(try desks[1].record(.withoutLoans).loans.count == 10)
        desks.forEach { $0.close() }
        withExtendedLifetime(town) {}
    }
}

extension DeskServices {
    func auditRows() throws -> [AuditRow] {
        try library.read { library throws(DeskError) in try library.auditLinks(after: 0, limit: 1000) }
    }

    /// Where the changes stand now.
    func changes() throws -> Changes {
        try library.changes(since: nil)
    }
}

extension AuditRow {
    var link: AuditLink {
        let entry = AuditEntry(
            at: at.milliseconds, staff: staff, branch: branch, desk: desk, verb: verb, operation: operation,
            commitment: commitment)
        return AuditLink(entry: entry, seq: seq, previous: previous, hash: hash)
    }
}
