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
    let findings: [Finding]
}

/// One person at the desk, from the card that opened the record to the next one.
struct Visit: Sendable {
    var record: PatronRecord
    /// Newest first.
    var lines: [VisitLine] = []
    /// Findings staff have confirmed for this person; asked once.
    var confirmed: Set<FindingKind> = []
    var lastUsed: Moment
    /// The row of the loans list under the bar; `nil` while the scan box alone is in use.
    var selected: ID<Loan>?

    init(_ record: PatronRecord, at now: Moment) {
        self.record = record
        lastUsed = now
    }

    var patron: Patron { record.patron }

    /// Loans made in this visit and not undone.
    var lentLoans: [ID<Loan>] {
        lines.filter { $0.kind == .lent }.compactMap(\.loan)
    }
}

/// What the Lend pane keeps.
struct LendState: Sendable {
    var visit: Visit?
    /// An item scanned with no patron open: shown, not lent.
    var item: ItemRecord?
    /// The next patron scanned gets what this visit lent.
    var isMoving = false

    /// A visit that rests this long closes itself: the next reader must not see it.
    static let idleSeconds: Int64 = 90

    mutating func wasUsed(at now: Moment) {
        visit?.lastUsed = now
    }
}
