/// What a patron has in hand, counted for a decision.
public struct Borrowing: Hashable, Sendable {
    public var onLoan: Int
    public var onLoanByType: [ItemType: Int]
    public var overdue: Int
    public var longestOverdueDays: Int

    public init(onLoan: Int, onLoanByType: [ItemType: Int], overdue: Int, longestOverdueDays: Int) {
        self.onLoan = onLoan
        self.onLoanByType = onLoanByType
        self.overdue = overdue
        self.longestOverdueDays = longestOverdueDays
    }
}

/// Everything a check-out is decided from, read in the transaction that writes it.
public struct CheckOutFacts: Sendable {
    public let item: Item
    public let openLoan: Loan?
    /// Holds on the title that are not ended, in queue order.
    public let holds: [Hold]
    /// Other copies of the title on a shelf, free to serve a hold.
    public let otherFreeCopies: Int
    public let patron: Patron
    public let restrictions: [Restriction]
    public let borrowing: Borrowing
    public let terms: LoanTerms
    /// Of the branch that lends.
    public let closed: ClosedDays
    public let today: CalendarDay
    public let offset: UTCOffset

    public init(
        item: Item, openLoan: Loan?, holds: [Hold], otherFreeCopies: Int, patron: Patron,
        restrictions: [Restriction], borrowing: Borrowing, terms: LoanTerms, closed: ClosedDays,
        today: CalendarDay, offset: UTCOffset
    ) {
        self.item = item
        self.openLoan = openLoan
        self.holds = holds
        self.otherFreeCopies = otherFreeCopies
        self.patron = patron
        self.restrictions = restrictions
        self.borrowing = borrowing
        self.terms = terms
        self.closed = closed
        self.today = today
        self.offset = offset
    }
}

/// What a permitted check-out does.
public enum CheckOutPlan: Hashable, Sendable {
    case lend(due: DueDate, fulfilling: ID<Hold>?)
    /// The item is already with this patron, lent before today.
    case renew(ID<Loan>, due: DueDate)
    /// The item was lent to this patron today; a second read changes nothing.
    case nothing
}

extension CheckOutFacts {
    /// Decides whether this item may be lent to this patron, and until when.
    public func decision() -> Decision<CheckOutPlan> {
        if let openLoan, openLoan.patron == patron.id { return rescan(of: openLoan) }
        let due = DueDate(
            from: today, length: terms.loanDays, mode: terms.closedDayMode, closed: closed,
            membershipEnd: patron.membershipEnd(from: today))
        var findings = itemFindings() + limitFindings()
        findings += patron.findings(
            restrictions: restrictions, borrowing: borrowing, overdueLevel: terms.overdueLevel, on: today)
        if due.isClamped { findings.append(.dueShortenedByMembership(due.day)) }
        if item.pieces > 1 { findings.append(.severalPieces(item.pieces)) }
        return Decision(findings: findings, plan: .lend(due: due, fulfilling: ownHold))
    }

    private func rescan(of loan: Loan) -> Decision<CheckOutPlan> {
        guard loan.lent.day(at: offset) < today else {
            return Decision(findings: [.lentJustNow(due: loan.due)], plan: .nothing)
        }
        let renewal = RenewalFacts(
            loan: loan, item: item, holds: holds, otherFreeCopies: otherFreeCopies, patron: patron,
            restrictions: restrictions, terms: terms, closed: closed, today: today
        ).decision()
        let plan = (try? renewal.permitted()).map { CheckOutPlan.renew(loan.id, due: $0) }
        return Decision(findings: renewal.findings + [.alreadyOnLoan(due: loan.due)], plan: plan)
    }

    private func itemFindings() -> [Finding] {
        var findings: [Finding] = []
        if let openLoan {
            findings.append(.onLoanToAnother(since: openLoan.lent.day(at: offset), due: openLoan.due))
        }
        if item.isReferenceOnly { findings.append(.notLendable(.referenceOnly)) }
        if let bar = item.whereabouts.lendingBar { findings.append(.notLendable(bar)) }
        if case .inTransit(let branch, _) = item.whereabouts { findings.append(.inTransit(to: branch)) }
        let rivals = HoldQueue(holds).rivals(of: patron.id, for: item, otherFreeCopies: otherFreeCopies)
        if rivals > 0 { findings.append(.heldForAnother(patrons: rivals)) }
        return findings
    }

    private func limitFindings() -> [Finding] {
        var findings: [Finding] = []
        if borrowing.onLoan >= terms.itemLimit {
            findings.append(.itemLimit(limit: terms.itemLimit, onLoan: borrowing.onLoan))
        }
        let ofType = borrowing.onLoanByType[item.type, default: 0]
        if let limit = terms.typeLimit, ofType >= limit {
            findings.append(.typeLimit(item.type, limit: limit, onLoan: ofType))
        }
        return findings
    }

    /// The hold the item is set aside for, else the patron's place in the queue.
    ///
    /// A hold that has another copy set aside keeps it: only that copy fulfils it.
    private var ownHold: ID<Hold>? {
        let own = holds.filter { $0.patron == patron.id }
        let reserved = own.first { $0.id == item.whereabouts.reservedFor }
        return (reserved ?? own.first { $0.state == .waiting })?.id
    }
}
