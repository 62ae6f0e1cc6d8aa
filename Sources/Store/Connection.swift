import CSQLite
import Circulation
import GRDB

/// How a connection to a library's file is opened; what it must find before it does anything else.
enum Connection {
    /// Opens a connection and makes sure of file and settings.
    ///
    /// - Parameter gauge: counts the pages of the write-ahead log; for the writing connection.
    static func open(_ path: String, gauge: LogGauge?) throws(DeskError) -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = gauge == nil
        configuration.busyMode = .timeout(10)
        configuration.label = gauge == nil ? "creditdesk.reading" : "creditdesk.writing"
        configuration.prepareDatabase { database in
            try forbid(in: database)
            try checkFile(database, path: path)
            for pragma in Pragma.all(isReader: gauge == nil) { try pragma.apply(to: database) }
            for limit in ConnectionLimit.all { try limit.apply(to: database.sqliteConnection) }
            gauge?.watch(database.sqliteConnection)
        }
        return try mapped(path) { try DatabaseQueue(path: path, configuration: configuration) }
    }

    /// Nothing in the file may run code, and closing may not checkpoint: that belongs inside the gate.
    ///
    /// First of all, for a connection refused later is closed as well.
    static func forbid(in database: Database) throws {
        let connection = database.sqliteConnection
        var closes: CInt = 0
        var defends: CInt = 0
        var trusts: CInt = 0
        var extends: CInt = 0
        let codes = [
            csqlite_forbid_checkpoint_on_close(connection, &closes),
            csqlite_forbid_damage(connection, &defends),
            csqlite_forbid_foreign_code(connection, &trusts, &extends),
        ]
        let found = [closes, defends, trusts, extends]
        guard codes.allSatisfy({ $0 == SQLITE_OK }), found == [1, 1, 0, 0] else {
            throw DeskError.database(
                .setting(name: "db_config", expected: "1, 1, 0, 0", found: "\(found)"))
        }
    }

    private static func checkFile(_ database: Database, path: String) throws {
        let application = try Int.fetchOne(database, sql: "PRAGMA application_id")
        guard application == Migrations.applicationID else { throw DeskError.database(.foreign(path: path)) }
        if sqlite3_db_readonly(database.sqliteConnection, "main") == 1, !database.configuration.readonly {
            throw DeskError.database(.readOnly(path: path))
        }
        try checkVersion(in: database, path: path)
    }

    /// Another schema than this program's is neither read nor written.
    static func checkVersion(in database: Database, path: String) throws {
        let version = try Int.fetchOne(database.cachedStatement(sql: "PRAGMA user_version")) ?? 0
        if version > Migrations.newest {
            throw DeskError.database(.newer(path: path, version: version, known: Migrations.newest))
        }
        if version < Migrations.newest {
            throw DeskError.database(.older(path: path, version: version, known: Migrations.newest))
        }
    }
}
