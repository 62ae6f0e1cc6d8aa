import Canvas
import Circulation
import Phrasebook
import Services

/// A patron's record under its tabs.
enum RecordDrawing {
    static func draw(_ record: PatronRecord, _ state: DeskState, in area: Rect, into frame: inout Frame) {
        let tabs = RecordTab.allCases
        let names = tabs.map { tab in state.say(tab.title) + count(of: tab, in: record) }
        Tabs(names, active: tabs.firstIndex(of: state.patrons.tab) ?? 0)
            .draw(in: area.line(0), look: state.look, into: &frame)
        let body = area.split(top: 2).rest
        switch state.patrons.tab {
        case .overview:
            drawOverview(record, state, in: body, into: &frame)
        case .loans:
            LoansDrawing.draw(record.loans, selected: nil, state, in: body, into: &frame)
        case .holds:
            drawHolds(record, state, in: body, into: &frame)
        }
    }

    private static func count(of tab: RecordTab, in record: PatronRecord) -> String {
        switch tab {
        case .overview: ""
        case .loans: " \(record.loans.count)"
        case .holds: " \(record.holds.count)"
        }
    }

    private static func drawOverview(
        _ record: PatronRecord,
        _ state: DeskState,
        in area: Rect,
        into frame: inout Frame
    ) {
        let used = PersonDrawing.draw(record, state, in: area, into: &frame)
        let loans = area.split(top: used + 1).rest
        LoansDrawing.draw(record.loans, selected: nil, state, in: loans, into: &frame)
    }

    private static func drawHolds(
        _ record: PatronRecord,
        _ state: DeskState,
        in area: Rect,
        into frame: inout Frame
    ) {
        let rows = record.holds.map { line in
            Table.Row([
                Table.Entry(
                    state.say(line.hold.state), token: line.hold.state == .ready ? .holdReady : .text),
                Table.Entry(line.title), Table.Entry(state.formats.branch(line.hold.pickup)),
                Table.Entry(line.until.map(state.formats.day) ?? ""),
            ])
        }
        let table = Table(
            columns: [
                TableColumn(state.say(ColumnLabel.status), width: .fixed(14), priority: 9),
                TableColumn(
                    state.say(ColumnLabel.title), width: .flexible(minimum: 16, share: 2), priority: 8),
                TableColumn(state.say(ColumnLabel.branch), width: .flexible(minimum: 10), priority: 5),
                TableColumn(state.say(ColumnLabel.due), width: .fixed(12), priority: 6),
            ], rows: rows)
        table.draw(in: area, scroll: ListScroll(), selection: nil, look: state.look, into: &frame)
    }
}

extension RecordTab {
    var title: any Phrase {
        switch self {
        case .overview: PatronLabel.overview
        case .loans: PatronLabel.loans
        case .holds: DeskLabel.holds
        }
    }
}
