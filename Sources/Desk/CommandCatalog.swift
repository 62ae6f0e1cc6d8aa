import Canvas
import Circulation
import Phrasebook
import Services

/// Every command there is: the bar of panes, the focused pane's own, and those that work everywhere.
enum CommandCatalog {
    /// What the palette lists, in the order of use.
    static func all(in state: DeskState) -> [Command] {
        PaneCatalog[state.pane].commands + panes + everywhere
    }

    static func command(for key: KeyPress, in state: DeskState) -> Command? {
        all(in: state).first { $0.keys.contains(key) }
    }

    /// One command a pane, in the order of the bar.
    static let panes = PaneCatalog.all.map { pane in
        Command(pane.id.rawValue, pane.title, keys: [pane.key]) { state in state.show(pane.id) }
    }

    static let everywhere: [Command] = [
        Command(
            "lastPatron", PaneLabel.last, keys: [KeyPress(.function(8))],
            obstacle: { $0.lastPatron == nil ? UnavailablePhrase.noLastPatron : nil },
            run: { state in state.reopenLastPatron() }),
        Command(
            "undo", CommandLabel.undo, keys: [.control("u")],
            run: { state in
                guard state.scanBox.isEmpty else {
                    state.scanBox.clear()
                    return PaneCatalog[state.pane].typed(&state)
                }
                state.queue.append(.act { .undo($0.operations.newID()) }, for: state.pane)
                return []
            }),
        Command(
            "why", CommandLabel.why, keys: [.control("e")],
            obstacle: { $0.reasons.isEmpty ? DeskPhrase.nothingToExplain : nil },
            run: { state in
                let isRenewal = state.status?.isRenewal ?? false
                state.popups.append(
                    .reasons(ReasonsPopup(findings: state.reasons, areOfRenewal: isRenewal)))
                return []
            }),
        Command(
            "language", CommandLabel.language,
            run: { state in
                state.language = state.language.other
                return [.repaint]
            }),
        Command(
            "menu", PaneLabel.menu, keys: [KeyPress(.function(10)), .control("p")],
            run: { state in
                state.popups.append(.palette(PalettePopup()))
                return []
            }),
        Command("repaint", CommandLabel.repaint, keys: [.control("l")], run: { _ in [.repaint] }),
        Command(
            "quit", CommandLabel.quit, keys: [.control("x")],
            run: { state in
                state.popups.append(.question(.quit))
                return []
            }),
    ]
}

extension Language {
    /// The other of the two languages.
    var other: Language {
        switch self {
        case .english: .simplifiedChinese
        case .simplifiedChinese: .english
        }
    }
}

extension DeskState {
    /// Brings a pane to the front; what another pane shows stays as it is.
    mutating func show(_ pane: PaneID) -> [Effect] {
        if pane != self.pane { lend.isMoving = false }
        self.pane = pane
        scanBox.clear()
        status = nil
        return PaneCatalog[pane].typed(&self)
    }
}
