public import Circulation
public import Store

/// Renews loans of one patron; each is decided on its own, so one refusal does not stop the others.
///
/// Among several, a loan of today is left as it is: it has its whole term still, and would spend a renewal
/// on nothing. A loan that has ended meanwhile is left out.
public struct Renew: Act {
    public static let verb = Verb.renew

    public let patron: ID<Patron>
    public let loans: [ID<Loan>]

    public init(patron: ID<Patron>, loans: [ID<Loan>]) {
        self.patron = patron
        self.loans = loans
    }

    public struct Line: Hashable, Sendable, Codable {
        public let loan: ID<Loan>
        public let item: ItemTrace
        public let previousDue: CalendarDay
        /// The new due day; `nil` when the renewal was refused.
        public let due: CalendarDay?
        public let findings: [Finding]
    }

    public struct Outcome: Hashable, Sendable, Codable {
        public let patron: ID<Patron>
        /// In the order asked for.
        public let lines: [Line]

        public var renewed: Int { lines.count { $0.due != nil } }
    }

    public func perform(in library: Writing, context: inout ActContext) throws(DeskError) -> Outcome {
        var lines: [Line] = []
        for id in loans {
            if let line = try renew(id, in: library, context: &context) { lines.append(line) }
        }
        if lines.isEmpty { throw .gone(.loan) }
        if lines.contains(where: { $0.due != nil }) {
            context.touch(.patron(patron))
            try library.touchPatron(patron, seen: context.today)
        }
        return Outcome(patron: patron, lines: lines)
    }

    private func renew(
        _ id: ID<Loan>,
        in library: Writing,
        context: inout ActContext
    ) throws(DeskError) -> Line? {
        guard let facts = try library.renewalFacts(loan: id, of: patron, on: context.today) else {
            return nil
        }
        let item = ItemTrace(facts.item, title: try library.existingTitle(facts.item.title))
        let due = facts.loan.due
        if loans.count > 1, facts.loan.lent.day(at: context.profile.offset) == context.today {
            return Line(
                loan: id, item: item, previousDue: due, due: nil, findings: [.lentJustNow(due: due)])
        }
        let decision = facts.decision()
        let permitted = decision.obstacles(confirmed: []).isEmpty ? try decision.permitted() : nil
        if let permitted {
            try library.setDue(id, day: permitted.day, renewals: facts.loan.renewals + 1)
            context.touch(.item(facts.item.id))
        }
        return Line(
            loan: id, item: item, previousDue: due, due: permitted?.day, findings: decision.findings)
    }
}
