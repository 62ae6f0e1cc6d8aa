public import Circulation
public import Store

/// Takes back the last act of this desk by a compensating one: within ten minutes, and only while
/// nothing later happened to the same items or patrons.
public struct Undo: Act {
    public static let verb = Verb.undo
    /// How long an act stays undoable.
    public static let minutes = 10

    public init() {}

    public struct Outcome: Hashable, Sendable, Codable {
        /// What was taken back.
        public let verb: Verb
        public let items: [ItemTrace]
        /// Whose record shows the change.
        public let patron: ID<Patron>?
    }

    public func perform(in library: Writing, context: inout ActContext) throws(DeskError) -> Outcome {
        guard let last = try library.lastOperation(of: context.session.desk.id, before: context.operation),
            let verb = Verb(rawValue: last.verb)
        else { throw .cannotUndo(.nothing) }
        let age = context.now.milliseconds - last.at.milliseconds
        guard age <= Int64(Undo.minutes) * 60_000 else { throw .cannotUndo(.tooOld(minutes: Undo.minutes)) }
        context.undoes = last.seq
        let outcome =
            switch verb {
            case .checkOut: try undo(CheckOut.self, last, in: library, context: &context)
            case .checkIn: try undo(CheckIn.self, last, in: library, context: &context)
            case .renew: try undo(Renew.self, last, in: library, context: &context)
            case .moveVisit: try undo(MoveVisit.self, last, in: library, context: &context)
            case .undo, .registerPatron, .editPatron, .addTitle, .addItem, .importTitles:
                throw DeskError.cannotUndo(.notUndoable)
            }
        guard try library.changesSince(operation: last.seq, touching: context.topics) == false else {
            throw .cannotUndo(.changedSince)
        }
        return outcome
    }

    private func undo<Undone: UndoableAct>(
        _ act: Undone.Type,
        _ operation: StoredOperation,
        in library: Writing,
        context: inout ActContext
    ) throws(DeskError) -> Outcome {
        let outcome = try Transcript.value(Undone.Outcome.self, from: operation.outcome)
        let reverted = try Undone.revert(outcome, in: library, context: &context)
        return Outcome(verb: Undone.verb, items: reverted.items, patron: reverted.patron)
    }
}

/// An act that knows how to take back what it did.
protocol UndoableAct: Act {
    /// Writes the compensation and declares what it touches.
    static func revert(
        _ outcome: Outcome,
        in library: Writing,
        context: inout ActContext
    ) throws(DeskError) -> (items: [ItemTrace], patron: ID<Patron>?)
}

extension CheckOut: UndoableAct {
    static func revert(
        _ outcome: Outcome,
        in library: Writing,
        context: inout ActContext
    ) throws(DeskError) -> (items: [ItemTrace], patron: ID<Patron>?) {
        context.touch(.item(outcome.item.item))
        context.touch(.patron(outcome.patron))
        switch outcome.effect {
        case .lent(let loan, _):
            try library.undoLoan(loan, at: context.now)
            try library.place(outcome.item.item, outcome.previous)
            if let hold = outcome.fulfilled {
                try library.setHold(hold, state: HoldState(of: outcome.previous))
            }
        case .renewed(let id, _, let previousDue):
            let loan = try library.existingLoan(id)
            try library.setDue(id, day: previousDue, renewals: loan.renewals - 1)
        case .unchanged:
            break
        }
        try library.checkLoanInvariants(items: [outcome.item.item], patrons: [outcome.patron])
        return ([outcome.item], outcome.patron)
    }
}

extension CheckIn: UndoableAct {
    static func revert(
        _ outcome: Outcome,
        in library: Writing,
        context: inout ActContext
    ) throws(DeskError) -> (items: [ItemTrace], patron: ID<Patron>?) {
        context.touch(.item(outcome.item.item))
        if let patron = outcome.patron { context.touch(.patron(patron)) }
        if let loan = outcome.loan { try library.reopenLoan(loan) }
        try library.place(outcome.item.item, outcome.previous)
        if let hold = outcome.hold, let state = outcome.previousHoldState {
            try library.setHold(hold, state: state)
        }
        try library.checkLoanInvariants(
            items: [outcome.item.item], patrons: outcome.patron.map { [$0] } ?? [])
        return ([outcome.item], outcome.patron)
    }
}

extension Renew: UndoableAct {
    static func revert(
        _ outcome: Outcome,
        in library: Writing,
        context: inout ActContext
    ) throws(DeskError) -> (items: [ItemTrace], patron: ID<Patron>?) {
        context.touch(.patron(outcome.patron))
        let renewed = outcome.lines.filter { $0.due != nil }
        for line in renewed {
            let loan = try library.existingLoan(line.loan)
            try library.setDue(line.loan, day: line.previousDue, renewals: loan.renewals - 1)
            context.touch(.item(line.item.item))
        }
        return (renewed.map(\.item), outcome.patron)
    }
}

extension HoldState {
    /// The state of a hold whose item stood there.
    init(of whereabouts: Whereabouts) {
        self =
            switch whereabouts {
            case .onHoldShelf: .ready
            case .inTransit: .inTransit
            case .onShelf, .onLoan, .inProcessing, .inRepair, .missing, .lost, .withdrawn: .waiting
            }
    }
}
