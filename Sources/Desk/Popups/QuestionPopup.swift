import Canvas
import Circulation
import Phrasebook
import Services

/// A question answered only by F1 (yes) or Esc (no): no scan and no stray Enter can answer it.
enum QuestionPopup: Sendable {
    /// Everything that needs a decision before an item is lent, asked once for the open patron.
    case confirm([Finding], QueuedTask)
    /// Another desk held the library too long; the same operation may be tried again.
    case retry(Effect)
    case quit
}

extension DeskState {
    /// Asks whether the act under way shall be tried again; the same identity makes it happen once at most.
    mutating func askToRetry() -> [Effect] {
        guard let attempt = queue.current?.attempt else { return [] }
        popups.append(.question(.retry(attempt)))
        bell = true
        return []
    }
}

extension QuestionPopup {
    func press(_ key: KeyPress, on state: inout DeskState) -> [Effect] {
        switch key {
        case KeyPress(.function(1)):
            state.closeTop()
            return accept(on: &state)
        case KeyPress(.escape):
            state.closeTop()
            return decline(on: &state)
        default:
            state.bell = true
            return []
        }
    }

    private func accept(on state: inout DeskState) -> [Effect] {
        switch self {
        case .confirm(let findings, let scan):
            state.lend.visit?.confirmed.formUnion(findings.filter { $0.level == .confirm }.map(\.kind))
            guard let barcode = Barcode(ScanText.code(from: scan.text)) else {
                state.queue.finish()
                return []
            }
            return state.checkOut(barcode, ticket: scan.ticket)
        case .retry(let effect):
            return [effect]
        case .quit:
            return [.quit]
        }
    }

    private func decline(on state: inout DeskState) -> [Effect] {
        switch self {
        case .confirm(let findings, let scan):
            state.queue.finish()
            state.reasons = findings
            state.addRefusal(of: scan, .refused(findings))
            state.tell(.notice, VisitPhrase.declined)
        case .retry:
            state.queue.finish()
            state.tell(.notice, OutcomePhrase.nothingChanged)
        case .quit:
            break
        }
        return []
    }
}
