import Canvas
import Circulation
import Phrasebook
import Services

/// Lend as tiles or, in a small window, as one page: the person, what they have, this visit.
enum LendDrawing {
    static func draw(_ state: DeskState, in area: Rect, into frame: inout Frame) {
        guard let visit = state.lend.visit else {
            WelcomeDrawing.draw(state, in: area, into: &frame)
            return
        }
        if state.isCompact {
            drawCompact(visit, state, in: area, into: &frame)
        } else {
            drawTiles(visit, state, in: area, into: &frame)
        }
    }

    private static func drawTiles(_ visit: Visit, _ state: DeskState, in area: Rect, into frame: inout Frame)
    {
        let (upper, lower) = area.split(top: area.rows - max(8, area.rows * 2 / 5))
        let (left, right) = upper.split(left: min(52, area.columns * 2 / 5 + 2))
        let person = state.look.pane(left, title: state.say(DeskLabel.patron), into: &frame)
        PersonDrawing.draw(visit.record, state, in: person, into: &frame)
        let loans = state.look.pane(
            right,
            title: state.say(
                PatronPhrase.onLoan(visit.record.borrowing.onLoan, limit: visit.record.rights.itemLimit)),
            note: LoansDrawing.more(
                visit.record.loans, selected: visit.selected, state, in: right.inset(columns: 2, rows: 1)),
            focused: visit.selected != nil, into: &frame)
        LoansDrawing.draw(visit.record.loans, selected: visit.selected, state, in: loans, into: &frame)
        let lines = state.look.pane(
            lower, title: state.say(PatronPhrase.visit(lent: visit.lentLoans.count)), into: &frame)
        VisitDrawing.draw(visit.lines, state, in: lines, into: &frame)
    }

    private static func drawCompact(
        _ visit: Visit,
        _ state: DeskState,
        in area: Rect,
        into frame: inout Frame
    ) {
        var (block, rest) = area.split(
            top: PersonDrawing.compactRows(visit.record, state, columns: area.columns))
        PersonDrawing.drawCompact(visit.record, state, in: block, into: &frame)
        let visitRows = min(max(visit.lines.count, 2), max(2, rest.rows / 3))
        (block, rest) = rest.split(top: 1)
        rule(block, PatronPhrase.visit(lent: visit.lentLoans.count), state, into: &frame)
        (block, rest) = rest.split(top: visitRows)
        VisitDrawing.draw(visit.lines, state, in: block.inset(columns: 1, rows: 0), into: &frame)
        (block, rest) = rest.split(top: 1)
        let onLoan = PatronPhrase.onLoan(visit.record.borrowing.onLoan, limit: visit.record.rights.itemLimit)
        rule(block, onLoan, state, into: &frame)
        LoansDrawing.draw(
            visit.record.loans, selected: visit.selected, state, in: rest.inset(columns: 1, rows: 0),
            into: &frame)
    }

    static func rule(_ line: Rect, _ title: any Phrase, _ state: DeskState, into frame: inout Frame) {
        frame.rule(
            line, title: state.look.glyphs.drawn(state.say(title)), dash: state.look.glyphs.dash,
            style: state.look[.border])
    }
}

/// The open loans of a person: due first, late ones marked by a word.
enum LoansDrawing {
    static func draw(
        _ loans: [LoanLine],
        selected: ID<Loan>?,
        _ state: DeskState,
        in area: Rect,
        into frame: inout Frame
    ) {
        guard !loans.isEmpty else {
            Paragraph(state.say(DeskLabel.loansEmpty), token: .textDim)
                .draw(in: area, look: state.look, into: &frame)
            return
        }
        table(loans.map { row($0, state) }, state).draw(
            in: area, scroll: scroll(loans, to: selected), selection: selected == nil ? nil : .selection,
            look: state.look, into: &frame)
    }

    /// How many loans the room does not show.
    static func more(
        _ loans: [LoanLine],
        selected: ID<Loan>?,
        _ state: DeskState,
        in area: Rect
    ) -> String {
        table(loans.map { row($0, state) }, state)
            .more(in: area, scroll: scroll(loans, to: selected), glyphs: state.look.glyphs)
    }

