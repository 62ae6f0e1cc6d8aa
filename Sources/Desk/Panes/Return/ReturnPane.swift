import Canvas
import Circulation
import Phrasebook
import Services

extension Pane {
    static let checkIn = Pane(
        id: .checkIn, key: KeyPress(.function(2)), title: PaneLabel.returns,
        prompt: { _ in DeskLabel.returnPrompt },
        commands: [.newBatch, .leaveReturns],
        draw: ReturnDrawing.draw,
        press: { _, _ in nil },
        typed: { _ in [] },
        scanned: { state, scan, meaning in state.returnScanned(scan, meaning) },
        refresh: { _, _ in [] })
}

extension Command {
    static let newBatch = Command(
        "newBatch", DeskWord.newBatch, keys: [.control("n")],
        obstacle: { $0.returns.lines.isEmpty ? DeskPhrase.returnsEmpty : nil },
        run: { state in
            state.returns.startBatch()
            state.status = nil
            return []
        })

    static let leaveReturns = Command(
        "leaveReturns", CommandLabel.back, keys: [KeyPress(.escape)],
        run: { state in
            guard state.scanBox.isEmpty else {
                state.scanBox.clear()
                return []
            }
            state.status = nil
            return []
        })
}

extension DeskState {
    /// Every scan gets a line; a problem never stops the next one.
    mutating func returnScanned(_ scan: QueuedTask, _ meaning: ScanMeaning) -> [Effect] {
        switch meaning {
        case .item(let record), .ambiguous(let record, _):
            let act = CheckIn(item: record.item.barcode)
            return [queue.attempt(.checkIn(act, operations.newID(), ticket: scan.ticket))]
        case .patron, .people:
            queue.finish()
            bell = true
            tell(.notice, DeskPhrase.patronAtReturns)
            return []
        case .unknownCode, .isbn, .unknownDocument, .paymentCode, .inputMethod, .nobody:
            return reject(meaning, scan: scan)
        }
    }

    mutating func takeCheckIn(_ ticket: Int, _ result: Result<CheckIn.Outcome, DeskError>) -> [Effect] {
        guard let scan = queue.working(on: ticket) else { return [] }
        switch result {
        case .success(let outcome):
            queue.finish()
            returns.add(ReturnLine(at: now, barcode: outcome.item.barcode.text, result: .routed(outcome)))
            let holder: [any Phrase] = outcome.holderTail.map { [DeskPhrase.setAsideFor(tail: $0)] } ?? []
            let notices = outcome.findings.map { $0 as any Phrase }
            let needsCare =
                outcome.destination != .reshelve || outcome.findings.contains { $0.kind == .foundAgain }
            status = StatusLine(
                outcome.destination.tone, word: outcome.destination,
                [
                    DeskPhrase.routed(
                        outcome.destination, title: outcome.item.title, callNumber: outcome.item.callNumber)
                ] + holder + notices)
            bell = needsCare
            return lookAgain()
        case .failure(.database(.busy)):
            return askToRetry()
        case .failure(let error):
            refuse(scan, Trouble(error))
            return []
        }
    }
}
