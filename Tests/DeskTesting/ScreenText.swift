import Canvas

/// A frame as a reader sees it: sentences run on over the lines of their paragraph.
struct ScreenText {
    private let rows: [[Unicode.Scalar?]]
    /// How far left of its first word a paragraph may begin: a word such as STOP stands before it.
    private static let hanging = 12

    init(_ frame: Frame) {
        rows = (0..<frame.size.rows).map { row in
            frame.row(row).map { $0.width == 0 || $0.scalar == " " ? nil : $0.scalar }
        }
    }

    func shows(_ text: String) -> Bool {
        let wanted = ScreenText.scalars(of: text)
        return rows.indices.contains { row in
            rows[row].indices.contains { matches(wanted[...], row: row, column: $0) }
        }
    }

    /// Whether one row shows all of these, each whole.
    func hasRow(with texts: [String]) -> Bool {
        rows.contains { row in
            let line = row.compactMap { $0 }
            return texts.allSatisfy { text in
                let wanted = ScreenText.scalars(of: text)
                return wanted.isEmpty || line.indices.contains { line[$0...].starts(with: wanted) }
            }
        }
    }

    private static func scalars(of text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.filter { !$0.properties.isWhitespace }
    }

    /// Reads from a cell to the right, and on below where the line of a paragraph ends.
    private func matches(_ wanted: ArraySlice<Unicode.Scalar>, row: Int, column: Int) -> Bool {
        guard let first = wanted.first else { return true }
        guard rows.indices.contains(row), rows[row][column] == first else { return false }
        var rest = wanted
        var end = column
        while let next = rest.first, end < rows[row].count {
            if let cell = rows[row][end] {
                guard cell == next else { break }
                rest.removeFirst()
            }
            end += 1
        }
        if rest.isEmpty { return true }
        guard endsLine(row: row, column: end) else { return false }
        let edges = max(0, column - ScreenText.hanging)...column
        return edges.contains { matches(rest, row: row + 1, column: $0) }
    }

    /// Whether nothing follows in this row up to the border of the pane or the edge of the screen.
    private func endsLine(row: Int, column: Int) -> Bool {
        guard let next = rows[row][column...].compactMap({ $0 }).first else { return true }
        return (0x2500...0x257F).contains(next.value)
    }
}
