import Circulation
import GRDB

/// One step from a schema version to the next. A released step is never edited, only followed.
struct Migration: Sendable {
    /// The `user_version` the file has afterwards.
    let version: Int
    let statements: [String]
}

/// All steps, in order, and the marks by which a library's file is known.
enum Migrations {
    static let all = [Migration(version: 1, statements: Migration1.statements)]

    /// The schema this program reads and writes.
    static let newest = 1

    /// "CrDk": tells a library's file from any other SQLite file.
    static let applicationID = 0x4372_446B

    /// Brings an open transaction's schema to the newest version.
    static func run(in database: Database, from version: Int) throws {
        for migration in all where migration.version > version {
            for statement in migration.statements {
                try database.execute(sql: statement)
            }
            try database.execute(sql: "PRAGMA user_version = \(migration.version)")
        }
    }
}
