import Canvas
import Circulation
import Phrasebook

/// The scan box: always there, with what waits behind it at the right.
enum ScanBoxDrawing {
    static func draw(_ state: DeskState, in line: Rect, into frame: inout Frame) {
        let look = state.look.on(.scanbox)
        frame.fill(line, style: look[.scanbox])
        let prompt = state.say(PaneCatalog[state.pane].prompt(state))
        let label = " \(prompt) \(look.glyphs.prompt) "
        let used = frame.write(
            label, at: Point(column: line.column, row: line.row), style: look[.scanboxLabel], within: line)
        let queue = " " + state.say(ChromePhrase.queue(state.queue.count)) + " "
        let width = TextWidth.columns(of: queue)
        frame.write(
            queue, at: Point(column: line.endColumn - width, row: line.row),
            style: look[state.queue.count > 1 ? .findingConfirm : .textDim], within: line)
        let field = Rect(
            column: line.column + used, row: line.row, columns: line.columns - used - width, rows: 1)
        state.scanBox.draw(
            in: field, focused: state.popups.isEmpty, token: .scanbox, look: look, into: &frame)
    }
}

/// The keys that do something now, from the one list of commands.
enum FooterDrawing {
    static func draw(_ state: DeskState, in line: Rect, into frame: inout Frame) {
        let own = PaneCatalog[state.pane].commands
        let shared = CommandCatalog.everywhere.filter { ["undo", "why", "menu"].contains($0.name) }
        let escape = own.filter { $0.keys.first == KeyPress(.escape) }
        let all = own.filter { $0.keys.first != KeyPress(.escape) } + escape + shared
        let commands = all.filter { $0.obstacle(state) == nil }
        let items = commands.compactMap { command in
            command.keys.first.map { KeyBar.Item($0.compactNotation, state.say(command.title)) }
        }
        KeyBar(items).draw(in: line, look: state.look, into: &frame)
    }
}
