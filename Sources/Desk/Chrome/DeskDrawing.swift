import Canvas
import Circulation
import Phrasebook

/// The whole screen: header, bar, the pane in front, what was said last, scan box, footer, popups on top.
enum DeskDrawing {
    static func frame(of state: DeskState) -> Frame {
        var frame = Frame(size: state.size, style: state.look[.text])
        frame.bell = state.bell
        guard !state.isTooSmall else {
            drawTooSmall(state, into: &frame)
            return frame
        }
        var rest = frame.bounds
        var line: Rect
        (line, rest) = rest.split(top: 1)
        HeaderDrawing.draw(state, in: line, into: &frame)
        (line, rest) = rest.split(top: 1)
        BarDrawing.draw(state, in: line, into: &frame)
        let feet = rest.split(top: rest.rows - 2 - statusRows(state))
        PaneCatalog[state.pane].draw(state, feet.top, &frame)
        let (status, lower) = feet.rest.split(top: statusRows(state))
        StatusDrawing.draw(state, in: status, into: &frame)
        ScanBoxDrawing.draw(state, in: lower.line(0), into: &frame)
        FooterDrawing.draw(state, in: lower.line(1), into: &frame)
        for popup in state.popups {
            popup.draw(state, into: &frame)
        }
        return frame
    }

    /// Rows kept for the last outcome, used or not: the lists above never jump.
    private static func statusRows(_ state: DeskState) -> Int {
        state.isCompact ? 2 : 3
    }

    private static func drawTooSmall(_ state: DeskState, into frame: inout Frame) {
        let sentence = ChromePhrase.tooSmall(
            columns: state.size.columns, rows: state.size.rows,
            neededColumns: DeskState.smallest.columns, neededRows: DeskState.smallest.rows)
        Paragraph(state.say(sentence), token: .findingConfirm)
            .draw(in: frame.bounds, look: state.look, into: &frame)
    }
}
