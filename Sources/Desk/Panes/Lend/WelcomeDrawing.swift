import Canvas
import Circulation
import Phrasebook
import Services

/// Lend with nobody open: what to do first, and the item that was scanned out of turn.
enum WelcomeDrawing {
    static func draw(_ state: DeskState, in area: Rect, into frame: inout Frame) {
        let look = state.look
        guard let record = state.lend.item else {
            let sentence = state.say(DeskLabel.lendEmpty)
            let column = area.column + max(0, (area.columns - TextWidth.columns(of: sentence)) / 2)
            frame.write(
                sentence, at: Point(column: column, row: area.row + area.rows / 2), style: look[.textDim],
                within: area)
            return
        }
        let room =
            state.isCompact
            ? area.inset(columns: 1, rows: 1)
            : look.pane(area, title: state.say(PaneLabel.item), into: &frame)
        ItemDrawing.draw(record, state, in: room, into: &frame)
    }
}

/// An item's story in a few lines.
enum ItemDrawing {
    static func draw(_ record: ItemRecord, _ state: DeskState, in area: Rect, into frame: inout Frame) {
        var rest = area
        for paragraph in lines(of: record, state) {
            rest = rest.split(top: paragraph.draw(in: rest, look: state.look, into: &frame)).rest
        }
    }

    private static func lines(of record: ItemRecord, _ state: DeskState) -> [Paragraph] {
        let item = record.item
        let separator = "  \(state.look.glyphs.separator)  "
        let imprint = [record.title.author, record.title.publisher, record.title.year.map(String.init) ?? ""]
        let facts = [item.callNumber.text, item.barcode.text, state.say(item.type)]
        var lines = [
            Paragraph(record.title.name, token: .textStrong),
            Paragraph(imprint.filter { !$0.isEmpty }.joined(separator: separator)),
            Paragraph(facts.filter { !$0.isEmpty }.joined(separator: separator), token: .textDim),
            Paragraph(state.say(CataloguePhrase.atBranch(record.home.id)), token: .textDim),
            Paragraph(""),
            Paragraph(whereabouts(of: record, state), token: record.lateDays > 0 ? .loanOverdue : .accent),
        ]
        if record.item.isReferenceOnly {
            lines.append(Paragraph(state.say(LendingBar.referenceOnly), token: .findingNotice))
        }
        if record.holds > 0 { lines.append(Paragraph(state.say(CataloguePhrase.holdsWaiting(record.holds)))) }
        if item.pieces > 1 { lines.append(Paragraph(state.say(PatronPhrase.parts(item.pieces)))) }
        return lines
    }

    private static func whereabouts(of record: ItemRecord, _ state: DeskState) -> String {
        guard let loan = record.loan, let borrower = record.borrower else {
            return state.say(record.item.whereabouts)
        }
        let sentence = state.say(CataloguePhrase.onLoanTo(patron: borrower.name.masked, due: loan.due))
        return record.lateDays > 0 ? sentence + ", " + state.formats.late(days: record.lateDays) : sentence
    }
}
