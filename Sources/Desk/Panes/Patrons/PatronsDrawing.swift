import Canvas
import Circulation
import Phrasebook
import Services

/// Patrons: the list narrows as one types, the record stands beside it (below it in a small window).
enum PatronsDrawing {
    static func draw(_ state: DeskState, in area: Rect, into frame: inout Frame) {
        guard state.isCompact else {
            let width = state.patrons.record == nil ? area.columns : min(56, area.columns / 2)
            let (left, right) = area.split(left: width)
            drawList(state, in: state.look.pane(left, title: listTitle(state), into: &frame), into: &frame)
            if let record = state.patrons.record {
                let room = state.look.pane(right, title: record.patron.name, into: &frame)
                RecordDrawing.draw(record, state, in: room, into: &frame)
            }
            return
        }
        if let record = state.patrons.record {
            LendDrawing.rule(area.line(0), PatronLabel.record, state, into: &frame)
            RecordDrawing.draw(
                record, state, in: area.split(top: 1).rest.inset(columns: 1, rows: 0), into: &frame)
        } else {
            LendDrawing.rule(area.line(0), PatronLabel.list, state, into: &frame)
            drawList(state, in: area.split(top: 1).rest.inset(columns: 1, rows: 0), into: &frame)
        }
    }

    private static func listTitle(_ state: DeskState) -> String {
        state.say(PatronLabel.list)
    }

    private static func drawList(_ state: DeskState, in area: Rect, into frame: inout Frame) {
        let rows = state.patrons.matches.rows
        guard !rows.isEmpty else {
            let text = state.scanBox.text.trimmingBlanks()
            let sentence: any Phrase =
                text.isEmpty || state.pane != .patrons ? PatronLabel.empty : SearchPhrase.nobodyFound(text)
            Paragraph(state.say(sentence), token: .textDim).draw(in: area, look: state.look, into: &frame)
            return
        }
        let more = state.patrons.matches.hasMore ? 1 : 0
        let (list, foot) = area.split(top: area.rows - more)
        let index = rows.firstIndex { $0.patron.id == state.patrons.selected }
        PeopleTable.table(rows, state).draw(
            in: list, scroll: ListScroll(selection: index ?? 0),
            selection: index == nil ? nil : .selection, look: state.look, into: &frame)
        if more > 0 {
            Paragraph(state.say(SearchPhrase.morePatrons), token: .findingNotice)
                .draw(in: foot, look: state.look, into: &frame)
        }
    }
}

/// People in a list: enough to tell them apart, no more.
enum PeopleTable {
    static func table(_ people: [PatronMatch], _ state: DeskState) -> Table {
        Table(
            columns: [
                TableColumn(
                    state.say(ColumnLabel.name), width: .flexible(minimum: 10, maximum: 24), priority: 9),
                TableColumn(
                    state.say(ColumnLabel.pinyin), width: .flexible(minimum: 10, maximum: 22), priority: 6),
                TableColumn(state.say(ColumnLabel.born), width: .fixed(6), priority: 8),
                TableColumn(state.say(ColumnLabel.phone), width: .fixed(6), priority: 8),
                TableColumn(state.say(ColumnLabel.document), width: .fixed(6), priority: 4),
                TableColumn(state.say(ColumnLabel.branch), width: .fixed(6), priority: 3),
                TableColumn(
                    state.say(ColumnLabel.marks), width: .flexible(minimum: 8, maximum: 20), priority: 7),
            ],
            rows: people.map { row($0, state) }, gap: 2)
    }

    static func row(_ match: PatronMatch, _ state: DeskState) -> Table.Row {
        let patron = match.patron
        let marks = match.marks.map { state.say($0.word) }.joined(separator: " ")
        return Table.Row([
            Table.Entry(patron.name), Table.Entry(patron.pinyin, token: .textDim),
            Table.Entry(String(patron.birth.year)),
            Table.Entry(patron.phone.map { state.formats.tail($0.suffix(4)) } ?? "", token: .textDim),
            Table.Entry(patron.documents.first.map { state.formats.tail($0.tail) } ?? "", token: .textDim),
            Table.Entry(match.branchCode, token: .textDim), Table.Entry(marks, token: .loanOverdue),
        ])
    }
}

extension PatronMark {
    var word: any Phrase {
        switch self {
        case .late: MarkWord.late
        case .restricted: MarkWord.restricted
        case .ended: MarkWord.ended
        case .holdReady: MarkWord.holdReady
        }
    }
}
