import CNcurses
public import Canvas
import Glibc

/// The terminal the program was started on, taken over from opening to closing.
///
/// ncurses knows one terminal and one thread: make one screen, and use it on the main thread only.
public final class Screen {
    /// How many colours the terminal shows; themes are quantised to it while painting.
    public var colorDepth: ColorDepth { colors.depth }
    /// The extent of the terminal, as of opening or the last `adoptSize()`.
    public private(set) var size: Size

    private var colors: Colors
    private var painted: Frame?
    private var isComplete = false
    private var isOpen = true

    /// A terminal that takes no output for so many seconds is dead: the program ends itself.
    private static let patience: UInt32 = 60

    /// Takes the terminal over: raw keys, alternate screen, bracketed paste.
    ///
    /// A `term` that is empty, malformed, unknown or without cursor addressing is taken for `xterm-256color`,
    /// then `vt100`. The character set is UTF-8 whatever the locale says.
    public init(term: String?) throws(TerminalError) {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
        guard cn_use_utf8() else { throw .noUTF8 }
        let candidates = TerminalName.candidates(for: term)
        guard candidates.contains(where: { cn_can_address($0) && cn_open($0) }) else {
            throw .unknownTerminal(tried: candidates)
        }
        colors = Colors()
        size = Self.currentSize()
    }

    deinit {
        close()
    }

    /// Gives the terminal back as it was found; painting afterwards does nothing.
    public func close() {
        guard isOpen else { return }
        isOpen = false
        cn_close()
    }

    /// Shows a frame by sending what differs from the last one.
    ///
    /// A frame of another size is cut or filled up with blanks.
    public func paint(_ frame: Frame) {
        guard isOpen else { return }
        cn_expect_output_within(Self.patience)
        defer { cn_expect_output_within(0) }
        if frame.bell, frame != painted { cn_bell() }
        let comparable = isComplete && painted?.size == frame.size ? painted : nil
        for row in 0..<size.rows where isChanged(row, of: frame, since: comparable) {
            put(row < frame.size.rows ? Array(frame.row(row)) : [], row: row)
        }
        let cursor = frame.cursor ?? Point(column: 0, row: size.rows - 1)
        cn_show_cursor(
            Int32(min(max(0, cursor.column), size.columns - 1)),
            Int32(min(max(0, cursor.row), size.rows - 1)), frame.cursor != nil)
        cn_flush()
        painted = frame
        isComplete = true
    }

    private func isChanged(_ row: Int, of frame: Frame, since old: Frame?) -> Bool {
        guard let old else { return true }
        return row < frame.size.rows && old.row(row) != frame.row(row)
    }

    private func put(_ cells: [Cell], row: Int) {
        var column = 0
        while column < size.columns {
            let cell = column < cells.count ? cells[column] : .blank
            let next = column + 1
            let hasRightHalf = next < min(cells.count, size.columns) && cells[next].width == 0
            let text = PaintedText(cell, room: hasRightHalf ? 2 : 1)
            cn_put(
                Int32(column), Int32(row), text.scalars, Int32(text.scalars.count),
                cell.style.attributes.ncursesBits, colors.pair(for: cell.style))
            column += text.columns
        }
    }

    /// Makes the next `paint` send every cell, as after another program wrote on the terminal.
    public func repaint() {
        guard isOpen else { return }
        isComplete = false
        cn_repaint_all()
    }

    /// Takes the terminal's present size over; call it for `.windowChanged`, then paint a frame of that size.
    @discardableResult
    public func adoptSize() -> Size {
        guard isOpen else { return size }
        cn_adopt_size()
        isComplete = false
        size = Self.currentSize()
        return size
    }

    /// Takes the terminal over again after the program was stopped; call it for `.continued`, then paint.
    public func resume() {
        guard isOpen else { return }
        cn_resume()
        adoptSize()
    }

    private static func currentSize() -> Size {
        var columns: Int32 = 0
        var rows: Int32 = 0
        cn_size(&columns, &rows)
        return Size(columns: Int(columns), rows: Int(rows))
    }
}
