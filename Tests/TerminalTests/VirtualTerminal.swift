import Canvas

/// As much of an xterm as ncurses draws with: where characters stand, and which private modes are on.
///
/// Colours are not kept. A wide character at the right edge wraps, as in a real terminal, so that a program
/// which lets one get there is caught.
struct VirtualTerminal {
    private(set) var size: Size
    /// The private modes set now: 25 shows the cursor, 1049 is the alternate screen, 2004 brackets pastes.
    private(set) var privateModes: Set<Int> = [25]
    private(set) var bells = 0
    private(set) var cursor = Point(column: 0, row: 0)
    private var rows: [[Character?]]
    private var isWrapDue = false
    private var lastDrawn: Character = " "
    private var parser = EscapeParser()

    init(size: Size) {
        self.size = size
        rows = Self.blank(size)
    }

    private static func blank(_ size: Size) -> [[Character?]] {
        Array(repeating: Array(repeating: " ", count: size.columns), count: size.rows)
    }

    /// One row as a person reads it, without trailing blanks.
    func text(row index: Int) -> String {
        var text = String(rows[index].compactMap { $0 })
        while text.last == " " { text.removeLast() }
        return text
    }

    var text: String {
        rows.indices.map(text(row:)).joined(separator: "\n")
    }

    /// The terminal is cleared, since what a terminal keeps when resized differs from one to the next.
    mutating func resize(to size: Size) {
        self.size = size
        rows = Self.blank(size)
        move(to: cursor)
    }

    mutating func feed(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            switch parser.feed(byte) {
            case .none: break
            case .text(let scalar): draw(scalar)
            case .control(let control): obey(control)
            case .sequence(let mark, let numbers, let final): obey(mark, numbers, final)
            }
        }
    }

    private mutating func draw(_ scalar: Unicode.Scalar) {
        let width = TextWidth.columns(of: scalar)
        if width == 0 { return combine(scalar) }
        if isWrapDue || cursor.column + width > size.columns {
            cursor = Point(column: 0, row: min(cursor.row + 1, size.rows - 1))
            isWrapDue = false
        }
        guard cursor.column + width <= size.columns else { return }
        lastDrawn = Character(scalar)
        rows[cursor.row][cursor.column] = lastDrawn
        if width == 2 { rows[cursor.row][cursor.column + 1] = nil }
        isWrapDue = cursor.column + width == size.columns
        cursor.column = min(cursor.column + width, size.columns - 1)
    }

    private mutating func combine(_ mark: Unicode.Scalar) {
        let column = isWrapDue ? cursor.column : cursor.column - 1
        guard column >= 0, let base = rows[cursor.row][column] else { return }
        rows[cursor.row][column] = Character(String(base) + String(mark))
    }

    private mutating func obey(_ control: UInt8) {
        switch control {
        case 0x07: bells += 1
        case 0x08: move(to: Point(column: cursor.column - 1, row: cursor.row))
        case 0x09: move(to: Point(column: (cursor.column / 8 + 1) * 8, row: cursor.row))
        case 0x0A: move(to: Point(column: cursor.column, row: cursor.row + 1))
        case 0x0D: move(to: Point(column: 0, row: cursor.row))
        default: break
        }
    }

    private mutating func obey(_ mark: Unicode.Scalar?, _ numbers: [Int], _ final: Unicode.Scalar) {
        let first = numbers.first ?? 0
        let count = max(1, first)
        switch (mark, final) {
        case ("?", "h"): privateModes.formUnion(numbers)
        case ("?", "l"): privateModes.subtract(numbers)
        case (nil, "A"): move(to: Point(column: cursor.column, row: cursor.row - count))
        case (nil, "B"): move(to: Point(column: cursor.column, row: cursor.row + count))
        case (nil, "C"): move(to: Point(column: cursor.column + count, row: cursor.row))
        case (nil, "D"): move(to: Point(column: cursor.column - count, row: cursor.row))
        case (nil, "G"): move(to: Point(column: count - 1, row: cursor.row))
        case (nil, "d"): move(to: Point(column: cursor.column, row: count - 1))
        case (nil, "H"):
            move(to: Point(column: max(1, numbers.count > 1 ? numbers[1] : 1) - 1, row: count - 1))
        case (nil, "J"): eraseScreen(first)
        case (nil, "K"): eraseLine(first)
        case (nil, "X"): blank(cursor.column..<min(size.columns, cursor.column + count), row: cursor.row)
        case (nil, "P"): shift(by: -count)
        case (nil, "@"): shift(by: count)
        case (nil, "b"): for scalar in lastDrawn.unicodeScalars { for _ in 0..<count { draw(scalar) } }
        default: break
        }
    }

    private mutating func move(to point: Point) {
        isWrapDue = false
        cursor = Point(
            column: min(max(0, point.column), size.columns - 1), row: min(max(0, point.row), size.rows - 1))
    }

    private mutating func blank(_ columns: Range<Int>, row: Int) {
        for column in columns { rows[row][column] = " " }
    }

    private mutating func eraseLine(_ part: Int) {
        switch part {
        case 0: blank(cursor.column..<size.columns, row: cursor.row)
        case 1: blank(0..<cursor.column + 1, row: cursor.row)
        default: blank(0..<size.columns, row: cursor.row)
        }
    }

    private mutating func eraseScreen(_ part: Int) {
        if part == 2 { rows = Self.blank(size) }
        guard part == 0 else { return }
        eraseLine(0)
        for row in cursor.row + 1..<max(cursor.row + 1, size.rows) { blank(0..<size.columns, row: row) }
    }

    /// Inserts blanks at the cursor, or deletes characters there.
    private mutating func shift(by count: Int) {
        var row = rows[cursor.row]
        let some = min(abs(count), size.columns - cursor.column)
        if count > 0 {
            row.insert(contentsOf: Array(repeating: " ", count: some), at: cursor.column)
            row.removeLast(some)
        } else {
            row.removeSubrange(cursor.column..<cursor.column + some)
            row += Array(repeating: " ", count: some)
        }
        rows[cursor.row] = row
    }
}
