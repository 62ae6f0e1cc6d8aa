/// Rows in aligned columns with a heading and a selection bar.
public struct Table: Equatable, Sendable {
    /// A text with a meaning; without one it looks as its row does.
    public struct Entry: Equatable, Sendable, ExpressibleByStringInterpolation {
        public var text: String
        public var token: ThemeToken?

        public init(_ text: String, token: ThemeToken? = nil) {
            self.text = text
            self.token = token
        }

        public init(stringLiteral text: String) {
            self.init(text)
        }
    }

    public struct Row: Equatable, Sendable {
        /// One entry for each column; missing ones stay blank.
        public var entries: [Entry]
        public var token: ThemeToken

        public init(_ entries: [Entry], token: ThemeToken = .text) {
            self.entries = entries
            self.token = token
        }
    }

    public var columns: [TableColumn]
    public var rows: [Row]
    public var showsHeading: Bool
    /// Blank columns between neighbours.
    public var gap: Int

    public init(columns: [TableColumn], rows: [Row], showsHeading: Bool = true, gap: Int = 2) {
        self.columns = columns
        self.rows = rows
        self.showsHeading = showsHeading
        self.gap = gap
    }

    /// How many rows fit below the heading; what `ListScroll` calls the height.
    public func height(in rect: Rect) -> Int {
        max(0, rect.rows - (showsHeading ? 1 : 0))
    }

    /// How many rows lie above and below those shown, such as `▴3 ▾12`; empty when all are shown.
    ///
    /// For the note in the pane's border or the rule's title, where it covers nothing.
    public func more(in rect: Rect, scroll: ListScroll, glyphs: Glyphs) -> String {
        let shown = scroll.shown(count: rows.count, height: height(in: rect))
        var parts: [String] = []
        if shown.lowerBound > 0 { parts.append("\(glyphs.moreAbove)\(shown.lowerBound)") }
        if shown.upperBound < rows.count {
            parts.append("\(glyphs.moreBelow)\(rows.count - shown.upperBound)")
        }
        return parts.joined(separator: " ")
    }

    /// Draws the rows around the selection.
    ///
    /// `selection` says how the selected row looks: focused, idle when another pane has the focus, or `nil`
    /// for no bar.
    public func draw(
        in rect: Rect, scroll: ListScroll, selection: ThemeToken? = .selection, look: Look,
        into frame: inout Frame
    ) {
        let widths = TableColumn.widths(of: columns, in: rect.columns, gap: gap)
        var body = rect
        if showsHeading {
            let heading = Row(columns.map { Entry($0.heading) }, token: .heading)
            draw(heading, widths: widths, in: rect.line(0), look: look, into: &frame)
            body = rect.split(top: 1).rest
        }
        let shown = scroll.shown(count: rows.count, height: body.rows)
        for index in shown {
            let line = body.line(index - shown.lowerBound)
            draw(rows[index], widths: widths, in: line, look: look, into: &frame)
            if let selection, index == min(scroll.selection, rows.count - 1) {
                frame.restyle(line, style: look.theme.styles[selection] ?? .plain)
            }
        }
    }

    private func draw(_ row: Row, widths: [Int?], in line: Rect, look: Look, into frame: inout Frame) {
        var column = line.column
        for (index, width) in widths.enumerated() {
            guard let width else { continue }
            if index < row.entries.count, width > 0 {
                let entry = row.entries[index]
                let text = TextLayout.padded(
                    look.glyphs.drawn(entry.text), columns: width, alignment: columns[index].alignment,
                    ellipsis: look.glyphs.ellipsis)
                let point = Point(column: column, row: line.row)
                frame.write(text, at: point, style: look[entry.token ?? row.token], within: line)
            }
            column += width + gap
        }
    }
}
