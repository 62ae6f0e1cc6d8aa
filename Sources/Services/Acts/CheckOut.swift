public import Circulation
public import Store

/// Lends an item over the counter; the due date falls on an open day.
///
/// A second scan of an item lent to the same patron today changes nothing; one lent before today is
/// renewed.
public struct CheckOut: Act {
    public static let verb = Verb.checkOut

    public let item: Barcode
    public let patron: ID<Patron>
    /// Findings staff have confirmed for this patron's visit.
    public let confirmed: Set<FindingKind>

    public init(item: Barcode, patron: ID<Patron>, confirmed: Set<FindingKind> = []) {
        self.item = item
        self.patron = patron
        self.confirmed = confirmed
    }

    public enum Effect: Hashable, Sendable, Codable {
        case lent(loan: ID<Loan>, due: CalendarDay)
        case renewed(loan: ID<Loan>, due: CalendarDay, previousDue: CalendarDay)
        case unchanged(due: CalendarDay)
    }

    public struct Outcome: Hashable, Sendable, Codable {
        public let item: ItemTrace
        public let patron: ID<Patron>
        public let effect: Effect
        /// Notices and confirmed findings.
        public let findings: [Finding]
        /// Where the item was, for undo.
        public let previous: Whereabouts
        /// The hold this loan fulfilled.
        public let fulfilled: FulfilledHold?
    }

    public func perform(in library: Writing, context: inout ActContext) throws(DeskError) -> Outcome {
        let facts = try library.checkOutFacts(
            barcode: item, patron: patron, at: context.session.branch.id, on: context.today)
        let decision = facts.decision()
        let plan = try decision.permitted(confirmed: confirmed)
        let title = try library.existingTitle(facts.item.title)
        var fulfilled: FulfilledHold?
        let effect: Effect
        switch plan {
        case .lend(let due, let hold):
            effect = .lent(
                loan: try lend(facts.item, due: due.day, in: library, context: &context), due: due.day)
            fulfilled = try library.fulfil(hold, of: facts)
        case .renew(let loan, let due):
            effect = try renew(loan, due: due.day, in: library, context: &context)
        case .nothing:
            effect = .unchanged(due: facts.openLoan?.due ?? context.today)
        }
        try library.touchPatron(patron, seen: context.today)
        return Outcome(
            item: ItemTrace(facts.item, title: title), patron: patron, effect: effect,
            findings: decision.findings, previous: facts.item.whereabouts, fulfilled: fulfilled)
    }

    private func lend(
        _ item: Item,
        due: CalendarDay,
        in library: Writing,
        context: inout ActContext
    ) throws(DeskError) -> ID<Loan> {
        let loan = try library.insertLoan(
            item: item.id, patron: patron, branch: context.session.branch.id,
            staff: context.session.staff.id, desk: context.session.desk.id, lent: context.now, due: due,
            operation: context.operation)
        try library.place(item.id, .onLoan)
        try library.checkLoanInvariants(items: [item.id], patrons: [patron])
        context.touch(.item(item.id))
        context.touch(.patron(patron))
        return loan
    }

    private func renew(
        _ id: ID<Loan>,
        due: CalendarDay,
        in library: Writing,
        context: inout ActContext
    ) throws(DeskError) -> Effect {
        let loan = try library.existingLoan(id)
        try library.setDue(id, day: due, renewals: loan.renewals + 1)
        context.touch(.item(loan.item))
        context.touch(.patron(patron))
        return .renewed(loan: id, due: due, previousDue: loan.due)
    }
}
