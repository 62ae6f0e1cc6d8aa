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
    /// Rows that were registered before, from this file or another.
    public var known = 0
    public var rejected: [PatronRejection] = []
    public var isCancelled = false
}

/// Registers the patrons of a table, one act a row; the table is UTF-8 with headings in English or Chinese.
///
/// A row's operation follows from whom it tells of, not from the file and the line it stands in: a file
/// that was corrected, or taken again, registers only those who are new.
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
        var table = CSVTable(bytes)
        let columns = try heading(of: &table)
        var report = PatronReport()
        while !isCancelled() {
            guard let row = next(in: &table, columns, &report) else { return report }
            if let entry = row.entry {
                try take(entry, at: row.line, columns, &report)
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
        _ columns: PatronColumns,
        _ report: inout PatronReport
    ) throws(ImportFailure) {
        do throws(DeskError) {
            let act = try services.registration(of: entry)
            let id = try operation(of: act)
            if try services.library.read({ library throws(DeskError) in try library.operation(id) }) != nil {
                report.known += 1
                return
            }
            _ = try services.perform(act, id: id)
            report.added += 1
        } catch .operationReused {
            // Another run registered the same person a moment ago.
            report.known += 1
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

    /// Keyed, because identities lie in the file in plain: whoever knows the rest of a row could else try
    /// all document numbers, phones and dates of birth.
    private func operation(of act: RegisterPatron) throws(DeskError) -> OperationID {
        let patron = act.patron
        let parts = [
            "patron row", patron.name.precomposedStringWithCanonicalMapping, patron.birth.iso,
            patron.card?.text ?? "", patron.phone ?? "",
            PatronImporter.digits(of: act.document?.lookup ?? []),
        ]
        let entry = services.vault.index.entry(for: parts.joined(separator: "\u{1F}"))
        guard let id = OperationID(PatronImporter.digits(of: Array(entry.prefix(16)))) else {
            throw .inconsistent("operation of an import")
        }
        return id
    }

    /// Two hexadecimal digits for each byte.
    private static func digits(of bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
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
