import CNcurses
import Canvas

/// The colour pairs of the open terminal, made as styles first need them.
struct Colors {
    private struct Pair: Hashable {
        let foreground: Int32
        let background: Int32
    }

    let depth: ColorDepth
    private let hasDefaults: Bool
    private let limit: Int
    private var numbers: [Pair: Int32] = [:]
    /// What was found before: finding the nearest of 256 colours is too slow for every run of every frame.
    private var known: [Style: Int32] = [:]

    /// The colours of the terminal ncurses has just opened.
    init() {
        switch cn_colors() {
        case ..<8: depth = .mono
        case ..<16: depth = .eight
        case ..<256: depth = .sixteen
        default: depth = .indexed
        }
        hasDefaults = cn_has_default_colors()
        limit = Int(cn_pair_limit())
    }

    /// The pair to paint a style with: 0, the terminal's own colours, when there are no more to give.
    mutating func pair(for style: Style) -> Int32 {
        if depth == .mono { return 0 }
        if let number = known[style] { return number }
        let number = newPair(for: style)
        known[style] = number
        return number
    }

    private mutating func newPair(for style: Style) -> Int32 {
        let shown = style.quantised(to: depth)
        if shown.foreground == .terminalDefault, shown.background == .terminalDefault { return 0 }
        let pair = Pair(
            foreground: index(of: shown.foreground, default: 7),
            background: index(of: shown.background, default: 0))
        if let number = numbers[pair] { return number }
        let next = Int32(numbers.count + 1)
        guard next < limit, cn_set_pair(next, pair.foreground, pair.background) else { return 0 }
        numbers[pair] = next
        return next
    }

    private func index(of color: Color, default assumed: Int32) -> Int32 {
        switch color {
        case .ansi(let index): Int32(index)
        case .terminalDefault, .rgb: hasDefaults ? -1 : assumed
        }
    }
}

extension Style.Attributes {
    /// The same attributes in ncurses' bits.
    var ncursesBits: UInt32 {
        var bits = 0
        if contains(.bold) { bits |= CN_BOLD }
        if contains(.dim) { bits |= CN_DIM }
        if contains(.underline) { bits |= CN_UNDERLINE }
        if contains(.reverse) { bits |= CN_REVERSE }
        return UInt32(bits)
    }
}
