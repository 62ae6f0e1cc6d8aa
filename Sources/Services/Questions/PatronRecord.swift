public import Circulation
public import Store

/// What the loan rules allow a patron, for the record's header.
public struct PatronRights: Hashable, Sendable {
    public let itemLimit: Int
    public let loanDays: Int
    public let renewals: Int
}

/// One open loan as the lists show it.
public struct LoanLine: Hashable, Sendable {
    public let loan: Loan
    public let item: ItemTrace
    public let pieces: Int
    public let lateDays: Int
    public let branch: ID<Branch>
}

/// One hold as the record shows it.
public struct HoldLine: Hashable, Sendable {
    public let hold: Hold
    public let title: String
    /// The last day on the hold shelf, when the hold is ready.
    public let until: CalendarDay?
}

/// Everything the desk shows of one open patron.
public struct PatronRecord: Hashable, Sendable {
    public let patron: Patron
    public let branch: Branch
    public let rights: PatronRights
    public let borrowing: Borrowing
    /// By due day.
    public let loans: [LoanLine]
    public let holds: [HoldLine]
    public let restrictions: [Restriction]
    /// What stands against borrowing whatever the item, and notices worth a line.
    public let findings: [Finding]
}

/// Opens a patron's record.
public struct OpenPatron: Question {
    public let patron: ID<Patron>

    public init(_ patron: ID<Patron>) {
        self.patron = patron
    }

    public func answer(from library: Reading, context: QuestionContext) throws(DeskError) -> PatronRecord {
        let patron = try library.existingPatron(patron)
        guard let branch = try library.branch(patron.branch) else { throw .gone(.branch) }
        let open = try library.openLoans(of: patron.id)
        let terms = LoanTerms(
            of: try library.loanRules(), branch: context.session.branch.id, category: patron.category,
            type: nil)
        let borrowing = try library.borrowing(open, on: context.today)
        let restrictions = try library.restrictions(of: patron.id).filter { $0.applies(on: context.today) }
        return PatronRecord(
            patron: patron, branch: branch,
            rights: PatronRights(
                itemLimit: terms.itemLimit, loanDays: terms.loanDays, renewals: terms.renewals),
            borrowing: borrowing,
            loans: try lines(of: open, in: library, context: context),
            holds: try library.holds(of: patron.id).map {
                HoldLine(hold: $0.hold, title: $0.titleName, until: $0.until)
            },
            restrictions: restrictions,
            findings: patron.findings(
                restrictions: restrictions, borrowing: borrowing, overdueLevel: terms.overdueLevel,
                on: context.today))
    }

    private func lines(
        of open: [OpenLoan],
        in library: Reading,
        context: QuestionContext
    ) throws(DeskError) -> [LoanLine] {
        var lines: [LoanLine] = []
        for line in open {
            let isPast = line.loan.due < context.today
            let closed = isPast ? try library.closedDays(at: line.loan.branch) : ClosedDays()
            lines.append(
                LoanLine(
                    loan: line.loan, item: ItemTrace(line.item, title: line.title), pieces: line.item.pieces,
                    lateDays: Lateness(due: line.loan.due, on: context.today, closed: closed).days,
                    branch: line.loan.branch))
        }
        return lines
    }
}
