import Circulation
import GRDB
import Testing

@testable import Store

@Suite("What the tables themselves refuse")
struct ConstraintTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
        try scratch.lend()
    }

    @Test(
        "a forbidden row is refused whoever writes it",
        arguments: [
            "UPDATE library SET utcOffset = 2000",
            "INSERT INTO library SELECT 2, identity, member, '', '', 480, 0, 'k' FROM library",
            "UPDATE branch SET member = 'hz'",
            "UPDATE branch SET code = ''",
            "UPDATE branch SET code = 'HZ02'",
            "UPDATE patron SET name = ''",
            "UPDATE patron SET name = 'a' || char(27) || '[31m'",
            "UPDATE patron SET name = 'a' || char(0)",
            "UPDATE patron SET name = 'a' || char(133)",
            "UPDATE patron SET name = 'a' || char(8238) || 'b'",
            "UPDATE patron SET name = 'a' || char(8203) || 'b'",
            "UPDATE patron SET name = 'a' || char(917569)",
            "UPDATE patron SET name = NULL",
            "UPDATE patron SET name = replace(hex(zeroblob(41)), '0', 'x')",
            "UPDATE patron SET category = 'grown-up'",
            "UPDATE patron SET card = 'ab'",
            "UPDATE patron SET card = 'abc'",
            "UPDATE patron SET phone = '138-0013'",
            "UPDATE patron SET branch = 99",
            "UPDATE patron SET membershipEnd = membershipStart - 1",
            "UPDATE item SET barcode = 'has blank'",
            "UPDATE item SET pieces = 0",
            "UPDATE item SET price = -1",
            "UPDATE item SET referenceOnly = 2",
            "UPDATE item SET status = 'elsewhere'",
            "UPDATE item SET status = 'onHoldShelf'",
            "UPDATE item SET status = 'onHoldShelf', until = 20000",
            "UPDATE item SET status = 'inTransit'",
            "UPDATE item SET until = 20000",
            "UPDATE item SET destination = 1",
            "UPDATE item SET price = 'dear'",
            "UPDATE titleISBN SET isbn = '978-7506365437'",
            "UPDATE title SET year = 20260",
            "UPDATE loan SET renewals = -1",
            "UPDATE loan SET ended = lent - 1",
            "UPDATE loan SET due = due - 15",
            "UPDATE loan SET undone = 1",
            "UPDATE loan SET patron = NULL",
            "DELETE FROM loan",
            "DELETE FROM patron",
            "DELETE FROM item",
            "INSERT INTO loan SELECT 9, item, patron, branch, staff, desk, lent, due, 0, NULL, 0, NULL FROM loan",
            "UPDATE operation SET id = 'XYZ'",
            "UPDATE operation SET undoes = seq",
            "UPDATE operation SET undoneBy = 99",
            "INSERT INTO closedWeekday VALUES (1, 8)",
            "INSERT INTO loanRule (key, value) VALUES ('loanWeeks', 4)",
            "INSERT INTO loanRule (key, value) VALUES ('loanDays', 4), ('loanDays', 5)",
            "INSERT INTO change (operation, kind, subject) VALUES (1, 'weather', 1)",
        ])
    func refused(sql: String) throws {
        let before = try scratch.library.read { library throws(DeskError) in try library.integrityFaults() }

        #expect(throws: DeskError.self) {
            try scratch.library.inGate { library throws(DeskError) in _ = try library.run(sql) }
        }

        let after = try scratch.library.read { library throws(DeskError) in try library.integrityFaults() }
        #expect(before == after)
    }

    @Test(
        "a row of the audit is neither changed nor removed, and the next one follows the last",
        arguments: [
            "UPDATE audit SET verb = 'checkIn'", "DELETE FROM audit",
            "INSERT OR REPLACE INTO audit SELECT * FROM audit",
            """
            INSERT INTO audit SELECT 3, at, staff, branch, desk, verb, lower(hex(randomblob(16))), commitment,
                randomblob(32), hash FROM audit
            """,
        ])
    func audit(sql: String) throws {
        let row = AuditRow(
            seq: 1, at: Scratch.now, staff: "0042", branch: "HZ01", desk: "A1", verb: "checkOut",
            operation: OperationID.numbered(1).text, commitment: Array(repeating: 1, count: 32),
            previous: Array(repeating: 2, count: 32), hash: Array(repeating: 3, count: 32))
        let salt = [UInt8](repeating: 9, count: 16)
        try scratch.library.inGate { library throws(DeskError) in
            try library.appendAudit(row, salt: salt, detail: "{}")
        }

        #expect(throws: DeskError.self) {
            try scratch.library.inGate { library throws(DeskError) in _ = try library.run(sql) }
        }
        #expect(try scratch.library.read { library throws(DeskError) in try library.auditHead() } == row)
    }

    @Test(
        "a word of a table is a word of the desk, and none is missing",
        arguments: [
            ("patron", "category", PatronCategory.allCases.map(\.rawValue)),
            ("patron", "route", AdmissionRoute.allCases.map(\.rawValue)),
            ("patronDocument", "kind", DocumentKind.allCases.map(\.rawValue)),
            ("restriction", "kind", RestrictionKind.allCases.map(\.rawValue)),
            ("item", "type", ItemType.allCases.map(\.rawValue)),
            ("loanRule", "itemType", ItemType.allCases.map(\.rawValue)),
            ("loanRule", "category", PatronCategory.allCases.map(\.rawValue)),
            ("loanRule", "key", LoanRuleKey.allCases.map(\.rawValue)),
            ("hold", "state", HoldState.allCases.map(\.rawValue)),
            ("staff", "role", StaffRole.allCases.map(\.rawValue)),
        ])
    func words(table: String, column: String, words: [String]) throws {
        let sql = try scratch.library.read { library throws(DeskError) in
            try library.first("SELECT sql FROM sqlite_schema WHERE name = ?", [table]) { try $0.text(0) }
        }

        let list = words.map { "'\($0)'" }.joined(separator: ", ")
        #expect(sql?.contains("CHECK (\(column) IN (\(list)))") == true)
    }

    @Test("every place an item can be in is kept and read back as it was")
    func whereabouts() throws {
        let title = scratch.title
        let branch = scratch.branch
        let patron = scratch.patron
        let read = try scratch.library.inGate { library throws(DeskError) in
            let hold = try library.insertHold(
                patron: patron, title: title, pickup: branch, placed: Scratch.now)
            let item = try library.insertItem(.copy("HZ0000002", of: title, at: branch))
            var read: [[Whereabouts?]] = []
            let places: [Whereabouts] = [
                .onHoldShelf(hold: hold, until: Scratch.today), .inTransit(to: branch, hold: hold),
                .inTransit(to: branch, hold: nil), .onLoan, .inProcessing, .inRepair, .missing, .lost,
                .withdrawn, .onShelf,
            ]
            for place in places {
                try library.place(item, place)
                read.append([place, try library.item(item)?.whereabouts])
            }
            return read
        }

        for pair in read { #expect(pair[0] == pair[1]) }
    }

    @Test("a second person with the same card, document or barcode is told which field is taken")
    func taken() throws {
        let scratch = scratch
        let document = SealedDocument(
            kind: .passport, tail: "0001", sealed: Array(repeating: 7, count: 40),
            lookup: Array(repeating: 8, count: 32))
        func fault(_ body: @Sendable (Writing) throws(DeskError) -> Void) -> DeskError? {
            do { try scratch.library.inGate(body) } catch { return error }
            return nil
        }

        let card = fault { library throws(DeskError) in
            for name in ["a", "b"] {
                _ = try library.insertPatron(.someone(name, at: scratch.branch, card: "D0001"))
            }
        }
        let number = fault { library throws(DeskError) in
            for _ in 1...2 { try library.addDocument(document, to: scratch.patron) }
        }
        let barcode = fault { library throws(DeskError) in
            _ = try library.insertItem(.copy("HZ0000001", of: scratch.title, at: scratch.branch))
        }

        #expect(card == .entry([EntryFault(.card, .taken)]))
        #expect(number == .entry([EntryFault(.documentNumber, .taken)]))
        #expect(barcode == .entry([EntryFault(.barcode, .taken)]))
    }
}
