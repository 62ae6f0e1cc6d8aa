public import Circulation
import GRDB

extension Reading {
    /// The people a query means: own branch first, then the last seen.
    ///
    /// A beginning that fits thousands is answered from its first candidates: nobody reads further, and a
    /// longer query finds the rest.
    ///
    /// - Parameter limit: ask for one more than is shown to learn whether there are more.
    public func patronIDs(
        matching query: PatronQuery,
        branch: ID<Branch>,
        limit: Int
    ) throws(DeskError) -> [ID<Patron>] {
        var found: [Candidate] = []
        if query.digits.isEmpty {
            found = try named(query.name) + carded(query.name)
        } else if query.name.isEmpty {
            found = try carded(query.digits) + withPhone(endingIn: query.digits)
        } else {
            found = try withPhone(endingIn: query.digits).filter { $0.answers(to: query.name) }
            if let year = query.birthYear { found += try named(query.name, born: year) }
        }
        var known: Set<ID<Patron>> = []
        return
            found
            .filter { known.insert($0.id).inserted }
            .sorted { $0.rank(at: branch) < $1.rank(at: branch) }
            .prefix(limit).map(\.id)
    }

    private func named(_ name: String) throws(DeskError) -> [Candidate] {
        if name.count <= PatronKeyTable.shortLength {
            return try rows(
                """
                SELECT \(Candidate.columns) FROM patronKey k JOIN patron p ON p.id = k.patron
                WHERE k.key = ?
                ORDER BY k.seen DESC, k.patron
                LIMIT \(Candidate.limit)
                """, [name], as: Candidate.init)
        }
        return try rows(
            """
            SELECT \(Candidate.columns)
            FROM (SELECT patron FROM patronKey WHERE key >= ? AND key < ? LIMIT \(Candidate.limit)) k
            JOIN patron p ON p.id = k.patron
            """, [name, PatronKeyTable.end(of: name)], as: Candidate.init)
    }

    /// A year of birth thins the candidates out, so more of them are looked through.
    private func named(_ name: String, born year: Int) throws(DeskError) -> [Candidate] {
        guard let first = CalendarDay(year: year, month: 1, day: 1),
            let last = CalendarDay(year: year, month: 12, day: 31)
        else { return [] }
        return try rows(
            """
            SELECT \(Candidate.columns)
            FROM (SELECT patron FROM patronKey WHERE key >= ? AND key < ? LIMIT 20000) k
            JOIN patron p ON p.id = k.patron
            WHERE p.birth BETWEEN ? AND ?
            LIMIT \(Candidate.limit)
            """, [name, PatronKeyTable.end(of: name), first.number, last.number], as: Candidate.init)
    }

    /// A whole card number or its beginning.
    private func carded(_ text: String) throws(DeskError) -> [Candidate] {
        let card = text.uppercased()
        guard card.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return [] }
        return try rows(
            """
            SELECT \(Candidate.columns) FROM patron p
            WHERE p.card >= ? AND p.card < ?
            ORDER BY p.card
            LIMIT \(Candidate.limit)
            """, [card, PatronKeyTable.end(of: card)], as: Candidate.init)
    }

    /// Two last digits would mean one person in a hundred: at least three are asked for.
    private func withPhone(endingIn digits: String) throws(DeskError) -> [Candidate] {
        guard digits.utf8.count >= 3 else { return [] }
        let key = PatronKeys.phoneKey(tail: digits)
        return try rows(
            """
            SELECT \(Candidate.columns)
            FROM (SELECT patron FROM patronKey WHERE key >= ? AND key < ? LIMIT 5000) k
            JOIN patron p ON p.id = k.patron
            """, [key, PatronKeyTable.end(of: key)], as: Candidate.init)
    }
}

/// A person who may be meant, with what ranks and names them.
private struct Candidate {
    static let columns = "p.id, p.branch, p.seen, p.name, p.pinyin"
    static let limit = 400

    let id: ID<Patron>
    private let branch: ID<Branch>
    private let seen: Int64
    private let name: String
    private let pinyin: String

    init(_ columns: Columns) throws {
        id = try columns.id(0)
        branch = try columns.id(1)
        seen = try columns.integer(2)
        name = try columns.text(3)
        pinyin = try columns.text(4)
    }

    func rank(at branch: ID<Branch>) -> (Int, Int64, Int64) {
        (self.branch == branch ? 0 : 1, -seen, id.rawValue)
    }

    func answers(to beginning: String) -> Bool {
        PatronKeys.keys(name: name, pinyin: pinyin, phone: nil).contains { $0.hasPrefix(beginning) }
    }
}
