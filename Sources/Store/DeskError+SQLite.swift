import Circulation
import GRDB

/// A column that does not hold what its table promises: the file is damaged.
struct UnreadableColumn: Error {}

/// Runs GRDB and gives its errors the desk's words; nobody else sees a GRDB error.
func mapped<Value>(_ path: String, _ body: () throws -> Value) throws(DeskError) -> Value {
    do {
        return try body()
    } catch let error as DeskError {
        throw error
    } catch let error as DatabaseError {
        throw DeskError(error, path: path)
    } catch is UnreadableColumn {
        throw .database(.corrupt(path: path))
    } catch {
        throw .inconsistent("\(type(of: error))")
    }
}

extension DeskError {
    /// The fault behind a result code of SQLite (https://www.sqlite.org/rescode.html).
    init(_ error: DatabaseError, path: String) {
        self =
            switch error.resultCode {
            case .SQLITE_CONSTRAINT: DeskError(constraint: error)
            case .SQLITE_INTERRUPT: .interrupted
            case .SQLITE_BUSY, .SQLITE_LOCKED: .database(.busy(holder: WriteGate.holder(of: path)))
            case .SQLITE_FULL: .database(.full(path: path))
            case .SQLITE_READONLY: .database(.readOnly(path: path))
            case .SQLITE_CORRUPT: .database(.corrupt(path: path))
            case .SQLITE_NOTADB: .database(.foreign(path: path))
            case .SQLITE_PERM, .SQLITE_AUTH: .database(.denied(path: path))
            default: .database(.failed(code: Int(error.extendedResultCode.rawValue)))
            }
    }

    /// A unique index is the last guard against two people with one card; its column names the field.
    ///
    /// SQLite's message names tables and columns, never a value, so it may be shown and logged.
    private init(constraint error: DatabaseError) {
        let message = error.message ?? "constraint"
        let fields: [String: EntryField] = [
            "patron.card": .card, "patronDocument.lookup": .documentNumber, "item.barcode": .barcode,
            "branch.code": .branch, "desk.branch, desk.name": .desk,
        ]
        let prefix = "UNIQUE constraint failed: "
        if message.hasPrefix(prefix), let field = fields[String(message.dropFirst(prefix.count))] {
            self = .entry([EntryFault(field, .taken)])
        } else {
            self = .inconsistent(message)
        }
    }
}
