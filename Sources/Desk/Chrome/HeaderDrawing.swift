import Canvas
import Circulation
import Phrasebook
import Services

/// Who works where, the time, and whether the screen is true.
enum HeaderDrawing {
    static func draw(_ state: DeskState, in line: Rect, into frame: inout Frame) {
        let look = state.look
        let session = state.place.session
        let place = [
            state.formats.branch(session.branch.id), state.say(ChromePhrase.desk(session.desk.name)),
            state.say(ChromePhrase.staff(session.staff.number)),
        ].joined(separator: state.isCompact ? " " : " \(look.glyphs.separator) ")
        let start = Point(column: line.column + 1, row: line.row)
        let name = frame.write("CreditDesk", at: start, style: look[.accent], within: line)
        frame.write(
            look.glyphs.drawn(place),
            at: Point(column: start.column + name + (state.isCompact ? 1 : 2), row: line.row),
            style: look[.text], within: line)
        let live = state.isLive ? ChromeLabel.live : ChromeLabel.offline
        let bullet = state.isLive ? look.glyphs.bullet : look.glyphs.hollowBullet
        let gap = state.isCompact ? "  " : "   "
        let right = "\(state.formats.header(state.now))\(gap)\(bullet) \(state.say(live)) "
        let column = line.endColumn - TextWidth.columns(of: right)
        let clock = frame.write(
            "  " + state.formats.header(state.now) + gap, at: Point(column: column - 2, row: line.row),
            style: look[.text], within: line)
        frame.write(
            "\(bullet) \(state.say(live)) ", at: Point(column: column - 2 + clock, row: line.row),
            style: look[state.isLive ? .live : .stale], within: line)
    }
}

/// The panes with their keys; the one in front is marked.
enum BarDrawing {
    static func draw(_ state: DeskState, in line: Rect, into frame: inout Frame) {
        let look = state.look.on(.bar)
        frame.fill(line, style: look[.bar])
        let named = ["lastPatron", "menu"]
        let commands = CommandCatalog.panes + CommandCatalog.everywhere.filter { named.contains($0.name) }
        let gap = state.isCompact ? 1 : 3
        var column = line.column + 1
        for command in commands {
            guard let key = command.keys.first else { continue }
            let isFront = command.name == state.pane.rawValue
            let style = look[isFront ? .tabActive : .bar]
            let keyStyle = look[isFront ? .tabActive : .barKey]
            column += frame.write(
                key.notation, at: Point(column: column, row: line.row), style: keyStyle, within: line)
            column += frame.write(
                " " + state.say(command.title), at: Point(column: column, row: line.row), style: style,
                within: line)
            column += gap
        }
    }
}
