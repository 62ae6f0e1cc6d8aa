import CSQLite
import Circulation
import Foundation

/// A library's file seen from outside: where it lies and whether it is still the same one.
///
/// Only `stat` and SQLite look at it. Closing a descriptor of our own would drop every lock SQLite holds on
/// the file in this process (https://www.sqlite.org/howtocorrupt.html, 2.2).
struct DatabaseFile: Hashable, Sendable {
    let path: String
    private let device: UInt64
    private let inode: UInt64

    /// Looks at a file that should be a library, and leaves it as it is.
    init(inspecting path: String) throws(DeskError) {
        let status = try DatabaseFile.status(of: path)
        guard status.st_mode & S_IFMT == S_IFREG else { throw .database(.foreign(path: path)) }
        try DatabaseFile.refuseNetwork(path, device: UInt64(status.st_dev))
        guard access(path, R_OK) == 0 else { throw .database(.denied(path: path)) }
        guard access(path, W_OK) == 0 else {
            throw .database(errno == EROFS ? .readOnly(path: path) : .denied(path: path))
        }
        try DatabaseFile.refuseForeign(path, size: Int(status.st_size))
        self.path = path
        device = UInt64(status.st_dev)
        inode = UInt64(status.st_ino)
    }

    /// Throws when the path now leads to another file, or to none.
    func checkIsInPlace() throws(DeskError) {
        var status = stat()
        guard stat(path, &status) == 0, UInt64(status.st_dev) == device, UInt64(status.st_ino) == inode else {
            throw .database(.replaced(path: path))
        }
    }

    /// The write-ahead log's device and inode: a log removed under an open connection takes commits with it.
    static func logIdentity(of path: String) -> [UInt64]? {
        var status = stat()
        guard stat(path + "-wal", &status) == 0 else { return nil }
        return [UInt64(status.st_dev), UInt64(status.st_ino)]
    }

    private static func status(of path: String) throws(DeskError) -> stat {
        var status = stat()
        if stat(path, &status) == 0 { return status }
        throw .database(errno == EACCES ? .denied(path: path) : .missing(path: path))
    }

    /// WAL needs memory shared by all processes, which no network file system gives
    /// (https://www.sqlite.org/wal.html).
    private static func refuseNetwork(_ path: String, device: UInt64) throws(DeskError) {
        guard let mounts = try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8),
            let kind = MountTable(mounts).fileSystem(ofDevice: device)
        else { return }
        if MountTable.isNetwork(kind) { throw .database(.networkFileSystem(path: path)) }
    }

    /// Reads the header with neither locks nor log, so that somebody else's file gains no files beside it.
    ///
    /// A library's own header is on disk since it was made. Any other answer than "not ours" is left to the
    /// connection that really opens the file: without the log a header may look damaged and be whole.
    private static func refuseForeign(_ path: String, size: Int) throws(DeskError) {
        guard size > 0 else { throw .database(.foreign(path: path)) }
        let allowed = CharacterSet(charactersIn: "/-._~").union(.alphanumerics)
        let escaped = path.addingPercentEncoding(withAllowedCharacters: allowed) ?? path
        var connection: OpaquePointer?
        defer { sqlite3_close_v2(connection) }
        guard
            sqlite3_open_v2(
                "file:\(escaped)?immutable=1", &connection, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nil)
                == SQLITE_OK
        else { return }
        var statement: OpaquePointer?
        defer { sqlite3_finalize(statement) }
        guard sqlite3_prepare_v2(connection, "PRAGMA application_id", -1, &statement, nil) == SQLITE_OK else {
            if sqlite3_errcode(connection) == SQLITE_NOTADB { throw .database(.foreign(path: path)) }
            return
        }
        switch sqlite3_step(statement) {
        case SQLITE_ROW where Int(sqlite3_column_int64(statement, 0)) != Migrations.applicationID:
            throw .database(.foreign(path: path))
        case SQLITE_NOTADB:
            throw .database(.foreign(path: path))
        default:
            return
        }
    }
}
