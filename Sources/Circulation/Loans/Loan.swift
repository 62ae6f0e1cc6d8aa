/// How a loan stands; a loan that was undone never happened for counts and history.
public enum LoanState: Hashable, Sendable {
    case open
    case returned(Moment)
    case undone(Moment)
}

/// One item with one patron until a day.
public struct Loan: Hashable, Sendable {
    public let id: ID<Loan>
    public let item: ID<Item>
    public let patron: ID<Patron>
    public let branch: ID<Branch>
    public let lent: Moment
    public var due: CalendarDay
    public var renewals: Int
    public var state: LoanState

    public init(
        id: ID<Loan>,
        item: ID<Item>,
        patron: ID<Patron>,
        branch: ID<Branch>,
        lent: Moment,
        due: CalendarDay,
        renewals: Int,
        state: LoanState
    ) {
        self.id = id
        self.item = item
        self.patron = patron
        self.branch = branch
        self.lent = lent
        self.due = due
        self.renewals = renewals
        self.state = state
    }
}
