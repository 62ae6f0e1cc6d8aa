import Canvas
import Circulation
import Phrasebook
import Services

/// A person as the desk shows them: who it is, what they may do, what matters now.
enum PersonDrawing {
    /// The tile: identity, rights in words, then everything worth a line.
    ///
    /// Answers how many rows it took.
    @discardableResult
    static func draw(
        _ record: PatronRecord,
        _ state: DeskState,
        in area: Rect,
        into frame: inout Frame
    ) -> Int {
        var rest = area
        for paragraph in identity(of: record, state) + [
            Paragraph(""), rights(of: record, state), Paragraph(""),
        ] {
            rest = rest.split(top: paragraph.draw(in: rest, look: state.look, into: &frame)).rest
        }
        for paragraph in remarks(on: record, state) {
            rest = rest.split(top: paragraph.draw(in: rest, look: state.look, into: &frame)).rest
        }
        return area.rows - rest.rows
    }

    /// Two lines, and one more for remarks where there are any.
    static func compactRows(_ record: PatronRecord, _ state: DeskState, columns: Int) -> Int {
        min(4, 2 + remarks(on: record, state).count)
    }

    static func drawCompact(
        _ record: PatronRecord,
        _ state: DeskState,
        in area: Rect,
        into frame: inout Frame
    ) {
        let lines = identity(of: record, state)
        let first = Paragraph(lines[0].spans + [.init("   ")] + lines[1].spans)
        first.drawLine(in: area.line(0), state, into: &frame)
        let second = Paragraph(rights(of: record, state).spans + [.init("   ")] + lines[2].spans)
        second.drawLine(in: area.line(1), state, into: &frame)
        for (index, remark) in remarks(on: record, state).prefix(area.rows - 2).enumerated() {
            remark.drawLine(in: area.line(2 + index), state, into: &frame)
        }
    }

    private static func identity(of record: PatronRecord, _ state: DeskState) -> [Paragraph] {
        let patron = record.patron
        var name = [Paragraph.Span(patron.name, token: .textStrong)]
        if !patron.pinyin.isEmpty { name.append(.init("  " + patron.pinyin, token: .textDim)) }
        let person = "  \(state.say(patron.category)) \(state.look.glyphs.separator) \(patron.birth.year)"
        name.append(.init(person))
        var traces = [patron.card.map { state.formats.tail($0.tail) } ?? state.say(DeskLabel.noCard)]
        traces += patron.documents.prefix(1).map { state.say(PatronPhrase.documentTail($0.tail)) }
        if let phone = patron.phone { traces.append(state.say(PatronPhrase.phoneTail(phone))) }
        var membership = [
            state.say(PatronPhrase.memberSince(patron.membership.start, patron.membership.route))
        ]
        if let end = patron.membership.end { membership.append(state.say(PatronPhrase.memberUntil(end))) }
        let separator = " \(state.look.glyphs.separator) "
        return [
            Paragraph(name), Paragraph(traces.joined(separator: separator), token: .textDim),
            Paragraph(membership.joined(separator: separator), token: .textDim),
        ]
    }

    private static func rights(of record: PatronRecord, _ state: DeskState) -> Paragraph {
        let rights = PatronPhrase.rights(
            items: record.rights.itemLimit, days: record.rights.loanDays, renewals: record.rights.renewals)
        return Paragraph([
            .init(state.say(DeskLabel.rights) + "  ", token: .heading), .init(state.say(rights)),
        ])
    }

    /// Findings first, then ready holds and the note; a sign stands before each.
    private static func remarks(on record: PatronRecord, _ state: DeskState) -> [Paragraph] {
        var remarks = record.findings.map { finding in
            Paragraph([
                .init("! ", token: finding.level.token),
                .init(finding.brief(in: state.formats), token: finding.level.token),
            ])
        }
        for hold in record.holds where hold.hold.state == .ready {
            guard let until = hold.until else { continue }
            let sentence = PatronPhrase.holdReady(title: hold.title, until: until)
            remarks.append(
                Paragraph("\(state.look.glyphs.star) " + state.say(sentence), token: .holdReady))
        }
        if !record.patron.note.isEmpty {
            remarks.append(Paragraph(state.say(PatronPhrase.note(record.patron.note)), token: .findingNotice))
        }
        return remarks
    }
}

extension FindingLevel {
    /// The look of the level's word where it stands alone before a sentence.
    var chip: ThemeToken {
        switch self {
        case .notice: .findingNotice
        case .confirm: .findingConfirm
        case .stop: .findingStop
        }
    }

    var token: ThemeToken {
        switch self {
        case .notice: .findingNotice
        case .confirm: .loanOverdue
        case .stop: .loanOverdue
        }
    }
}

extension Paragraph {
    /// Draws on exactly one line, cut at its end.
    func drawLine(in line: Rect, _ state: DeskState, into frame: inout Frame) {
        var column = line.column + 1
        for span in spans {
            let room = line.endColumn - column
            let text = TextLayout.fitting(
                state.look.glyphs.drawn(span.text), columns: room, ellipsis: state.look.glyphs.ellipsis)
            column += frame.write(
                text, at: Point(column: column, row: line.row), style: state.look[span.token], within: line)
        }
    }
}
