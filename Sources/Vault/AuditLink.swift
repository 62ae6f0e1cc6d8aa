/// One row of the audit chain: who did what, where and when, and its tie to the row before.
///
/// The row holds nothing that must one day be forgotten. What the act was about lies in a table that can be
/// emptied, and the row commits to it (`AuditChain.commitment(to:salt:)`).
public struct AuditLink: Equatable, Sendable {
    public let entry: AuditEntry
    /// The place in the chain, from 1 without gaps.
    public let seq: Int64
    /// The hash of the row before, 32 bytes; the library's genesis for row 1.
    public let previous: [UInt8]
    /// The hash of this row, 32 bytes.
    public let hash: [UInt8]

    /// A row as the database keeps it. Nothing is checked here: that is `AuditCheck`'s work.
    public init(entry: AuditEntry, seq: Int64, previous: [UInt8], hash: [UInt8]) {
        self.entry = entry
        self.seq = seq
        self.previous = previous
        self.hash = hash
    }

    /// The chain's head once this row is its last.
    public var head: ChainHead { ChainHead(seq: seq, hash: hash) }
}

/// What an audit row says, before it has a place in the chain.
public struct AuditEntry: Equatable, Sendable {
    /// The moment of the act, in the unit of the `audit` table's column.
    public let at: Int64
    /// The person, branch and desk by their lasting keys, and the verb by its explicit name.
    public let staff, branch, desk, verb: String
    /// The operation's id; every other table that the act wrote names it too.
    public let operation: String
    /// What the row commits to, 32 bytes.
    public let commitment: [UInt8]

    public init(
        at: Int64, staff: String, branch: String, desk: String, verb: String, operation: String,
        commitment: [UInt8]
    ) {
        self.at = at
        self.staff = staff
        self.branch = branch
        self.desk = desk
        self.verb = verb
        self.operation = operation
        self.commitment = commitment
    }
}

/// A point of the chain: the number and hash of one row. Whoever knows it can tell whether anything up to
/// that row was changed, so it is printed or kept outside the host every day.
public struct ChainHead: Equatable, Sendable {
    /// The row's number; 0 before the first row.
    public let seq: Int64
    /// 32 bytes.
    public let hash: [UInt8]

    public init(seq: Int64, hash: [UInt8]) {
        self.seq = seq
        self.hash = hash
    }

    /// The number the next row must have. Wraps rather than traps: a tampered number is to be reported.
    public var nextSeq: Int64 { seq &+ 1 }
}
