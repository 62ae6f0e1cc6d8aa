import Circulation
import Phrasebook
import Services

/// One line of "This visit".
struct VisitLine: Sendable {
    enum Kind: Hashable, Sendable {
        case lent, renewed, unchanged, refused, undone
    }

    var kind: Kind
    let at: Moment
    let barcode: String
    let title: String
    let due: CalendarDay?
    let loan: ID<Loan>?
    let trouble: Trouble
    /// The loan has ended since, at this desk or another.
    var isOver = false
}

/// One person at the desk, from the card that opened the record to the next one.
struct Visit: Sendable {
    var record: PatronRecord
    /// Newest first.
    var lines: [VisitLine] = []
    /// Findings staff have confirmed for this person; asked once.
    var confirmed: Set<FindingKind> = []
    /// The row of the loans list under the bar; `nil` while the scan box alone is in use.
    var selected: ID<Loan>?

    init(_ record: PatronRecord) {
        self.record = record
    }

    var patron: Patron { record.patron }

    /// Loans made in this visit that still stand.
    var lentLoans: [ID<Loan>] {
        lines.filter { $0.kind == .lent && !$0.isOver }.compactMap(\.loan)
    }
}

/// What the Lend pane keeps.
struct LendState: Sendable {
    var visit: Visit?
    /// An item scanned with no patron open: shown, not lent.
    var item: ItemRecord?
    /// The next patron scanned gets what this visit lent.
    var isMoving = false
    /// Refused scans of a visit that has just moved: they go along to the right person's.
    var carried: [VisitLine] = []
}