    private static func scroll(_ loans: [LoanLine], to selected: ID<Loan>?) -> ListScroll {
        ListScroll(selection: loans.firstIndex { $0.loan.id == selected } ?? 0)
    }

    private static func table(_ rows: [Table.Row], _ state: DeskState) -> Table {
        Table(
            columns: [
                TableColumn("", width: .fixed(1), priority: 9),
                TableColumn(state.say(ColumnLabel.due), width: .fixed(16), priority: 9),
                TableColumn(state.say(ColumnLabel.title), width: .flexible(minimum: 16), priority: 8),
                TableColumn(
                    state.say(ColumnLabel.callNumber), width: .flexible(minimum: 10, maximum: 16), priority: 3
                ),
                TableColumn(state.say(ColumnLabel.item), width: .fixed(6), alignment: .trailing, priority: 7),
            ],
            rows: rows, showsHeading: !state.isCompact, gap: 2)
    }

    private static func row(_ line: LoanLine, _ state: DeskState) -> Table.Row {
        let token: ThemeToken =
            line.lateDays > 0 ? .loanOverdue : line.loan.due == state.today ? .loanToday : .text
        let kind = line.item.type == .book ? "" : "[" + state.say(line.item.type) + "] "
        return Table.Row([
            Table.Entry(line.lateDays > 0 ? "!" : "", token: token),
            Table.Entry(state.formats.due(line.loan.due, lateDays: line.lateDays), token: token),
            Table.Entry(kind + line.item.title),
            Table.Entry(line.item.callNumber.text, token: .textDim),
            Table.Entry(state.formats.tail(line.item.barcode.tail), token: .textDim),
        ])
    }
}

/// What happened in this visit, newest first: the word, the time, the item, the date or the reason.
enum VisitDrawing {
    static func draw(_ lines: [VisitLine], _ state: DeskState, in area: Rect, into frame: inout Frame) {
        guard !lines.isEmpty else {
            Paragraph(state.say(DeskLabel.visitEmpty), token: .textDim)
                .draw(in: area, look: state.look, into: &frame)
            return
        }
        let table = Table(
            columns: [
                TableColumn("", width: .fixed(7), priority: 9),
                TableColumn("", width: .fixed(8), priority: 2),
                TableColumn("", width: .fixed(6), priority: 7),
                TableColumn("", width: .flexible(minimum: 14, share: 2), priority: 8),
                TableColumn("", width: .flexible(minimum: 32, share: 1), priority: 8),
            ],
            rows: lines.map { row($0, state) }, showsHeading: false, gap: 2)
        table.draw(in: area, scroll: ListScroll(), selection: nil, look: state.look, into: &frame)
    }

    private static func row(_ line: VisitLine, _ state: DeskState) -> Table.Row {
        Table.Row([
            Table.Entry(state.say(line.kind.word), token: line.kind.token),
            Table.Entry(state.formats.time(line.at), token: .textDim),
            Table.Entry(state.formats.tail(line.barcode.suffix(4)), token: .textDim),
            Table.Entry(line.title),
            Table.Entry(outcome(of: line, state), token: line.kind == .refused ? .loanOverdue : .text),
        ])
    }

    private static func outcome(of line: VisitLine, _ state: DeskState) -> String {
        if line.kind == .lent, line.isOver { return state.say(DeskLabel.wordReturned) }
        if let due = line.due { return state.say(DeskPhrase.dueOn(due)) }
        return line.trouble.brief(in: state.formats, isRenewal: line.loan != nil)
    }
}

extension VisitLine.Kind {
    var word: any Phrase {
        switch self {
        case .lent: DeskLabel.wordLent
        case .renewed: DeskLabel.wordRenewed
        case .unchanged: FindingLevel.notice
        case .refused: FindingLevel.stop
        case .undone: DeskLabel.wordUndone
        }
    }

    var token: ThemeToken {
        switch self {
        case .lent, .renewed: .outcomeDone
        case .unchanged: .findingNotice
        case .refused: .findingStop
        case .undone: .textDim
        }
    }
}
