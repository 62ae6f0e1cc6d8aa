import Canvas
import Circulation
import Phrasebook

/// What happened last and what to do next: a word first, then the sentences.
enum StatusDrawing {
    static func draw(_ state: DeskState, in area: Rect, into frame: inout Frame) {
        guard let status = state.status else { return }
        let look = state.look
        let word = state.say(status.tone.word)
        let token = status.tone.token
        let first = Point(column: area.column + 1, row: area.row)
        let used = frame.write(" \(word) ", at: first, style: look[token], within: area)
        let indent = used + 2
        let room = Rect(
            column: area.column + indent, row: area.row, columns: area.columns - indent - 1, rows: area.rows)
        drawSentences(status.sentences.map(state.say), in: room, state: state, into: &frame)
    }

    /// Each sentence starts a line of its own; what finds no room is counted and kept for "why".
    private static func drawSentences(
        _ sentences: [String],
        in room: Rect,
        state: DeskState,
        into frame: inout Frame
    ) {
        var rest = room
        for (index, sentence) in sentences.enumerated() {
            let paragraph = Paragraph(sentence, token: index == 0 ? .textStrong : .text)
            let isLastThatFits = rest.rows == 1 && index < sentences.count - 1
            if isLastThatFits {
                let more = "  +\(sentences.count - index - 1) ^E"
                let columns = rest.columns - TextWidth.columns(of: more)
                let cut = TextLayout.fitting(
                    state.look.glyphs.drawn(sentence), columns: columns, ellipsis: state.look.glyphs.ellipsis)
                frame.write(
                    cut + more, at: Point(column: rest.column, row: rest.row), style: state.look[.textStrong],
                    within: rest)
                return
            }
            let used = paragraph.draw(in: rest, look: state.look, into: &frame)
            rest = rest.split(top: used).rest
            if rest.isEmpty { return }
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
