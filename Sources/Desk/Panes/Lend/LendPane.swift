import Canvas
import Circulation
import Phrasebook
import Services

extension Pane {
    static let lend = Pane(
        id: .lend, key: KeyPress(.function(1)), title: PaneLabel.lend,
        prompt: { state -> any Phrase in
            if state.lend.isMoving { DeskWord.movePrompt } else { DeskLabel.lendPrompt }
        },
        commands: [.renewAll, .moveVisit, .closeVisit],
        draw: LendDrawing.draw,
        press: { state, key in state.pressInLoans(key) },
        typed: { _ in [] },
        scanned: { state, scan, meaning in state.lendScanned(scan, meaning) },
        refresh: { state, changes in
            guard let visit = state.lend.visit else { return [] }
            let isConcerned =
                changes.concerns(patron: visit.patron.id)
                || changes.concerns(anyOf: visit.record.loans.map(\.item.item))
            return isConcerned ? [.openPatron(visit.patron.id, .refreshVisit)] : []
        })
}

extension Command {
    static let renewAll = Command(
        "renew", CommandLabel.renewAll, keys: [.control("r")],
        obstacle: { state in
            guard let visit = state.lend.visit else { return UnavailablePhrase.noPatronOpen }
            return visit.record.loans.isEmpty ? UnavailablePhrase.nothingOnLoan : nil
        },
        run: { state in
            state.queue.append(
                .act { state in
                    guard let visit = state.lend.visit else { return nil }
                    let loans = visit.selected.map { [$0] } ?? visit.record.loans.map(\.loan.id)
                    return .renew(Renew(patron: visit.patron.id, loans: loans), state.operations.newID())
                }, for: .lend)
            return []
        })

    static let moveVisit = Command(
        "moveVisit", CommandLabel.moveVisit, keys: [.control("v")],
        obstacle: { state in
            guard let visit = state.lend.visit else { return UnavailablePhrase.noPatronOpen }
            return visit.lentLoans.isEmpty ? UnavailablePhrase.nothingLentInVisit : nil
        },
        run: { state in
            state.queue.append(
                .act { state in
                    guard let visit = state.lend.visit, !visit.lentLoans.isEmpty else { return nil }
                    state.lend.isMoving = true
                    state.tell(
                        .confirm, VisitPhrase.moveAsk(visit.lentLoans.count, from: visit.patron.name))
                    return nil
                }, for: .lend)
            return []
        })

    static let closeVisit = Command(
        "closeVisit", CommandLabel.closePatron, keys: [KeyPress(.escape)],
        run: { state in
            if state.lend.isMoving {
                state.lend.isMoving = false
                state.status = nil
            } else if !state.scanBox.isEmpty {
                state.scanBox.clear()
            } else if state.lend.visit?.selected != nil {
                state.lend.visit?.selected = nil
            } else {
                // In its turn: what was scanned before Esc still belongs to this visit.
                state.queue.append(
                    .act { state in
                        state.closeVisit()
                        return nil
                    }, for: .lend)
            }
            return []
        })
}

extension DeskState {
    /// The bar in the list of loans: Tab and arrows bring it, arrows move it, Tab and Esc take it away.
    mutating func pressInLoans(_ key: KeyPress) -> [Effect]? {
        guard let visit = lend.visit else { return nil }
        let ids = visit.record.loans.map(\.loan.id)
        if key == KeyPress(.tab) || key == KeyPress(.backTab) {
            lend.visit?.selected = visit.selected == nil ? ids.first : nil
            return []
        }
        guard let step = key.listStep(page: 10) else { return nil }
        guard !ids.isEmpty else { return [] }
        let current = visit.selected.flatMap { ids.firstIndex(of: $0) }
        lend.visit?.selected = ids[step.index(from: current, count: ids.count)]
        return []
    }
}

/// How a key moves the bar of a list.
enum ListStep: Hashable, Sendable {
    case by(Int), first, last

    /// The row after the step; a list without a bar starts at its first row.
    func index(from current: Int?, count: Int) -> Int {
        switch self {
        case .by(let rows): min(max(0, current.map { $0 + rows } ?? 0), count - 1)
        case .first: 0
        case .last: count - 1
        }
    }
}

extension KeyPress {
    /// The step this key means in a list; Home and End move only where the scan box does not want them.
    func listStep(page: Int) -> ListStep? {
        guard !control else { return nil }
        switch key {
        case .up: return .by(-1)
        case .down: return .by(1)
        case .pageUp: return .by(-page)
        case .pageDown: return .by(page)
        case .home: return .first
        case .end: return .last
        case .character, .function, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .left,
            .right:
            return nil
        }
    }
}
