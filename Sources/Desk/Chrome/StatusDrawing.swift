import Canvas
import Circulation
import Phrasebook

/// What happened last and what to do next: a word first, then the sentences.
enum StatusDrawing {
    static func draw(_ state: DeskState, in area: Rect, into frame: inout Frame) {
        guard let status = state.status else { return }
        let look = state.look
        let word = state.say(status.word ?? status.tone.word)
        let token = status.tone.token
        let first = Point(column: area.column + 1, row: area.row)
        let used = frame.write(" \(word) ", at: first, style: look[token], within: area)
        let indent = used + 2
        let room = Rect(
            column: area.column + indent, row: area.row, columns: area.columns - indent - 1, rows: area.rows)
        drawSentences(status.sentences.map(state.say), in: room, state: state, into: &frame)
    }

    /// One sentence may take all rows; of several each gets a row, and what finds none is counted for "why".
    private static func drawSentences(
        _ sentences: [String],
        in room: Rect,
        state: DeskState,
        into frame: inout Frame
    ) {
        let paragraphs = sentences.enumerated().map { Paragraph($1, token: $0 == 0 ? .textStrong : .text) }
        let heights = paragraphs.map { $0.lines(columns: room.columns).count }
        guard heights.reduce(0, +) > room.rows, sentences.count > 1 else {
            var rest = room
            for paragraph in paragraphs {
                rest = rest.split(top: paragraph.draw(in: rest, look: state.look, into: &frame)).rest
            }
            return
        }
        for (index, paragraph) in paragraphs.prefix(room.rows).enumerated() {
            let hidden = sentences.count - room.rows
            let isLast = index == room.rows - 1 && hidden > 0
            let more = isLast ? "  +\(hidden) ^E" : ""
            let (line, end) = room.line(index).split(left: room.columns - TextWidth.columns(of: more))
            let text = TextLayout.fitting(
                state.look.glyphs.drawn(sentences[index]), columns: line.columns,
                ellipsis: state.look.glyphs.ellipsis)
            let style = state.look[paragraph.spans[0].token]
            frame.write(text, at: Point(column: line.column, row: line.row), style: style, within: line)
            frame.write(
                more, at: Point(column: end.column, row: end.row), style: state.look[.accent], within: end)
        }
    }
}

extension StatusLine.Tone {
    /// The word that carries the meaning without colour.
    var word: any Phrase {
        switch self {
        case .done: DeskWord.done
        case .notice: FindingLevel.notice
        case .confirm: FindingLevel.confirm
        case .stop: FindingLevel.stop
        }
    }

    var token: ThemeToken {
        switch self {
        case .done: .outcomeDone
        case .notice: .findingNotice
        case .confirm: .findingConfirm
        case .stop: .findingStop
        }
    }
}
