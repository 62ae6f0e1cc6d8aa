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

extension DeskState {
    /// Sends the act under way again with what staff have just confirmed.
    mutating func tryAgain(_ task: QueuedTask, confirming kinds: Set<FindingKind>) -> [Effect] {
        switch task.attempt {
        case .checkOut(let act, _, let ticket):
            lend.visit?.confirmed.formUnion(kinds)
            return checkOut(act.item, ticket: ticket)
        case .moveVisit(let act, _):
            let confirmed = MoveVisit(
                loans: act.loans, from: act.source, to: act.target, confirmed: act.confirmed.union(kinds))
            return [queue.attempt(.moveVisit(confirmed, operations.newID()))]
        default:
            queue.finish()
            return []
        }
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
        case .confirm(let findings, let task):
            let confirmed = Set(findings.filter { $0.level == .confirm }.map(\.kind))
            return state.tryAgain(task, confirming: confirmed)
        case .retry(let effect):
            return [effect]
        case .quit:
            return [.quit]
        }
    }

    private func decline(on state: inout DeskState) -> [Effect] {
        switch self {
        case .confirm(let findings, let task):
            state.refuse(task, .findings(findings))
            state.status = StatusLine(.notice, [VisitPhrase.declined], reasons: findings)
            state.bell = false
        case .retry:
            state.queue.finish()
            state.tell(.notice, OutcomePhrase.nothingChanged)
        case .quit:
            break
        }
        return []
    }
}
