public import Circulation
public import Store

/// Moves what was lent to the wrong person to the right one, loans and all, and leaves both records audited.
///
/// The right person is judged as if every item were lent to them now; due dates follow their terms.
public struct MoveVisit: Act {
    public static let verb = Verb.moveVisit

    public let loans: [ID<Loan>]
    public let source: ID<Patron>
    public let target: ID<Patron>
    public let confirmed: Set<FindingKind>

    public init(
        loans: [ID<Loan>],
        from source: ID<Patron>,
        to target: ID<Patron>,
        confirmed: Set<FindingKind> = []
    ) {
        self.loans = loans
        self.source = source
        self.target = target
        self.confirmed = confirmed
    }

    public struct Line: Hashable, Sendable, Codable {
        public let loan: ID<Loan>
        public let item: ItemTrace
        public let previousDue: CalendarDay
        public let due: CalendarDay
        /// The right person's own hold on the title, which the move fulfilled.
        public let fulfilled: FulfilledHold?
    }

    public struct Outcome: Hashable, Sendable, Codable {
        public let source: ID<Patron>
        public let target: ID<Patron>
        public let targetName: String
        public let lines: [Line]
    }

    public func perform(in library: Writing, context: inout ActContext) throws(DeskError) -> Outcome {
        guard !loans.isEmpty, source != target else { throw .gone(.visit) }
        var lines: [Line] = []
        for id in loans {
            lines.append(try move(id, in: library, context: context))
        }
        try library.touchPatron(target, seen: context.today)
        try library.checkLoanInvariants(items: lines.map(\.item.item), patrons: [source, target])
        context.touch(.patron(source))
        context.touch(.patron(target))
        for line in lines { context.touch(.item(line.item.item)) }
        let name = try library.existingPatron(target).name
        return Outcome(source: source, target: target, targetName: name, lines: lines)
    }

    private func move(_ id: ID<Loan>, in library: Writing, context: ActContext) throws(DeskError) -> Line {
        let loan = try library.existingLoan(id)
        guard loan.patron == source, loan.state == .open, let item = try library.item(loan.item) else {
            throw .gone(.visit)
        }
        let facts = try library.movingFacts(loan: loan, item: item, to: target, on: context.today)
        guard case .lend(let due, let hold) = try facts.decision().permitted(confirmed: confirmed) else {
            throw .gone(.visit)
        }
        try library.moveLoan(id, to: target)
        try library.setDue(id, day: due.day, renewals: loan.renewals)
        let fulfilled = try library.fulfil(hold, of: facts)
        return Line(
            loan: id, item: ItemTrace(item, title: try library.existingTitle(item.title)),
            previousDue: loan.due, due: due.day, fulfilled: fulfilled)
    }
}
