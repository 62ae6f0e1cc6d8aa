public import Circulation
import Foundation
import GRDB

/// One row of the audit chain, as it is kept.
public struct AuditRow: Hashable, Sendable {
    /// The place in the chain, from 1 without gaps.
    public let seq: Int64
    public let at: Moment
    /// Staff number, branch code and desk name.
    public let staff: String
    public let branch: String
    public let desk: String
    public let verb: String
    /// The operation's identity.
    public let operation: String
    /// 32 bytes each: what the row commits to, the hash of the row before, the hash of this row.
    public let commitment: [UInt8]
    public let previous: [UInt8]
    public let hash: [UInt8]

    public init(
        seq: Int64,
        at: Moment,
        staff: String,
        branch: String,
        desk: String,
        verb: String,
        operation: String,
        commitment: [UInt8],
        previous: [UInt8],
        hash: [UInt8]
    ) {
        self.seq = seq
        self.at = at
        self.staff = staff
        self.branch = branch
        self.desk = desk
        self.verb = verb
        self.operation = operation
        self.commitment = commitment
        self.previous = previous
        self.hash = hash
    }
}

/// What an act was about, as long as it is kept; the chain's row of that number commits to it.
public struct AuditDetail: Hashable, Sendable {
    public let seq: Int64
    /// 16 bytes.
    public let salt: [UInt8]
    public let detail: String
}

extension Reading {
    /// The details still kept of rows of the chain.
    public func auditDetails(of rows: ClosedRange<Int64>) throws(DeskError) -> [AuditDetail] {
        try self.rows(
            "SELECT seq, salt, detail FROM auditDetail WHERE seq BETWEEN ? AND ? ORDER BY seq",
            [rows.lowerBound, rows.upperBound]
        ) {
            AuditDetail(seq: try $0.integer(0), salt: try $0.bytes(1), detail: try $0.text(2))
        }
    }

    /// Rows of the chain in order, so many at a time.
    public func auditLinks(after seq: Int64, limit: Int) throws(DeskError) -> [AuditRow] {
        try rows(
            "SELECT \(AuditRow.columns) FROM audit WHERE seq > ? ORDER BY seq LIMIT ?", [seq, limit],
            as: AuditRow.init)
    }

    /// The last row of the chain.
    public func auditHead() throws(DeskError) -> AuditRow? {
        try first(
            "SELECT \(AuditRow.columns) FROM audit ORDER BY seq DESC LIMIT 1", as: AuditRow.init)
    }
}

extension Writing {
    /// Adds the next row to the chain; what the act was about lies apart from it and can be forgotten.
    ///
    /// - Parameter salt: 16 random bytes that go into the commitment.
    public func appendAudit(_ row: AuditRow, salt: [UInt8], detail: String) throws(DeskError) {
        try run(
            """
            INSERT INTO audit (\(AuditRow.columns))
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                row.seq, row.at.milliseconds, row.staff, row.branch, row.desk, row.verb, row.operation,
                Data(row.commitment), Data(row.previous), Data(row.hash),
            ])
        try run(
            "INSERT INTO auditDetail (seq, salt, detail) VALUES (?, ?, ?)", [row.seq, Data(salt), detail])
    }
}

extension AuditRow {
    static let columns = """
        seq, at, staff, branch, desk, verb, operation, commitment, previous, hash
        """

    init(_ columns: Columns) throws {
        self.init(
            seq: try columns.integer(0), at: try columns.moment(1), staff: try columns.text(2),
            branch: try columns.text(3), desk: try columns.text(4), verb: try columns.text(5),
            operation: try columns.text(6), commitment: try columns.bytes(7),
            previous: try columns.bytes(8), hash: try columns.bytes(9))
    }
}
