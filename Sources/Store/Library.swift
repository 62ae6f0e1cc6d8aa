import CSQLite
public import Circulation
import GRDB
import Synchronization

/// A library's database, open: one connection that writes, one that reads, and the gate between desks.
///
/// The only way in. Bodies run on the connection's own queue and hold up everything behind them: they ask
/// and tell the database, nothing else. A body must not call the library again.
public final class Library: Sendable {
    public let path: String
    let writer: DatabaseQueue
    let reader: DatabaseQueue
    private let file: DatabaseFile
    let gate: WriteGate
    private let gauge: LogGauge
    private let log: [UInt64]?
    /// After a failed fsync nobody knows what is on disk: the connection does not write again.
    let breakage = Mutex<DeskError?>(nil)

    /// Opens a library without changing its file.
    ///
    /// - Parameter holder: says who holds the write gate to those who wait for it, such as the desk's name.
    /// - Throws: ``DeskError/database(_:)`` for a file that is missing, foreign, of another schema version,
    ///   damaged, not writable or on a network file system, and for a setting that does not read back.
    public static func open(at path: String, holder: String) throws(DeskError) -> Library {
        let file = try DatabaseFile(inspecting: path)
        return try Library(file: file, gate: WriteGate(database: path, holder: holder))
    }

    init(file: DatabaseFile, gate: WriteGate) throws(DeskError) {
        self.file = file
        self.gate = gate
        path = file.path
        gauge = LogGauge()
        writer = try Connection.open(path, gauge: gauge)
        do {
            reader = try Connection.open(path, gauge: nil)
        } catch {
            try? writer.close()
            throw error
        }
        log = DatabaseFile.logIdentity(of: path)
    }

    /// The version of the SQLite library at work, such as `3.40.1`.
    public static var engineVersion: String { String(cString: sqlite3_libversion()) }

    /// Reads from one consistent picture of the library.
    public func read<Value: Sendable>(
        _ body: @Sendable (Reading) throws(DeskError) -> Value
    ) throws(DeskError) -> Value {
        let result = reader.unsafeRead { database in
            Result { () throws(DeskError) -> Value in try snapshot(database, body) }
        }
        return try result.get()
    }

    /// Reads on the reading connection's own queue; the reply comes on that queue.
    public func readLater<Value: Sendable>(
        _ body: @escaping @Sendable (Reading) throws(DeskError) -> Value,
        reply: @escaping @Sendable (Result<Value, DeskError>) -> Void
    ) {
        reader.asyncUnsafeRead { access in
            reply(
                Result { () throws(DeskError) -> Value in
                    try self.snapshot(try mapped(self.path) { try access.get() }, body)
                })
        }
    }

    /// Writes in one transaction inside the write gate; whatever the body throws takes everything back.
    ///
    /// - Throws: ``DatabaseFault/busy(holder:)`` when another desk kept the gate too long,
    ///   ``DatabaseFault/replaced(path:)`` when the file is not the one that was opened.
    public func inGate<Value: Sendable>(
        _ body: @Sendable (Writing) throws(DeskError) -> Value
    ) throws(DeskError) -> Value {
        let result = writer.unsafeRead { database in
            Result { () throws(DeskError) -> Value in try transaction(database, body) }
        }
        return try result.get()
    }

    /// Writes on the writing connection's own queue; the reply comes on that queue, after the commit.
    public func inGateLater<Value: Sendable>(
        _ body: @escaping @Sendable (Writing) throws(DeskError) -> Value,
        reply: @escaping @Sendable (Result<Value, DeskError>) -> Void
    ) {
        writer.asyncWriteWithoutTransaction { database in
            reply(Result { () throws(DeskError) -> Value in try self.transaction(database, body) })
        }
    }

    /// Closes both connections. The write-ahead log stays for the next one that opens the file, with whatever
    /// was not copied (``settleLog()``).
    public func close() throws(DeskError) {
        try mapped(path) {
            try reader.close()
            try writer.close()
        }
    }

    private func snapshot<Value>(
        _ database: Database,
        _ body: (Reading) throws(DeskError) -> Value
    ) throws(DeskError) -> Value {
        try mapped(path) { try database.beginTransaction(.deferred) }
        let result = Result { () throws(DeskError) -> Value in
            try body(Reading(database: database, path: path))
        }
        try mapped(path) { try database.rollback() }
        return try result.get()
    }

    private func transaction<Value>(
        _ database: Database,
        _ body: (Writing) throws(DeskError) -> Value
    ) throws(DeskError) -> Value {
        if let broken = breakage.withLock({ $0 }) { throw broken }
        return try gate.hold { () throws(DeskError) -> Value in
            try checkFiles()
            let value = try commit(database, body)
            checkpointIfDue(database)
            return value
        }
    }

    private func commit<Value>(
        _ database: Database,
        _ body: (Writing) throws(DeskError) -> Value
    ) throws(DeskError) -> Value {
        do {
            try mapped(path) {
                try database.beginTransaction(.immediate)
                try Connection.checkVersion(in: database, path: path)
            }
            let value = try body(Writing(database: database, path: path))
            try mapped(path) { try database.commit() }
            return value
        } catch {
            try abandon(database, after: error)
            throw error
        }
    }

    private func abandon(_ database: Database, after error: DeskError) throws(DeskError) {
        noteBreakage(error)
        if database.isInsideTransaction { try mapped(path) { try database.rollback() } }
    }

    /// A commit that stands must be answered, whatever becomes of the checkpoint after it. One that failed is
    /// tried again when the log has grown by another step.
    private func checkpointIfDue(_ database: Database) {
        guard gauge.isCheckpointDue else { return }
        do {
            try checkpoint(database, mode: .passive)
        } catch {
            noteBreakage(error)
            gauge.noteCheckpoint(isComplete: false)
        }
    }

    /// SQLITE_IOERR_FSYNC and SQLITE_IOERR_DIR_FSYNC, which Swift does not import.
    private static let failuresToSynchronise = [SQLITE_IOERR | 4 << 8, SQLITE_IOERR | 5 << 8]

    private func noteBreakage(_ error: DeskError) {
        guard case .database(.failed(let code)) = error else { return }
        if Library.failuresToSynchronise.contains(CInt(code)) {
            breakage.withLock { $0 = error }
        }
    }

    func checkFiles() throws(DeskError) {
        try file.checkIsInPlace()
        guard DatabaseFile.logIdentity(of: path) == log else { throw .database(.replaced(path: path)) }
    }

    /// Truncating waits for readers, and the gate with it: a moment only.
    func checkpoint(_ database: Database, mode: Database.CheckpointMode) throws(DeskError) {
        sqlite3_busy_timeout(database.sqliteConnection, 100)
        defer { sqlite3_busy_timeout(database.sqliteConnection, 10_000) }
        try mapped(path) {
            let (pages, copied) = try database.checkpoint(mode)
            gauge.noteCheckpoint(isComplete: pages == copied)
        }
    }
}
