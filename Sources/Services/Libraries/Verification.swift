public import Circulation
import Store
import Vault

/// Reads a whole library and says whether it can be trusted. Changes nothing.
public struct Verification: Hashable, Sendable {
    public let database: String
    public let keyFile: String

    public init(database: String, keyFile: String) {
        self.database = database
        self.keyFile = keyFile
    }

    /// What was found.
    public struct Report: Hashable, Sendable {
        public let patrons: Int
        public let titles: Int
        public let items: Int
        public let openLoans: Int
        public let loans: Int
        /// Rows of the audit chain.
        public let acts: Int
        /// The number of the first row that breaks the audit chain; nil when it is whole.
        public let brokenAct: Int64?
        /// Everything else that is wrong with the file, each in one line.
        public let faults: [String]
        /// The version of SQLite at work.
        public let engine: String

        public var isSound: Bool { brokenAct == nil && faults.isEmpty }
    }

    /// Checks key, file, rows and audit chain.
    ///
    /// - Throws: ``DeskError/key(_:)`` when the key is missing or another library's; database faults when
    ///   the file cannot even be read.
    public func run() throws(DeskError) -> Report {
        let vault = try KeyRing(path: keyFile).vault()
        let library = try Library.open(at: database, holder: "verify")
        do throws(DeskError) {
            let report = try library.read { library throws(DeskError) in
                guard try library.keyFingerprint() == vault.fingerprint else {
                    throw .key(.wrong(path: keyFile))
                }
                return try findings(in: library)
            }
            try library.close()
            return report
        } catch {
            try library.close()
            throw error
        }
    }

    private func findings(in library: Reading) throws(DeskError) -> Report {
        let counts = try library.counts()
        let chain = try chain(of: library)
        return Report(
            patrons: counts.patrons, titles: counts.titles, items: counts.items, openLoans: counts.openLoans,
            loans: counts.loans, acts: chain.acts, brokenAct: chain.broken,
            faults: try library.integrityFaults()
                + chain.forged.map { "audit detail \($0): is not what its audit row was written for" },
            engine: Library.engineVersion)
    }

    /// Rows are read by the thousand: a chain may be long.
    private func chain(
        of library: Reading
    ) throws(DeskError) -> (acts: Int, broken: Int64?, forged: [Int64]) {
        var check = AuditCheck(after: AuditChain(library: try library.profile().identity).genesis)
        var acts = 0
        var forged: [Int64] = []
        var last: Int64 = 0
        while true {
            let rows = try library.auditLinks(after: last, limit: 1000)
            guard let start = rows.first, let end = rows.last else { return (acts, check.finished(), forged) }
            for row in rows { check.read(AuditLink(row)) }
            let details = try library.auditDetails(of: start.seq...end.seq)
            forged += Verification.forged(details, in: rows)
            acts += rows.count
            last = end.seq
        }
    }

    /// Numbers of details that are not those their rows commit to.
    private static func forged(_ details: [AuditDetail], in rows: [AuditRow]) -> [Int64] {
        let commitments = Dictionary(
            rows.map { ($0.seq, $0.commitment) }, uniquingKeysWith: { first, _ in first })
        return details.filter { kept in
            let detail = Array(kept.detail.utf8)
            let commitment = AuditSalt(kept.salt).map { AuditChain.commitment(to: detail, salt: $0) }
            return commitment == nil || commitment != commitments[kept.seq]
        }.map(\.seq)
    }
}

extension AuditLink {
    init(_ row: AuditRow) {
        let entry = AuditEntry(
            at: row.at.milliseconds, staff: row.staff, branch: row.branch, desk: row.desk, verb: row.verb,
            operation: row.operation, commitment: row.commitment)
        self.init(entry: entry, seq: row.seq, previous: row.previous, hash: row.hash)
    }
}
