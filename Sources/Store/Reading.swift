import Circulation
import GRDB

/// Questions to the library, all answered from the one picture of its transaction.
///
/// A class only because ``Writing`` is a `Reading` that may also write; it has no state of its own and must
/// not be kept.
public class Reading {
    let database: Database
    let path: String

    init(database: Database, path: String) {
        self.database = database
        self.path = path
    }

    /// All rows of a statement. Statements are written once and cached; whatever varies is an argument.
    func rows<Value>(
        _ sql: String,
        _ arguments: StatementArguments = [],
        as read: (Columns) throws -> Value
    ) throws(DeskError) -> [Value] {
        try mapped(path) {
            let cursor = try Row.fetchCursor(database.cachedStatement(sql: sql), arguments: arguments)
            var values: [Value] = []
            while let row = try cursor.next() { values.append(try read(Columns(row: row))) }
            return values
        }
    }

    /// The first row of a statement, if any.
    func first<Value>(
        _ sql: String,
        _ arguments: StatementArguments = [],
        as read: (Columns) throws -> Value
    ) throws(DeskError) -> Value? {
        try mapped(path) {
            let cursor = try Row.fetchCursor(database.cachedStatement(sql: sql), arguments: arguments)
            return try cursor.next().map { try read(Columns(row: $0)) }
        }
    }

    /// Whether a statement has any row.
    func hasRow(_ sql: String, _ arguments: StatementArguments = []) throws(DeskError) -> Bool {
        try first(sql, arguments) { _ in true } ?? false
    }
}

/// Changes to the library, inside the write gate and one transaction.
public final class Writing: Reading {
    /// Runs a statement that returns nothing; gives the row id of an insert.
    @discardableResult
    func run(_ sql: String, _ arguments: StatementArguments = []) throws(DeskError) -> Int64 {
        try mapped(path) {
            try database.cachedStatement(sql: sql).execute(arguments: arguments)
            return database.lastInsertedRowID
        }
    }

    /// Runs a statement that must change exactly one row.
    func runOnOne(
        _ subject: DeskError.Subject,
        _ sql: String,
        _ arguments: StatementArguments
    ) throws(DeskError) {
        try run(sql, arguments)
        if database.changesCount != 1 { throw .gone(subject) }
    }
}
