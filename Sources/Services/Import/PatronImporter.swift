public import Circulation
import Foundation
import Glibc
import Store
import Vault

/// A row of a table of patrons that was not taken.
public struct PatronRejection: Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
        case table(TableFault)
        case desk(DeskError)
    }

    /// The line of the file, from 1.
    public let line: Int
    /// The cell within the line, from 1, where one cell is to blame.
    public let column: Int?
    public let reason: Reason

    public init(line: Int, column: Int?, reason: Reason) {
        self.line = line
        self.column = column
        self.reason = reason
    }
}

/// What an import of patrons did.
public struct PatronReport: Hashable, Sendable {
    public var added = 0
    /// Rows of this very file that an earlier run had taken.
    public var known = 0
    public var rejected: [PatronRejection] = []
    public var isCancelled = false
}

/// Registers the patrons of a table, one act a row; the table is UTF-8 with headings in English or Chinese.
///
/// A row's operation follows from the file and its line: the same file again registers nobody twice.
public struct PatronImporter: Sendable {
    /// The file.
    public let path: String
    private let services: DeskServices

    public init(_ services: DeskServices, path: String) {
        self.services = services
        self.path = path
    }

    /// Runs until the file ends or `isCancelled` says so, asked before each row.
    ///
    /// - Parameter progress: takes bytes read, the length of the file and the report so far.
    /// - Throws: ``ImportFailure``; rows before that are registered.
    public func run(
        isCancelled: () -> Bool = { false },
        progress: (Int, Int, PatronReport) -> Void = { _, _, _ in }
    ) throws(ImportFailure) -> PatronReport {
        let bytes = try bytes()
        var digest = FileDigest()
        digest.update(bytes)
        var table = CSVTable(bytes)
        let columns = try heading(of: &table)
        var report = PatronReport()
        while !isCancelled() {
            guard let row = next(in: &table, columns, &report) else { return report }
            if let entry = row.entry {
                try take(entry, at: row.line, of: digest.hexadecimal, columns, &report)
            }
            progress(table.offset, bytes.count, report)
        }
        report.isCancelled = true
        return report
    }

    private func heading(of table: inout CSVTable) throws(ImportFailure) -> PatronColumns {
        do throws(TableError) {
            return try PatronColumns(try table.next() ?? TableRow(line: 1, cells: []))
        } catch {
            throw .malformed(line: error.line, column: error.column, error.fault)
        }
    }

    /// The next row; its entry is nil when the row was rejected.
    private func next(
        in table: inout CSVTable,
        _ columns: PatronColumns,
        _ report: inout PatronReport
    ) -> (line: Int, entry: PatronEntry?)? {
        do throws(TableError) {
            guard let row = try table.next() else { return nil }
            let (entry, faults) = try columns.entry(of: row)
            if faults.isEmpty { return (row.line, entry) }
            report.rejected.append(rejection(.entry(faults), at: row.line, columns))
            return (row.line, nil)
        } catch {
            report.rejected.append(
                PatronRejection(line: error.line, column: error.column, reason: .table(error.fault)))
            return (error.line, nil)
        }
    }

    private func take(
        _ entry: PatronEntry,
        at line: Int,
        of digest: String,
        _ columns: PatronColumns,
        _ report: inout PatronReport
    ) throws(ImportFailure) {
        do throws(DeskError) {
            let id = try operation(digest: digest, line: line)
            if try services.library.read({ library throws(DeskError) in try library.operation(id) }) != nil {
                report.known += 1
                return
            }
            _ = try services.perform(try services.registration(of: entry), id: id)
            report.added += 1
        } catch {
            // What is wrong with a row concerns that row; anything else would fail for the next one too.
            guard case .entry = error else { throw .desk(error) }
            report.rejected.append(rejection(error, at: line, columns))
        }
    }

    private func rejection(_ error: DeskError, at line: Int, _ columns: PatronColumns) -> PatronRejection {
        var column: Int?
        if case .entry(let faults) = error { column = faults.first.flatMap { columns.column(of: $0.field) } }
        return PatronRejection(line: line, column: column, reason: .desk(error))
    }

    private func operation(digest: String, line: Int) throws(DeskError) -> OperationID {
        var sum = FileDigest()
        sum.update(Array("creditdesk patron 1 \(digest) \(line)".utf8))
        guard let id = OperationID(String(sum.hexadecimal.prefix(32))) else {
            throw .inconsistent("operation of an import")
        }
        return id
    }

    private func bytes() throws(ImportFailure) -> [UInt8] {
        guard access(path, R_OK) == 0 else { throw .unreadable(path: path, code: errno) }
        do {
            return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        } catch {
            throw .unreadable(path: path, code: EISDIR)
        }
    }
}
