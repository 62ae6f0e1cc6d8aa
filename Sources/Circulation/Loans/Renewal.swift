/// Everything a renewal is decided from.
public struct RenewalFacts: Sendable {
    public let loan: Loan
    public let item: Item
    /// Holds on the title that are not ended, in queue order.
    public let holds: [Hold]
    public let otherFreeCopies: Int
    public let patron: Patron
    public let restrictions: [Restriction]
    public let terms: LoanTerms
    /// Of the branch that lent.
    public let closed: ClosedDays
    public let today: CalendarDay

    public init(
        loan: Loan, item: Item, holds: [Hold], otherFreeCopies: Int, patron: Patron,
        restrictions: [Restriction], terms: LoanTerms, closed: ClosedDays, today: CalendarDay
    ) {
        self.loan = loan
        self.item = item
        self.holds = holds
        self.otherFreeCopies = otherFreeCopies
        self.patron = patron
        self.restrictions = restrictions
        self.terms = terms
        self.closed = closed
        self.today = today
    }

    /// Decides whether the loan may be renewed, and until when.
    ///
    /// The new date counts from the later of today and the due day unless the rules say from today;
    /// a date that would not be later is refused, and so is an item that is lost or otherwise not lendable.
    public func decision() -> Decision<DueDate> {
        let start = terms.renewsFromToday ? today : max(today, loan.due)
        let due = DueDate(
            from: start, length: terms.renewalDays, mode: terms.closedDayMode, closed: closed,
            membershipEnd: patron.membershipEnd(from: today))
        var findings: [Finding] = []
        if let bar = item.whereabouts.lendingBar { findings.append(.notLendable(bar)) }
        findings += patron.findings(restrictions: restrictions, on: today)
        let rivals = HoldQueue(holds).rivals(of: patron.id, for: item, otherFreeCopies: otherFreeCopies)
        if rivals > 0 { findings.append(.heldForAnother(patrons: rivals)) }
        if loan.renewals >= terms.renewals { findings.append(.renewalLimit(limit: terms.renewals)) }
        if due.day <= loan.due { findings.append(.renewalNotLater(due: loan.due)) }
        if due.isClamped { findings.append(.dueShortenedByMembership(due.day)) }
        return Decision(findings: findings, plan: due)
    }
}
