public import Circulation
import Foundation
import GRDB

extension Reading {
    /// The patron, if there.
    public func patron(_ id: ID<Patron>) throws(DeskError) -> Patron? {
        try patrons(where: "id = ?", [id.rawValue]).first
    }

    /// The patron who holds a card.
    public func patron(card: Barcode) throws(DeskError) -> Patron? {
        try patrons(where: "card = ?", [card.text]).first
    }

    /// Everybody who gave this phone number: families share one.
    public func patrons(phone: String) throws(DeskError) -> [Patron] {
        try patrons(where: "phone = ? ORDER BY seen DESC, id LIMIT 100", [phone])
    }

    /// The patron one of whose documents has this index entry.
    public func patron(document lookup: [UInt8]) throws(DeskError) -> Patron? {
        try patrons(
            where: "id = (SELECT patron FROM patronDocument WHERE lookup = ?)", [Data(lookup)]
        ).first
    }

    /// A patron's documents in the order they were entered.
    public func sealedDocuments(of patron: ID<Patron>) throws(DeskError) -> [SealedDocument] {
        try rows(
            "SELECT kind, tail, sealed, lookup FROM patronDocument WHERE patron = ? ORDER BY id",
            [patron.rawValue]
        ) {
            SealedDocument(
                kind: try $0.word(0), tail: try $0.text(1), sealed: try $0.bytes(2),
                lookup: try $0.bytes(3))
        }
    }

    /// What stands against a patron's borrowing, also what has run out.
    public func restrictions(of patron: ID<Patron>) throws(DeskError) -> [Restriction] {
        try rows(
            "SELECT kind, until, note FROM restriction WHERE patron = ? ORDER BY id", [patron.rawValue]
        ) { row in
            Restriction(kind: try row.word(0), until: try row.optional(1, row.day), note: try row.text(2))
        }
    }

    private func patrons(
        where condition: String,
        _ arguments: StatementArguments
    ) throws(DeskError) -> [Patron] {
        var patrons = try rows(
            "SELECT \(Patron.columns) FROM patron WHERE \(condition)", arguments, as: Patron.init)
        for index in patrons.indices {
            patrons[index].documents = try rows(
                "SELECT kind, tail FROM patronDocument WHERE patron = ? ORDER BY id",
                [patrons[index].id.rawValue]
            ) { DocumentTrace(kind: try $0.word(0), tail: try $0.text(1)) }
        }
        return patrons
    }
}

extension Writing {
    /// Enters a patron and the keys to find them by.
    ///
    /// - Throws: ``DeskError/entry(_:)`` when another patron has the card.
    public func insertPatron(_ patron: NewPatron) throws(DeskError) -> ID<Patron> {
        try check(patron.membership)
        let id = try run(
            """
            INSERT INTO patron (member, name, pinyin, birth, category, card, phone, membershipStart,
                membershipEnd, route, branch, note, seen)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                patron.member.text, patron.name, patron.pinyin, patron.birth.number,
                patron.category.rawValue, patron.card?.text, patron.phone, patron.membership.start.number,
                patron.membership.end?.number, patron.membership.route.rawValue, patron.branch.rawValue,
                patron.note, patron.seen.number,
            ])
        try insertKeys(of: ID(id))
        return ID(id)
    }

    /// Rewrites a patron's record but for member, documents and the day last seen.
    ///
    /// - Throws: ``DeskError/entry(_:)`` when another patron has the card.
    public func updatePatron(_ patron: Patron) throws(DeskError) {
        try check(patron.membership)
        try deleteKeys(of: patron.id)
        try runOnOne(
            .patron,
            """
            UPDATE patron SET name = ?, pinyin = ?, birth = ?, category = ?, card = ?, phone = ?,
                membershipStart = ?, membershipEnd = ?, route = ?, branch = ?, note = ?
            WHERE id = ?
            """,
            [
                patron.name, patron.pinyin, patron.birth.number, patron.category.rawValue,
                patron.card?.text, patron.phone, patron.membership.start.number,
                patron.membership.end?.number, patron.membership.route.rawValue, patron.branch.rawValue,
                patron.note, patron.id.rawValue,
            ])
        try insertKeys(of: patron.id)
    }

    /// Notes that a patron was at a desk; writes at most once a day, and never an earlier day.
    public func touchPatron(_ id: ID<Patron>, seen: CalendarDay) throws(DeskError) {
        let known = try first("SELECT seen FROM patron WHERE id = ?", [id.rawValue]) { try $0.day(0) }
        guard let known else { throw .gone(.patron) }
        guard known < seen else { return }
        try deleteKeys(of: id)
        try run("UPDATE patron SET seen = ? WHERE id = ?", [seen.number, id.rawValue])
        try insertKeys(of: id)
    }

    /// Adds an identity document to a patron.
    ///
    /// - Throws: ``DeskError/entry(_:)`` when the document is on file, with this patron or another.
    public func addDocument(_ document: SealedDocument, to patron: ID<Patron>) throws(DeskError) {
        try run(
            "INSERT INTO patronDocument (patron, kind, tail, sealed, lookup) VALUES (?, ?, ?, ?, ?)",
            [
                patron.rawValue, document.kind.rawValue, document.tail, Data(document.sealed),
                Data(document.lookup),
            ])
    }

    /// Removes all documents of a patron, sealed numbers and index entries.
    public func removeDocuments(of patron: ID<Patron>) throws(DeskError) {
        try run("DELETE FROM patronDocument WHERE patron = ?", [patron.rawValue])
    }

    /// Bars a patron from borrowing for a time.
    public func addRestriction(_ restriction: Restriction, to patron: ID<Patron>) throws(DeskError) {
        try run(
            "INSERT INTO restriction (patron, kind, until, note) VALUES (?, ?, ?, ?)",
            [patron.rawValue, restriction.kind.rawValue, restriction.until?.number, restriction.note])
    }

    private func check(_ membership: Membership) throws(DeskError) {
        if let end = membership.end, end < membership.start {
            throw .entry([EntryFault(.membershipEnd, .outOfRange)])
        }
    }
}

extension Patron {
    static let columns = """
        id, member, name, pinyin, birth, category, card, phone, membershipStart, membershipEnd, route, \
        branch, note
        """

    init(_ columns: Columns) throws {
        self.init(
            id: try columns.id(0), member: try columns.member(1), name: try columns.text(2),
            pinyin: try columns.text(3), birth: try columns.day(4), category: try columns.word(5),
            card: try columns.optional(6, columns.barcode), phone: try columns.optional(7, columns.text),
            documents: [],
            membership: Membership(
                start: try columns.day(8), end: try columns.optional(9, columns.day),
                route: try columns.word(10)),
            branch: try columns.id(11), note: try columns.text(12))
    }
}
