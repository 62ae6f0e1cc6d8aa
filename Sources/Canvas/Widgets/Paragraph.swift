/// Running text in pieces of different meaning, wrapped to the room it gets.
public struct Paragraph: Equatable, Sendable {
    public struct Span: Equatable, Sendable {
        public var text: String
        public var token: ThemeToken

        public init(_ text: String, token: ThemeToken = .text) {
            self.text = text
            self.token = token
        }
    }

    public var spans: [Span]

    public init(_ spans: [Span]) {
        self.spans = spans
    }

    public init(_ text: String, token: ThemeToken = .text) {
        spans = [Span(text, token: token)]
    }

    /// The lines of at most so many columns; an empty text is one empty line.
    public func lines(columns: Int) -> [[Span]] {
        let whole = spans.map(\.text).joined()
        return TextLayout.lineRanges(of: whole, columns: columns).map { pieces(of: whole, in: $0) }
    }

    /// Draws the lines from one on and answers how many fitted.
    @discardableResult
    public func draw(in rect: Rect, from first: Int = 0, look: Look, into frame: inout Frame) -> Int {
        let drawn = Paragraph(spans.map { Span(look.glyphs.drawn($0.text), token: $0.token) })
        let lines = drawn.lines(columns: rect.columns).dropFirst(first).prefix(rect.rows)
        for (index, line) in lines.enumerated() {
            var column = rect.column
            for span in line {
                let point = Point(column: column, row: rect.row + index)
                column += frame.write(span.text, at: point, style: look[span.token], within: rect)
            }
        }
        return lines.count
    }

    private func pieces(of whole: String, in range: Range<String.Index>) -> [Span] {
        var pieces: [Span] = []
        var start = whole.startIndex
        for span in spans {
            let end =
                whole.utf8.index(start, offsetBy: span.text.utf8.count, limitedBy: whole.endIndex)
                ?? whole.endIndex
            let from = max(start, range.lowerBound)
            let to = min(end, range.upperBound)
            if from < to { pieces.append(Span(String(whole[from..<to]), token: span.token)) }
            start = end
        }
        return pieces
    }
}
