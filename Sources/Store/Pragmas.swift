import CSQLite
import Circulation
import GRDB

/// One setting of a connection: assigned, read back, and refused when it has another value.
struct Pragma: Hashable, Sendable {
    let name: String
    let value: String
    /// A setting of the file, not of the connection, is read only: assigning would write.
    var isAssigned = true

    /// What one connection must have.
    static func all(isReader: Bool) -> [Pragma] {
        [
            Pragma(name: "journal_mode", value: "wal", isAssigned: false),
            Pragma(name: "encoding", value: "UTF-8", isAssigned: false),
            // A commit that was answered survives a power cut.
            Pragma(name: "synchronous", value: "2"),
            Pragma(name: "busy_timeout", value: "10000"),
            Pragma(name: "foreign_keys", value: "1"),
            Pragma(name: "trusted_schema", value: "0"),
            Pragma(name: "cell_size_check", value: "1"),
            Pragma(name: "mmap_size", value: "0"),
            // Checkpoints run inside the write gate only.
            Pragma(name: "wal_autocheckpoint", value: "0"),
            Pragma(name: "journal_size_limit", value: "67108864"),
            Pragma(name: "secure_delete", value: "1"),
            Pragma(name: "temp_store", value: "2"),
            Pragma(name: "recursive_triggers", value: "1"),
            Pragma(name: "cache_size", value: isReader ? "-1024" : "-512"),
            Pragma(name: "query_only", value: isReader ? "1" : "0"),
        ]
    }

    /// Assigns the value and throws when it does not read back.
    func apply(to database: Database) throws {
        if isAssigned { try database.execute(sql: "PRAGMA \(name) = \(value)") }
        try check(in: database)
    }

    func check(in database: Database) throws {
        let found = try Row.fetchOne(database, sql: "PRAGMA \(name)")
            .flatMap { String.fromDatabaseValue($0[0]) ?? Int64.fromDatabaseValue($0[0]).map(String.init) }
        guard found == value else {
            throw DeskError.database(.setting(name: name, expected: value, found: found ?? ""))
        }
    }
}

/// Upper bounds of what SQL may ask of a connection (https://www.sqlite.org/security.html).
struct ConnectionLimit: Hashable, Sendable {
    let code: CInt
    let value: CInt

    static let all = [
        ConnectionLimit(code: SQLITE_LIMIT_LENGTH, value: 4_000_000),
        ConnectionLimit(code: SQLITE_LIMIT_SQL_LENGTH, value: 100_000),
        ConnectionLimit(code: SQLITE_LIMIT_COLUMN, value: 100),
        ConnectionLimit(code: SQLITE_LIMIT_EXPR_DEPTH, value: 50),
        ConnectionLimit(code: SQLITE_LIMIT_COMPOUND_SELECT, value: 10),
        ConnectionLimit(code: SQLITE_LIMIT_VDBE_OP, value: 25_000),
        ConnectionLimit(code: SQLITE_LIMIT_ATTACHED, value: 1),
        ConnectionLimit(code: SQLITE_LIMIT_LIKE_PATTERN_LENGTH, value: 200),
        ConnectionLimit(code: SQLITE_LIMIT_VARIABLE_NUMBER, value: 999),
        ConnectionLimit(code: SQLITE_LIMIT_TRIGGER_DEPTH, value: 10),
    ]

    func apply(to connection: OpaquePointer?) throws {
        sqlite3_limit(connection, code, value)
        let found = sqlite3_limit(connection, code, -1)
        guard found == value else {
            throw DeskError.database(
                .setting(name: "limit \(code)", expected: String(value), found: String(found)))
        }
    }
}
