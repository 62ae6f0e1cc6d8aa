public import Circulation
import GRDB

/// A hold as its patron's record shows it.
public struct PatronHold: Hashable, Sendable {
    public let hold: Hold
    public let titleName: String
    /// The last day on the hold shelf, when the item is ready.
    public let until: CalendarDay?
}

extension Reading {
    /// Holds on a title that are not ended, in queue order.
    public func holds(onTitle title: ID<Title>) throws(DeskError) -> [Hold] {
        try rows(
            """
            SELECT \(Hold.columns) FROM hold h
            WHERE h.title = ? AND h.state IN ('waiting', 'ready', 'inTransit')
            ORDER BY h.placed, h.id
            """, [title.rawValue], as: Hold.init)
    }

    /// A patron's holds that are not ended, oldest first.
    public func holds(of patron: ID<Patron>) throws(DeskError) -> [PatronHold] {
        try rows(
            """
            SELECT \(Hold.columns), t.name, i.until
            FROM hold h JOIN title t ON t.id = h.title LEFT JOIN item i ON i.hold = h.id
            WHERE h.patron = ? AND h.state IN ('waiting', 'ready', 'inTransit')
            ORDER BY h.placed, h.id
            """, [patron.rawValue]
        ) { row in
            PatronHold(
                hold: try Hold(row), titleName: try row.text(6), until: try row.optional(7, row.day))
        }
    }
}

extension Writing {
    /// Puts a patron at the end of the queue for a title.
    public func insertHold(
        patron: ID<Patron>,
        title: ID<Title>,
        pickup: ID<Branch>,
        placed: Moment
    ) throws(DeskError) -> ID<Hold> {
        ID(
            try run(
                "INSERT INTO hold (patron, title, pickup, state, placed) VALUES (?, ?, ?, 'waiting', ?)",
                [patron.rawValue, title.rawValue, pickup.rawValue, placed.milliseconds]))
    }

    /// Notes where a hold stands now.
    public func setHold(_ id: ID<Hold>, state: HoldState) throws(DeskError) {
        try run("UPDATE hold SET state = ? WHERE id = ?", [state.rawValue, id.rawValue])
        if database.changesCount != 1 { throw .inconsistent("hold \(id.rawValue) is not there") }
    }
}

extension Hold {
    static let columns = "h.id, h.patron, h.title, h.pickup, h.state, h.placed"

    init(_ columns: Columns) throws {
        self.init(
            id: try columns.id(0), patron: try columns.id(1), title: try columns.id(2),
            pickup: try columns.id(3), state: try columns.word(4), placed: try columns.moment(5))
    }
}
