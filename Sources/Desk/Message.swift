public import Canvas
public import Circulation
public import Services

/// Everything that can happen to the desk: keys and scans, the clock, other desks, and replies to effects.
public enum Message: Sendable {
    case input(InputEvent)
    /// The clock, once a second.
    case tick(Moment)
    case changes(Result<RecentChanges, DeskError>)
    /// The meaning of a scan; the ticket is the queue entry it answers.
    case scanRead(ticket: Int, Result<ScanMeaning, DeskError>)
    case patronsFound(generation: Int, Result<PatronMatches, DeskError>)
    case patronOpened(OpenPurpose, Result<PatronRecord, DeskError>)
    case checkedOut(ticket: Int, Result<CheckOut.Outcome, DeskError>)
    case checkedIn(ticket: Int, Result<CheckIn.Outcome, DeskError>)
    case renewed(Result<Renew.Outcome, DeskError>)
    case visitMoved(Result<MoveVisit.Outcome, DeskError>)
    case undone(Result<Undo.Outcome, DeskError>)
    case registered(Result<RegisterPatron.Outcome, DeskError>)
    case edited(Result<EditPatron.Outcome, DeskError>)
    case readingFound(name: String, reading: String)
    case lastActFound(Result<LastAct?, DeskError>)
}

/// Why a record was asked for, so that the reply finds its place.
public enum OpenPurpose: Hashable, Sendable {
    /// A new visit in Lend, in its turn.
    case visit(ticket: Int)
    /// The open visit again, because something changed.
    case refreshVisit
    /// The record beside the list of patrons.
    case record
    case refreshRecord
}
