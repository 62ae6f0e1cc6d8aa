/// Everything a return is decided from.
public struct CheckInFacts: Sendable {
    public let item: Item
    public let openLoan: Loan?
    /// Holds on the title that are not ended, in queue order.
    public let holds: [Hold]
    /// The branch where the item was scanned.
    public let branch: ID<Branch>
    /// Of the branch that lent, for lateness.
    public let closedWhereLent: ClosedDays
    /// Of this branch, for the end on the hold shelf.
    public let closedHere: ClosedDays
    public let holdShelfDays: Int
    public let today: CalendarDay

    public init(
        item: Item, openLoan: Loan?, holds: [Hold], branch: ID<Branch>, closedWhereLent: ClosedDays,
        closedHere: ClosedDays, holdShelfDays: Int, today: CalendarDay
    ) {
        self.item = item
        self.openLoan = openLoan
        self.holds = holds
        self.branch = branch
        self.closedWhereLent = closedWhereLent
        self.closedHere = closedHere
        self.holdShelfDays = holdShelfDays
        self.today = today
    }
}

/// What to do with the book in the clerk's hand.
public enum ReturnDestination: Hashable, Sendable, Codable {
    case reshelve
    case holdShelf(hold: ID<Hold>, until: CalendarDay)
    /// Send to another branch: for a hold when one is named, else home.
    case transit(to: ID<Branch>, hold: ID<Hold>?)
    /// Put on the problem pile: the item cannot go back to the shelf.
    case problem(LendingBar)
}

/// What a return does.
public struct CheckInPlan: Hashable, Sendable {
    /// The loan that ends; `nil` when the item was not on loan.
    public let closing: ID<Loan>?
    public let destination: ReturnDestination
    /// Where the item is afterwards.
    public let whereabouts: Whereabouts
}

extension CheckInFacts {
    /// Decides where a scanned item goes; an item that is not on loan is a normal case.
    public func decision() -> Decision<CheckInPlan> {
        let (destination, whereabouts) = routing()
        return Decision(
            findings: findings,
            plan: CheckInPlan(closing: openLoan?.id, destination: destination, whereabouts: whereabouts))
    }

    /// By weight for the clerk: a narrow list shows only the first.
    private var findings: [Finding] {
        var findings: [Finding] = []
        if let bar = item.whereabouts.lendingBar, bar == .missing || bar == .lost {
            findings.append(.foundAgain(bar))
        }
        if case .inTransit(let branch, _) = item.whereabouts, branch != self.branch {
            findings.append(.expectedElsewhere(branch))
        }
        if let openLoan {
            let lateness = Lateness(due: openLoan.due, on: today, closed: closedWhereLent)
            if lateness.isLate { findings.append(.returnedLate(days: lateness.days)) }
        }
        if item.pieces > 1 { findings.append(.severalPieces(item.pieces)) }
        if openLoan == nil { findings.append(.notOnLoan) }
        return findings
    }

    /// The table of `hold? pickup here? home here?`; an item already on its way elsewhere stays on it.
    ///
    /// A place that names a hold binds only while that hold is open.
    private func routing() -> (ReturnDestination, Whereabouts) {
        switch item.whereabouts {
        case .onHoldShelf(let id, let until):
            guard let hold = openHold(id) else { return routingOfFreeItem() }
            guard hold.pickup == branch else { return routing(for: hold) }
            return (.holdShelf(hold: id, until: until), item.whereabouts)
        case .inTransit(let branch, let hold) where branch != self.branch:
            return (.transit(to: branch, hold: hold), item.whereabouts)
        case .inTransit(_, let id?):
            return openHold(id).map(routing(for:)) ?? routingOfFreeItem()
        case .withdrawn:
            return (.problem(.withdrawn), .withdrawn)
        case .inRepair:
            return (.problem(.inRepair), .inRepair)
        case .inProcessing:
            return (.problem(.inProcessing), .inProcessing)
        case .inTransit, .onShelf, .onLoan, .missing, .lost:
            return routingOfFreeItem()
        }
    }

    private func routingOfFreeItem() -> (ReturnDestination, Whereabouts) {
        if !item.isReferenceOnly, let hold = HoldQueue(holds).next { return routing(for: hold) }
        guard item.home != branch else { return (.reshelve, .onShelf) }
        return (.transit(to: item.home, hold: nil), .inTransit(to: item.home, hold: nil))
    }

    private func routing(for hold: Hold) -> (ReturnDestination, Whereabouts) {
        guard hold.pickup == branch else {
            return (
                .transit(to: hold.pickup, hold: hold.id), .inTransit(to: hold.pickup, hold: hold.id)
            )
        }
        let until = closedHere.openDay(atOrAfter: today.adding(holdShelfDays))
        return (.holdShelf(hold: hold.id, until: until), .onHoldShelf(hold: hold.id, until: until))
    }

    private func openHold(_ id: ID<Hold>) -> Hold? {
        holds.first { $0.id == id }
    }
}
