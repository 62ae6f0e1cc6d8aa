public import Circulation
import GRDB

/// A loan that is open, with its item and title.
public struct OpenLoan: Hashable, Sendable {
    public let loan: Loan
    public let item: Item
    public let title: Title
}

extension Reading {
    /// What a patron has in hand, by due day, then by when it was lent.
    public func openLoans(of patron: ID<Patron>) throws(DeskError) -> [OpenLoan] {
        let lines = try rows(
            """
            SELECT \(Loan.columns), \(Item.columns), \(Title.columns)
            FROM loan l JOIN item i ON i.id = l.item JOIN title t ON t.id = i.title
            WHERE l.patron = ? AND l.ended IS NULL
            ORDER BY l.due, l.lent, l.id
            """, [patron.rawValue]
        ) { row in
            (
                try Loan(row), try Item(row, from: Loan.columnCount),
                try Title(row, from: Loan.columnCount + Item.columnCount)
            )
        }
        var loans: [OpenLoan] = []
        for (loan, item, title) in lines {
            var title = title
            title.isbns = try isbns(of: title.id)
            loans.append(OpenLoan(loan: loan, item: item, title: title))
        }
        return loans
    }

    /// A loan that still names its patron, open or ended.
    public func loan(_ id: ID<Loan>) throws(DeskError) -> Loan? {
        try first(
            "SELECT \(Loan.columns) FROM loan l WHERE l.id = ? AND l.patron IS NOT NULL", [id.rawValue],
            as: Loan.init)
    }

    /// The open loan of an item.
    public func openLoan(of item: ID<Item>) throws(DeskError) -> Loan? {
        try first(
            "SELECT \(Loan.columns) FROM loan l WHERE l.item = ? AND l.ended IS NULL", [item.rawValue],
            as: Loan.init)
    }

    /// Loans of an item that still name their patron, newest first.
    public func loans(of item: ID<Item>, limit: Int) throws(DeskError) -> [Loan] {
        try rows(
            """
            SELECT \(Loan.columns) FROM loan l
            WHERE l.item = ? AND l.patron IS NOT NULL
            ORDER BY l.lent DESC, l.id DESC
            LIMIT ?
            """, [item.rawValue, limit], as: Loan.init)
    }
}

extension Writing {
    /// Lends an item; where the item is must be noted as well.
    public func insertLoan(
        item: ID<Item>,
        patron: ID<Patron>,
        branch: ID<Branch>,
        staff: ID<Staff>,
        desk: ID<ServiceDesk>,
        lent: Moment,
        due: CalendarDay,
        operation: Int64
    ) throws(DeskError) -> ID<Loan> {
        ID(
            try run(
                """
                INSERT INTO loan (item, patron, branch, staff, desk, lent, due, renewals, ended, undone,
                    operation)
                VALUES (?, ?, ?, ?, ?, ?, ?, 0, NULL, 0, ?)
                """,
                [
                    item.rawValue, patron.rawValue, branch.rawValue, staff.rawValue, desk.rawValue,
                    lent.milliseconds, due.number, operation,
                ]))
    }

    /// Enters a loan of the past that no desk did: for demonstration and rehearsal.
    public func insertPastLoan(
        item: ID<Item>,
        patron: ID<Patron>,
        branch: ID<Branch>,
        staff: ID<Staff>,
        lent: Moment,
        due: CalendarDay,
        returned: Moment?
    ) throws(DeskError) -> ID<Loan> {
        ID(
            try run(
                """
                INSERT INTO loan (item, patron, branch, staff, lent, due, renewals, ended, undone)
                VALUES (?, ?, ?, ?, ?, ?, 0, ?, 0)
                """,
                [
                    item.rawValue, patron.rawValue, branch.rawValue, staff.rawValue, lent.milliseconds,
                    due.number, returned?.milliseconds,
                ]))
    }

    /// Ends an open loan because the item came back.
    public func endLoan(_ id: ID<Loan>, at moment: Moment) throws(DeskError) {
        try end(id, at: moment, undone: false)
    }

    /// Ends an open loan that should not have been: it counts neither for the patron nor for history.
    public func undoLoan(_ id: ID<Loan>, at moment: Moment) throws(DeskError) {
        try end(id, at: moment, undone: true)
    }

    /// Opens a loan again whose return was a mistake.
    public func reopenLoan(_ id: ID<Loan>) throws(DeskError) {
        try runOnOne(
            .loan, "UPDATE loan SET ended = NULL WHERE id = ? AND ended IS NOT NULL AND undone = 0",
            [id.rawValue])
    }

    /// Sets the due day of an open loan, and how often it has been renewed.
    public func setDue(_ id: ID<Loan>, day: CalendarDay, renewals: Int) throws(DeskError) {
        try runOnOne(
            .loan, "UPDATE loan SET due = ?, renewals = ? WHERE id = ? AND ended IS NULL",
            [day.number, renewals, id.rawValue])
    }

    /// Gives an open loan to another patron.
    public func moveLoan(_ id: ID<Loan>, to patron: ID<Patron>) throws(DeskError) {
        try runOnOne(
            .loan, "UPDATE loan SET patron = ? WHERE id = ? AND ended IS NULL",
            [patron.rawValue, id.rawValue])
    }

    /// A clock set back must not keep a book from coming home: a loan ends no earlier than it began.
    private func end(_ id: ID<Loan>, at moment: Moment, undone: Bool) throws(DeskError) {
        try runOnOne(
            .loan, "UPDATE loan SET ended = max(lent, ?), undone = ? WHERE id = ? AND ended IS NULL",
            [moment.milliseconds, undone, id.rawValue])
    }
}

extension Loan {
    static let columns = """
        l.id, l.item, l.patron, l.branch, l.lent, l.due, l.renewals, l.ended, l.undone
        """
    static let columnCount = 9

    init(_ columns: Columns) throws {
        let ended = try columns.optional(7, columns.moment)
        let isUndone = try columns.flag(8)
        self.init(
            id: try columns.id(0), item: try columns.id(1), patron: try columns.id(2),
            branch: try columns.id(3), lent: try columns.moment(4), due: try columns.day(5),
            renewals: try columns.int(6),
            state: ended.map { isUndone ? .undone($0) : .returned($0) } ?? .open)
    }
}
