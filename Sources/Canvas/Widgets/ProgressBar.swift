/// How much of a long work is done, with the caller's words about rate and time left at its right.
public struct ProgressBar: Equatable, Sendable {
    public var completed: Int
    /// 0 when not known: the bar stays empty.
    public var total: Int
    public var text: String

    public init(completed: Int, total: Int, text: String = "") {
        self.completed = completed
        self.total = total
        self.text = text
    }

    public func draw(in line: Rect, look: Look, into frame: inout Frame) {
        let caption = text.isEmpty ? "" : " " + look.glyphs.drawn(text)
        let width = max(0, line.columns - TextWidth.columns(of: caption))
        let bar = Self.bar(completed, of: total, columns: width, glyphs: look.glyphs)
        var point = Point(column: line.column, row: line.row)
        point.column += frame.write(bar.filled, at: point, style: look[.progress], within: line)
        point.column += frame.write(bar.track, at: point, style: look[.progressTrack], within: line)
        frame.write(caption, at: point, style: look[.text], within: line)
    }

    /// A bar of this length, filled in proportion; full only when all is done.
    public static func bar(
        _ value: Int, of total: Int, columns: Int, glyphs: Glyphs
    ) -> (filled: String, track: String) {
        guard total > 0, columns > 0 else {
            return ("", String(repeating: glyphs.track, count: max(0, columns)))
        }
        let steps = glyphs.horizontalSteps
        let share = Double(min(max(0, value), total)) / Double(total)
        let filled = min(Int(share * Double(columns * steps.count)), columns * steps.count)
        let part = filled % steps.count
        let full = filled / steps.count
        let blocks =
            String(repeating: steps[steps.count - 1], count: full) + (part > 0 ? steps[part - 1] : "")
        return (blocks, String(repeating: glyphs.track, count: columns - full - (part > 0 ? 1 : 0)))
    }
}
