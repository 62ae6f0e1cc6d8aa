import CNcurses
import Canvas

/// The characters painted for one cell, exactly as wide by the C library's count as the cell is by ours.
///
/// ncurses moves its cursor by `wcwidth`; where that disagrees with `TextWidth`, or a character must not
/// reach a terminal raw, U+FFFD is painted and the columns stay aligned.
struct PaintedText: Equatable {
    /// The columns these characters fill, 1 or 2.
    let columns: Int
    let scalars: [UInt32]

    /// - Parameter room: the columns the cell has: 1 when the right half of a wide character is missing or
    ///   off the screen, since ncurses would wrap the character onto the next line.
    init(_ cell: Cell, room: Int) {
        guard cell.width > 0 else {
            self.init(columns: 1, scalars: [Unicode.Scalar(" ").value])
            return
        }
        let width = Int(cell.width)
        guard width <= room, !TextWidth.isHidden(cell.scalar), cn_columns(cell.scalar.value) == width else {
            self.init(columns: 1, scalars: [TextWidth.replacement.value])
            return
        }
        let marks = [cell.firstMark, cell.secondMark].compactMap { $0 }
            .filter { TextWidth.isMark($0) && cn_columns($0.value) == 0 }
        self.init(columns: width, scalars: [cell.scalar.value] + marks.map(\.value))
    }

    private init(columns: Int, scalars: [UInt32]) {
        self.columns = columns
        self.scalars = scalars
    }
}
