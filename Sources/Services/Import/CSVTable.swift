/// What is wrong with the text of a table, as opposed to what stands in its cells.
public enum TableFault: Hashable, Sendable {
    case notUTF8
    /// A quotation mark that opens a cell is never closed.
    case openQuotation
    /// Text between a closing quotation mark and the next comma.
    case textAfterQuotation
    /// More cells than the heading has.
    case tooManyCells(Int, expected: Int)
    /// No heading names a column that is needed.
    case missingColumn(String)
}

/// Where a table's text cannot be right; line and column (cells) from 1.
struct TableError: Error, Hashable {
    let line: Int
    let column: Int
    let fault: TableFault
}

/// A row of a table, and the line of the file it begins on.
struct TableRow: Hashable {
    let line: Int
    let cells: [String]
}

/// Cuts comma-separated text (RFC 4180) into rows.
///
/// Own code, because a fault is to be told by line and column and a quoted cell may hold line ends. A byte
/// order mark, either kind of line end, semicolons or tabs instead of commas in the heading, and blank
/// lines are accepted.
struct CSVTable {
    private let bytes: [UInt8]
    private let separator: UInt8
    private var position: Int
    private var line = 1

    private static let quotation = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let heading = bytes.dropFirst(position).prefix { $0 != CSVTable.lineFeed }
        separator =
            [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")].first(where: heading.contains)
            ?? UInt8(ascii: ",")
    }

    /// Bytes read so far.
    var offset: Int { position }

    /// The next row that is not blank; nil at the end.
    ///
    /// After an error the next call goes on with the following line.
    mutating func next() throws(TableError) -> TableRow? {
        while position < bytes.count {
            let row = try row()
            if row.cells != [""] { return row }
        }
        return nil
    }

    private mutating func row() throws(TableError) -> TableRow {
        let start = line
        var cells: [String] = []
        while true {
            let cell = try isAt(CSVTable.quotation) ? quoted(cells.count + 1) : plain()
            guard let text = String(validating: cell, as: UTF8.self) else {
                throw fail(at: start, cells.count + 1, .notUTF8)
            }
            cells.append(text)
            guard isAt(separator) else { break }
            position += 1
        }
        skipLineEnd()
        return TableRow(line: start, cells: cells)
    }

    private mutating func plain() -> [UInt8] {
        let start = position
        while position < bytes.count, bytes[position] != separator, !isAtLineEnd { position += 1 }
        return Array(bytes[start..<position])
    }

    private mutating func quoted(_ column: Int) throws(TableError) -> [UInt8] {
        let start = line
        var cell: [UInt8] = []
        position += 1
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == CSVTable.quotation {
                guard isAt(CSVTable.quotation) else {
                    guard position == bytes.count || isAt(separator) || isAtLineEnd else {
                        throw fail(at: start, column, .textAfterQuotation)
                    }
                    return cell
                }
                position += 1
            } else if byte == CSVTable.lineFeed {
                line += 1
            }
            cell.append(byte)
        }
        throw TableError(line: start, column: column, fault: .openQuotation)
    }

    private mutating func fail(at line: Int, _ column: Int, _ fault: TableFault) -> TableError {
        while position < bytes.count, !isAtLineEnd { position += 1 }
        skipLineEnd()
        return TableError(line: line, column: column, fault: fault)
    }

    private mutating func skipLineEnd() {
        if isAt(CSVTable.carriageReturn) { position += 1 }
        if isAt(CSVTable.lineFeed) { position += 1 }
        line += 1
    }

    private func isAt(_ byte: UInt8) -> Bool {
        position < bytes.count && bytes[position] == byte
    }

    private var isAtLineEnd: Bool { isAt(CSVTable.lineFeed) || isAt(CSVTable.carriageReturn) }
}
