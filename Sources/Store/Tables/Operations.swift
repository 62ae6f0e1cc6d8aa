public import Circulation
import GRDB

/// An act that was done, as it is kept.
public struct StoredOperation: Hashable, Sendable {
    /// Its number in the library: the order of acts, whatever clocks say.
    public let seq: Int64
    public let id: OperationID
    public let verb: String
    public let version: Int
    /// The act and its outcome as the service layer wrote them; the outcome is forgotten after some days.
    public let act: String
    public let outcome: String
    public let staff: ID<Staff>
    public let branch: ID<Branch>
    public let desk: ID<ServiceDesk>
    public let at: Moment
    /// The operation this one took back.
    public let undoes: Int64?
    /// The operation that took this one back.
    public let undoneBy: Int64?
}

extension Reading {
    /// The act that was done under an identity.
    public func operation(_ id: OperationID) throws(DeskError) -> StoredOperation? {
        try first(
            "SELECT \(StoredOperation.columns) FROM operation WHERE id = ?", [id.text],
            as: StoredOperation.init)
    }

    /// The newest act of a desk that changed something and is neither an undo nor undone.
    ///
    /// What an act changed is looked up in the ring of changes: one the ring has forgotten does not count.
    ///
    /// - Parameter seq: only acts before this one; an undo does not take back itself.
    public func lastOperation(
        of desk: ID<ServiceDesk>,
        before seq: Int64 = .max
    ) throws(DeskError) -> StoredOperation? {
        try first(
            """
            SELECT \(StoredOperation.columns) FROM operation
            WHERE desk = ? AND seq < ? AND undoes IS NULL AND undoneBy IS NULL
                AND EXISTS (SELECT 1 FROM change WHERE change.operation = operation.seq)
            ORDER BY seq DESC
            LIMIT 1
            """, [desk.rawValue, seq], as: StoredOperation.init)
    }

    /// Whether a later act, neither an undo nor undone, touched any of these topics.
    ///
    /// - Returns: `nil` when the ring of changes no longer reaches back so far.
    public func changesSince(operation seq: Int64, touching topics: [Topic]) throws(DeskError) -> Bool? {
        let ends = try first(
            "SELECT seq, operation FROM change ORDER BY seq LIMIT 1"
        ) { (seq: try $0.integer(0), operation: try $0.integer(1)) }
        if let ends, ends.seq > 1, ends.operation > seq { return nil }
        for topic in topics {
            let isTouched = try hasRow(
                """
                SELECT 1 FROM change c JOIN operation o ON o.seq = c.operation
                WHERE c.operation > ? AND c.kind = ? AND c.subject = ? AND o.undoes IS NULL
                    AND o.undoneBy IS NULL
                LIMIT 1
                """, [seq, topic.kind, topic.subject])
            if isTouched { return true }
        }
        return false
    }
}

extension Writing {
    /// Enters an act; its number stands behind everything it writes.
    ///
    /// - Parameter undoes: the operation this one takes back.
    public func insertOperation(
        id: OperationID,
        verb: String,
        version: Int,
        act: String,
        outcome: String,
        staff: ID<Staff>,
        branch: ID<Branch>,
        desk: ID<ServiceDesk>,
        at moment: Moment,
        undoes: Int64?
    ) throws(DeskError) -> Int64 {
        let seq = try run(
            """
            INSERT INTO operation (id, verb, version, act, outcome, staff, branch, desk, at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                id.text, verb, version, act, outcome, staff.rawValue, branch.rawValue, desk.rawValue,
                moment.milliseconds,
            ])
        if let undoes { try note(seq, undoes: undoes) }
        return seq
    }

    /// Keeps what an act came to, and which one it took back.
    public func setOutcome(
        operation seq: Int64,
        _ outcome: String,
        undoes: Int64? = nil
    ) throws(DeskError) {
        try run("UPDATE operation SET outcome = ? WHERE seq = ?", [outcome, seq])
        if let undoes { try note(seq, undoes: undoes) }
    }

    private func note(_ seq: Int64, undoes undone: Int64) throws(DeskError) {
        try run("UPDATE operation SET undoes = ? WHERE seq = ?", [undone, seq])
        try run("UPDATE operation SET undoneBy = ? WHERE seq = ? AND undoneBy IS NULL", [seq, undone])
        if database.changesCount != 1 { throw .inconsistent("operation \(undone) is undone already") }
    }
}

extension StoredOperation {
    static let columns = """
        seq, id, verb, version, act, outcome, staff, branch, desk, at, undoes, undoneBy
        """

    init(_ columns: Columns) throws {
        seq = try columns.integer(0)
        id = try columns.value(OperationID(try columns.text(1)))
        verb = try columns.text(2)
        version = try columns.int(3)
        act = try columns.text(4)
        outcome = try columns.text(5)
        staff = try columns.id(6)
        branch = try columns.id(7)
        desk = try columns.id(8)
        at = try columns.moment(9)
        undoes = try columns.optional(10, columns.integer)
        undoneBy = try columns.optional(11, columns.integer)
    }
}
