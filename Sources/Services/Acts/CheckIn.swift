public import Circulation
public import Store

/// Takes an item back and says where it goes; an item that is not on loan is a normal case.
public struct CheckIn: Act {
    public static let verb = Verb.checkIn

    public let item: Barcode

    public init(item: Barcode) {
        self.item = item
    }

    public struct Outcome: Hashable, Sendable, Codable {
        public let item: ItemTrace
        /// The loan that ended, and whose it was.
        public let loan: ID<Loan>?
        public let patron: ID<Patron>?
        public let patronName: String?
        public let destination: ReturnDestination
        public let findings: [Finding]
        /// Where the item was, for undo.
        public let previous: Whereabouts
        /// The hold the item was set aside for, with the state it had before.
        public let hold: ID<Hold>?
        public let previousHoldState: HoldState?
        /// Who waits for the item, when it is set aside for a hold, here or at another branch.
        public let holder: ID<Patron>?
        /// The last four characters of the holder's card, else of the phone number: for the slip.
        public let holderTail: String?
    }

    public func perform(in library: Writing, context: inout ActContext) throws(DeskError) -> Outcome {
        let branch = context.session.branch.id
        let facts = try library.checkInFacts(barcode: item, at: branch, on: context.today)
        let decision = facts.decision()
        let plan = try decision.permitted()
        if let loan = plan.closing { try library.endLoan(loan, at: context.now) }
        if plan.whereabouts != facts.item.whereabouts { try library.place(facts.item.id, plan.whereabouts) }
        let hold = facts.holds.first { $0.id == plan.whereabouts.reservedFor }
        try capture(hold, for: plan.whereabouts, in: library, context: &context)
        let patron = try facts.openLoan.flatMap { loan throws(DeskError) in try library.patron(loan.patron) }
        let holder = try hold.flatMap { hold throws(DeskError) in try library.patron(hold.patron) }
        try library.checkLoanInvariants(items: [facts.item.id], patrons: patron.map { [$0.id] } ?? [])
        context.touch(.item(facts.item.id))
        if let patron { context.touch(.patron(patron.id)) }
        return Outcome(
            item: ItemTrace(facts.item, title: try library.existingTitle(facts.item.title)),
            loan: plan.closing, patron: patron?.id, patronName: patron?.name,
            destination: plan.destination, findings: decision.findings, previous: facts.item.whereabouts,
            hold: hold?.id, previousHoldState: hold?.state, holder: holder?.id,
            holderTail: holder?.card?.tail ?? holder?.phone.map { String($0.suffix(4)) })
    }

    private func capture(
        _ hold: Hold?,
        for whereabouts: Whereabouts,
        in library: Writing,
        context: inout ActContext
    ) throws(DeskError) {
        guard let hold else { return }
        let state: HoldState = if case .onHoldShelf = whereabouts { .ready } else { .inTransit }
        guard hold.state != state else { return }
        try library.setHold(hold.id, state: state)
        context.touch(.patron(hold.patron))
    }
}
