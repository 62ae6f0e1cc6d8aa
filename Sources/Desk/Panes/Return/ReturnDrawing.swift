import Canvas
import Circulation
import Phrasebook
import Services

/// Return: the last item large, then one line a scan with its pile, newest first.
enum ReturnDrawing {
    static func draw(_ state: DeskState, in area: Rect, into frame: inout Frame) {
        let piles = Pile.allCases.map { state.returns.count(on: $0) }
        let batch = state.say(ReturnPhrase.batch(state.returns.total, piles: piles))
        let room: Rect
        if state.isCompact {
            LendDrawing.rule(
                area.line(0), ReturnPhrase.batch(state.returns.total, piles: piles), state, into: &frame)
            room = area.split(top: 1).rest.inset(columns: 1, rows: 0)
        } else {
            room = state.look.pane(area, title: state.say(DeskLabel.returns), note: batch, into: &frame)
        }
        guard !state.returns.lines.isEmpty else {
            Paragraph(state.say(DeskLabel.returnEmpty), token: .textDim)
                .draw(in: room, look: state.look, into: &frame)
            return
        }
        table(state).draw(in: room, scroll: ListScroll(), selection: nil, look: state.look, into: &frame)
    }

    private static func table(_ state: DeskState) -> Table {
        Table(
            columns: [
                TableColumn(state.say(ColumnLabel.pile), width: .fixed(13), priority: 9),
                TableColumn("", width: .flexible(minimum: 24, maximum: 36), priority: 8),
                TableColumn(
                    state.say(ColumnLabel.title), width: .flexible(minimum: 12, share: 2), priority: 8),
                TableColumn(
                    state.say(DeskWord.broughtBy), width: .flexible(minimum: 10, maximum: 14), priority: 5),
                TableColumn("", width: .flexible(minimum: 12, maximum: 24), priority: 6),
                TableColumn(state.say(ColumnLabel.time), width: .fixed(8), priority: 1),
                TableColumn(state.say(ColumnLabel.item), width: .fixed(6), alignment: .trailing, priority: 4),
            ],
            rows: state.returns.lines.map { row($0, state) }, gap: 2)
    }

    private static func row(_ line: ReturnLine, _ state: DeskState) -> Table.Row {
        let time = Table.Entry(state.formats.time(line.at), token: .textDim)
        let name = Table.Entry(line.showsName ? line.name ?? "" : "", token: .textDim)
        let tail = Table.Entry(state.formats.tail(line.barcode.suffix(4)), token: .textDim)
        switch line.result {
        case .routed(let outcome):
            return Table.Row([
                Table.Entry(
                    "\(outcome.destination.pile) \(state.say(outcome.destination))",
                    token: outcome.destination.token),
                Table.Entry(ReturnDrawing.brief(of: outcome, state)),
                Table.Entry(outcome.item.title), name,
                remark(outcome.findings, state), time, tail,
            ])
        case .undone(let outcome):
            return Table.Row(
                [
                    Table.Entry(state.say(DeskLabel.wordUndone)), Table.Entry(""),
                    Table.Entry(outcome.item.title), name, Table.Entry(""),
                    time, tail,
                ], token: .textDim)
        case .problem(let trouble):
            let brief = trouble.brief(in: state.formats)
            let problem = ReturnDestination.problem(.inProcessing)
            return Table.Row([
                Table.Entry("\(problem.pile) \(state.say(problem))", token: .findingStop),
                Table.Entry(brief, token: .loanOverdue), Table.Entry(line.barcode), Table.Entry(""),
                Table.Entry(""), time, tail,
            ])
        }
    }

    /// Where it goes and, for a hold, the end of the number it waits for.
    private static func brief(of outcome: CheckIn.Outcome, _ state: DeskState) -> String {
        let place = outcome.destination.brief(for: outcome.item.callNumber, in: state.formats)
        guard let tail = outcome.holderTail else { return place }
        return "\(place) \(state.look.glyphs.separator) \(state.formats.tail(tail))"
    }

    private static func remark(_ findings: [Finding], _ state: DeskState) -> Table.Entry {
        guard let first = findings.first else { return Table.Entry("") }
        let more = findings.count > 1 ? " +\(findings.count - 1)" : ""
        let token: ThemeToken = first.kind == .returnedLate ? .loanOverdue : .textDim
        return Table.Entry(first.brief(in: state.formats) + more, token: token)
    }
}

extension ReturnDestination {
    /// How much care the item in the hand needs.
    var tone: StatusLine.Tone {
        switch self {
        case .reshelve: .done
        case .holdShelf, .transit: .confirm
        case .problem: .stop
        }
    }

    /// The look of the pile's word; the word and the number carry the meaning.
    var token: ThemeToken {
        switch self {
        case .reshelve: .outcomeDone
        case .holdShelf: .holdReady
        case .transit: .findingNotice
        case .problem: .findingStop
        }
    }
}
