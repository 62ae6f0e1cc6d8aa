/// How many terminal columns a text takes: 汉字 two, combining marks none.
///
/// Characters of ambiguous width count one; a terminal that draws them two wide is given
/// `Glyphs.ascii` instead.
public enum TextWidth {
    /// What stands in for a scalar that must never reach the terminal.
    public static let replacement: Unicode.Scalar = "\u{FFFD}"

    /// Whether a scalar is a control, a format or bidi character, a tag or an invisible filler:
    /// painted as U+FFFD, never raw.
    public static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        isPlain(scalar) ? false : contains(scalar, in: WidthTable.hidden)
    }

    /// Whether a scalar is a mark drawn onto the character before it.
    public static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x300 ? false : contains(scalar, in: WidthTable.marks)
    }

    /// The columns a scalar adds: 0, 1 or 2; a hidden one counts 1 for its replacement.
    public static func columns(of scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return 1 }
        if (0x4E00...0x9FFF).contains(scalar.value) { return 2 }
        if contains(scalar, in: WidthTable.hidden) { return 1 }
        if contains(scalar, in: WidthTable.marks) { return 0 }
        return contains(scalar, in: WidthTable.wide) ? 2 : 1
    }

    /// The columns a text takes when `Frame.write` draws it.
    public static func columns(of text: some StringProtocol) -> Int {
        if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text.utf8.count }
        return TextCells(text).reduce(0) { $0 + Int($1.width) }
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        (0x20..<0x7F).contains(scalar.value) || (0x4E00...0x9FFF).contains(scalar.value)
    }

    private static func contains(_ scalar: Unicode.Scalar, in ranges: [UInt32]) -> Bool {
        var low = 0
        var high = ranges.count / 2
        while low < high {
            let middle = (low + high) / 2
            if scalar.value > ranges[2 * middle + 1] { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count / 2 && scalar.value >= ranges[2 * low]
    }
}
