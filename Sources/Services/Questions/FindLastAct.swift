public import Circulation
public import Store

/// The last act of a desk, for the clerk who comes back to it.
public struct LastAct: Hashable, Sendable {
    public let verb: Verb
    public let at: Moment
    /// Titles of the items it was about.
    public let titles: [String]
}

/// What this desk did last, while it can still be undone: a clerk whose session broke sees whether it was done.
public struct FindLastAct: Question {
    public init() {}

    public func answer(from library: Reading, context: QuestionContext) throws(DeskError) -> LastAct? {
        guard let last = try library.lastOperation(of: context.session.desk.id),
            let verb = Verb(rawValue: last.verb),
            context.now.milliseconds - last.at.milliseconds <= Int64(Undo.minutes) * 60_000
        else { return nil }
        return LastAct(verb: verb, at: last.at, titles: try titles(verb, last.outcome))
    }

    private func titles(_ verb: Verb, _ outcome: String) throws(DeskError) -> [String] {
        switch verb {
        case .checkOut: [try Transcript.value(CheckOut.Outcome.self, from: outcome).item.title]
        case .checkIn: [try Transcript.value(CheckIn.Outcome.self, from: outcome).item.title]
        case .renew: try Transcript.value(Renew.Outcome.self, from: outcome).lines.map(\.item.title)
        case .moveVisit: try Transcript.value(MoveVisit.Outcome.self, from: outcome).lines.map(\.item.title)
        case .undo, .registerPatron, .editPatron, .addTitle, .addItem, .importTitles: []
        }
    }
}
