public import Circulation
public import Store

/// A word or sign beside a name in a list.
public enum PatronMark: Hashable, Sendable, CaseIterable {
    case late, restricted, ended, holdReady
}

/// One person in a list of matches: enough to tell people apart, no more.
public struct PatronMatch: Hashable, Sendable {
    public let patron: Patron
    public let branchCode: String
    public let onLoan: Int
    public let marks: [PatronMark]
}

/// The people that match what was typed, own branch first.
public struct PatronMatches: Hashable, Sendable {
    public let rows: [PatronMatch]
    /// Whether more people match than are shown.
    public let hasMore: Bool

    public init(rows: [PatronMatch], hasMore: Bool) {
        self.rows = rows
        self.hasMore = hasMore
    }
}

/// Finds people by name in any script, card, phone or birth year, as it is typed.
public struct FindPatrons: Question {
    /// Rows shown at most (least knowledge: nobody browses the members).
    public static let limit = 20

    public let text: String

    public init(_ text: String) {
        self.text = text
    }

    public func answer(from library: Reading, context: QuestionContext) throws(DeskError) -> PatronMatches {
        guard let query = PatronQuery(text) else { return PatronMatches(rows: [], hasMore: false) }
        let found = try library.patronIDs(
            matching: query, branch: context.session.branch.id, limit: FindPatrons.limit + 1)
        return try library.matches(found, context: context)
    }
}

extension Reading {
    func matches(_ ids: [ID<Patron>], context: QuestionContext) throws(DeskError) -> PatronMatches {
        var rows: [PatronMatch] = []
        for id in ids.prefix(FindPatrons.limit) {
            guard let patron = try patron(id), let branch = try branch(patron.branch) else { continue }
            let borrowing = try borrowing(try openLoans(of: id), on: context.today)
            var marks: [PatronMark] = []
            if borrowing.overdue > 0 { marks.append(.late) }
            if try restrictions(of: id).contains(where: { $0.applies(on: context.today) }) {
                marks.append(.restricted)
            }
            if let end = patron.membership.end, end < context.today { marks.append(.ended) }
            if try holds(of: id).contains(where: { $0.hold.state == .ready }) { marks.append(.holdReady) }
            rows.append(
                PatronMatch(
                    patron: patron, branchCode: branch.code, onLoan: borrowing.onLoan, marks: marks))
        }
        return PatronMatches(rows: rows, hasMore: ids.count > FindPatrons.limit)
    }
}
