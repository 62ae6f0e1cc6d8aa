public import Circulation
import GRDB

/// A rule over rows that no constraint can hold; the statement gives the rows that break it.
struct Invariant: Hashable, Sendable {
    /// What the rows are, and what is wrong with them.
    let subject: String
    let fault: String
    /// Selects the id of each faulty row.
    let sql: String

    static let all = [
        Invariant(
            subject: "item", fault: "has two open loans",
            sql: "SELECT item FROM loan WHERE ended IS NULL GROUP BY item HAVING count(*) > 1"),
        Invariant(
            subject: "item", fault: "is on loan by its status or by its loans, not by both",
            sql: """
                SELECT i.id FROM item i LEFT JOIN loan l ON l.item = i.id AND l.ended IS NULL
                WHERE (i.status = 'onLoan') <> (l.id IS NOT NULL)
                """),
        Invariant(
            subject: "loan", fault: "ends or is due before it was lent",
            sql: """
                SELECT id FROM loan WHERE ended < lent
                    OR due < (lent + 60000 * (SELECT utcOffset FROM library)) / 86400000
                """),
        Invariant(
            subject: "audit row", fault: "does not follow the one before",
            sql: """
                SELECT seq FROM (SELECT seq, previous, row_number() OVER (ORDER BY seq) place,
                    lag(hash) OVER (ORDER BY seq) hashBefore FROM audit)
                WHERE seq <> place OR (place > 1 AND previous <> hashBefore)
                """),
        Invariant(
            subject: "operation", fault: "is not in the audit",
            sql: "SELECT o.seq FROM operation o WHERE o.id NOT IN (SELECT operation FROM audit)"),
        Invariant(
            subject: "hold", fault: "is ready or on its way without an item, or has one without being so",
            sql: """
                SELECT h.id FROM hold h LEFT JOIN item i ON i.hold = h.id
                WHERE (h.state = 'ready') <> (i.status IS 'onHoldShelf')
                    OR (h.state = 'inTransit') <> (i.status IS 'inTransit')
                """),
        Invariant(
            subject: "look-up key of patron", fault: "belongs to nobody or to another day",
            sql: """
                SELECT k.patron FROM patronKey k LEFT JOIN patron p ON p.id = k.patron
                WHERE p.id IS NULL OR p.seen <> k.seen
                """),
    ]
}

extension Reading {
    /// Everything that is wrong with the file, each in one line; empty when all is well.
    ///
    /// Reads the whole file: not for a desk at work.
    public func integrityFaults() throws(DeskError) -> [String] {
        var faults = try rows("PRAGMA integrity_check") { try $0.text(0) }.filter { $0 != "ok" }
        faults += try rows("PRAGMA foreign_key_check") { row in
            "\(try row.text(0)) \(try row.optional(1, row.integer) ?? 0): refers to a missing \(try row.text(2))"
        }
        for invariant in Invariant.all {
            faults += try rows(invariant.sql) {
                "\(invariant.subject) \(try $0.integer(0)): \(invariant.fault)"
            }
        }
        return faults + (try unsafeTexts())
    }

    /// The constraints refuse such text; this finds what came into the file past them.
    private func unsafeTexts() throws(DeskError) -> [String] {
        let columns = [
            ("patron", "name"), ("patron", "note"), ("restriction", "note"), ("title", "name"),
            ("title", "author"), ("title", "publisher"), ("item", "callNumber"), ("branch", "englishName"),
            ("branch", "chineseName"), ("staff", "name"), ("desk", "name"),
        ]
        var faults: [String] = []
        for (table, column) in columns {
            faults += try rows("SELECT id, \(column) FROM \(table)") { row in
                PlainText.unsafePosition(in: try row.text(1)) == nil
                    ? nil : "\(table) \(try row.integer(0)): \(column) has an unsafe character"
            }.compactMap { $0 }
        }
        return faults
    }
}

extension Writing {
    /// Reads back, before the commit, what an act did to these items and patrons.
    ///
    /// - Throws: ``DeskError/inconsistent(_:)`` when a loan and its item disagree; then nothing is kept.
    public func checkLoanInvariants(items: [ID<Item>], patrons: [ID<Patron>]) throws(DeskError) {
        for item in items {
            let isSound = try first(
                """
                SELECT (i.status = 'onLoan') = (count(l.id) = 1) AND count(l.id) <= 1
                FROM item i LEFT JOIN loan l ON l.item = i.id AND l.ended IS NULL
                WHERE i.id = ?
                GROUP BY i.id
                """, [item.rawValue]
            ) { try $0.flag(0) }
            guard isSound == true else { throw .inconsistent("item \(item.rawValue) and its loans") }
        }
        for patron in patrons {
            let isFaulty = try hasRow(
                """
                SELECT 1 FROM loan l JOIN item i ON i.id = l.item
                WHERE l.patron = ? AND l.ended IS NULL AND i.status <> 'onLoan'
                """, [patron.rawValue])
            if isFaulty { throw .inconsistent("patron \(patron.rawValue) and the items in hand") }
        }
    }
}
