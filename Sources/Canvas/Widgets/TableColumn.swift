/// One column of a table: its heading and how much room it asks for.
public struct TableColumn: Equatable, Sendable {
    /// Room in terminal columns.
    public enum Width: Equatable, Sendable {
        case fixed(Int)
        /// At least so much; what is left over is shared out by `share`, up to the maximum.
        case flexible(minimum: Int, maximum: Int = .max, share: Int = 1)
    }

    public var heading: String
    public var width: Width
    public var alignment: Alignment
    /// In a narrow window the lowest goes first, the rightmost among equals.
    public var priority: Int

    public init(_ heading: String, width: Width, alignment: Alignment = .leading, priority: Int = 0) {
        self.heading = heading
        self.width = width
        self.alignment = alignment
        self.priority = priority
    }

    /// The width of each column in a room, `nil` for those that had to go.
    ///
    /// `gap` columns stand between neighbours. The last column to remain takes what there is.
    public static func widths(of columns: [TableColumn], in room: Int, gap: Int = 2) -> [Int?] {
        var kept = Array(columns.indices)
        while kept.count > 1, needed(kept.map { columns[$0] }, gap: gap) > room {
            let lowest = kept.map { columns[$0].priority }.min()
            guard let victim = kept.lastIndex(where: { columns[$0].priority == lowest }) else { break }
            kept.remove(at: victim)
        }
        var widths: [Int?] = columns.map { _ in nil }
        for index in kept { widths[index] = columns[index].minimum }
        if kept.count == 1 { widths[kept[0]] = min(columns[kept[0]].minimum, max(0, room)) }
        var spare = room - needed(kept.map { columns[$0] }, gap: gap)
        while spare > 0 {
            let given = share(spare, among: columns, into: &widths)
            if given == 0 { break }
            spare -= given
        }
        return widths
    }

    /// Hands spare room to columns that can still grow; answers how much was taken.
    private static func share(_ spare: Int, among columns: [TableColumn], into widths: inout [Int?]) -> Int {
        let growing = columns.indices.filter { index in
            widths[index].map { $0 < columns[index].maximum } ?? false
        }
        let shares = growing.reduce(0) { $0 + columns[$1].share }
        guard shares > 0 else { return 0 }
        var given = 0
        for index in growing {
            let part = max(1, spare * columns[index].share / shares)
            let width = widths[index] ?? 0
            let taken = min(part, spare - given, columns[index].maximum - width)
            widths[index] = width + taken
            given += taken
        }
        return given
    }

    private static func needed(_ columns: [TableColumn], gap: Int) -> Int {
        columns.reduce(0) { $0 + $1.minimum } + gap * max(0, columns.count - 1)
    }

    private var minimum: Int {
        switch width {
        case .fixed(let columns): columns
        case .flexible(let minimum, _, _): minimum
        }
    }

    private var maximum: Int {
        switch width {
        case .fixed(let columns): columns
        case .flexible(let minimum, let maximum, _): max(minimum, maximum)
        }
    }

    private var share: Int {
        switch width {
        case .fixed: 0
        case .flexible(_, _, let share): max(0, share)
        }
    }
}
