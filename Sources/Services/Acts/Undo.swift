public import Circulation
public import Store

/// Takes back the last act of this desk by a compensating one: within ten minutes, and only while
/// nothing later happened to the same items or patrons.
public struct Undo: Act {
    public static let verb = Verb.undo
    /// How long an act stays undoable.
    public static let minutes = 10

    public init() {}

    /// What was taken back, as staff would say it.
    public enum Kind: String, Hashable, Sendable, Codable {
        case loan, renewal, checkIn
        /// The routing of an item that had not been on loan.
        case routing
        case move
    }

    public struct Outcome: Hashable, Sendable, Codable {
        public let kind: Kind
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
        switch verb {
        case .checkOut: return try undo(CheckOut.self, last, in: library, context: &context)
        case .checkIn: return try undo(CheckIn.self, last, in: library, context: &context)
        case .renew: return try undo(Renew.self, last, in: library, context: &context)
        case .moveVisit: return try undo(MoveVisit.self, last, in: library, context: &context)
        case .undo, .registerPatron, .editPatron, .addTitle, .addItem, .importTitles:
            throw .cannotUndo(.notUndoable)
        }
    }

    private func undo<Undone: UndoableAct>(
        _ act: Undone.Type,
        _ operation: StoredOperation,
        in library: Writing,
        context: inout ActContext
    ) throws(DeskError) -> Outcome {
        let outcome = try Transcript.value(Undone.Outcome.self, from: operation.outcome)
        let traces = Undone.traces(of: outcome)
        for item in traces.items { context.touch(.item(item.item)) }
        for patron in traces.patrons { context.touch(.patron(patron)) }
        guard try library.changesSince(operation: operation.seq, touching: context.topics) == false else {
            throw .cannotUndo(.changedSince)
        }
        try Undone.revert(outcome, in: library, at: context.now)
        try library.checkLoanInvariants(items: traces.items.map(\.item), patrons: traces.patrons)
        return Outcome(kind: traces.kind, items: traces.items, patron: traces.patrons.first)
    }
}

/// What an act left behind: what taking it back touches.
struct ActTraces {
    let kind: Undo.Kind
    let items: [ItemTrace]
    let patrons: [ID<Patron>]
}

/// An act that knows how to take back what it did.
protocol UndoableAct: Act {
    static func traces(of outcome: Outcome) -> ActTraces

    /// Writes the compensation; nothing else has touched the same items and patrons meanwhile.
    static func revert(_ outcome: Outcome, in library: Writing, at now: Moment) throws(DeskError)
}

extension CheckOut: UndoableAct {
    static func traces(of outcome: Outcome) -> ActTraces {
        let kind: Undo.Kind =
            switch outcome.effect {
            case .lent, .unchanged: .loan
            case .renewed: .renewal
            }
        return ActTraces(kind: kind, items: [outcome.item], patrons: [outcome.patron])
    }

    static func revert(_ outcome: Outcome, in library: Writing, at now: Moment) throws(DeskError) {
        switch outcome.effect {
        case .lent(let loan, _):
            try library.undoLoan(loan, at: now)
            try library.place(outcome.item.item, outcome.previous)
            try library.restore(outcome.fulfilled)
        case .renewed(let id, _, let previousDue):
            let loan = try library.existingLoan(id)
            try library.setDue(id, day: previousDue, renewals: loan.renewals - 1)
        case .unchanged:
            break
        }
    }
}

extension CheckIn: UndoableAct {
    static func traces(of outcome: Outcome) -> ActTraces {
        ActTraces(
            kind: outcome.loan == nil ? .routing : .checkIn, items: [outcome.item],
            patrons: outcome.patron.map { [$0] } ?? [])
    }

    static func revert(_ outcome: Outcome, in library: Writing, at now: Moment) throws(DeskError) {
        if let loan = outcome.loan { try library.reopenLoan(loan) }
        try library.place(outcome.item.item, outcome.previous)
        if let hold = outcome.hold, let state = outcome.previousHoldState {
            try library.setHold(hold, state: state)
        }
    }
}

extension Renew: UndoableAct {
    static func traces(of outcome: Outcome) -> ActTraces {
        let renewed = outcome.lines.filter { $0.due != nil }
        return ActTraces(kind: .renewal, items: renewed.map(\.item), patrons: [outcome.patron])
    }

    static func revert(_ outcome: Outcome, in library: Writing, at now: Moment) throws(DeskError) {
        for line in outcome.lines where line.due != nil {
            let loan = try library.existingLoan(line.loan)
            try library.setDue(line.loan, day: line.previousDue, renewals: loan.renewals - 1)
        }
    }
}

extension MoveVisit: UndoableAct {
    static func traces(of outcome: Outcome) -> ActTraces {
        ActTraces(
            kind: .move, items: outcome.lines.map(\.item), patrons: [outcome.source, outcome.target])
    }

    static func revert(_ outcome: Outcome, in library: Writing, at now: Moment) throws(DeskError) {
        for line in outcome.lines {
            let loan = try library.existingLoan(line.loan)
            try library.moveLoan(line.loan, to: outcome.source)
            try library.setDue(line.loan, day: line.previousDue, renewals: loan.renewals)
            try library.restore(line.fulfilled)
        }
    }
}
