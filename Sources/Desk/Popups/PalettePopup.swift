import Canvas
import Circulation
import Phrasebook

/// Every command with its key, narrowed by typing; Enter runs the chosen one.
struct PalettePopup: Sendable {
    var filter = TextField(limit: 40)
    private(set) var selected = 0

    /// The commands whose title holds the typed text in the present language or in English.
    func commands(in state: DeskState) -> [Command] {
        let wanted = filter.text.lowercased().trimmingBlanks()
        let all = CommandCatalog.all(in: state).filter { $0.name != "menu" }
        guard !wanted.isEmpty else { return all }
        return all.filter { command in
            state.say(command.title).lowercased().contains(wanted)
                || command.title.text(in: .english).lowercased().contains(wanted)
                || command.name.lowercased().contains(wanted)
        }
    }

    func press(_ key: KeyPress, on state: inout DeskState) -> [Effect] {
        let commands = commands(in: state)
        var changed = self
        if let step = key.listStep(page: 10), !commands.isEmpty {
            changed.selected = step.index(from: selected, count: commands.count)
        } else if key == KeyPress(.enter) {
            state.closeTop()
            return commands.indices.contains(selected) ? commands[selected].attempt(on: &state) : []
        } else if key == KeyPress(.escape) || key == KeyPress(.function(10)) || key == .control("p") {
            state.closeTop()
            return []
        } else if changed.filter.handle(key) == .edited {
            changed.selected = 0
        }
        state.replaceTop(with: .palette(changed))
        return []
    }

    func paste(_ text: String, on state: inout DeskState) -> [Effect] {
        var changed = self
        changed.filter.paste(text)
        changed.selected = 0
        state.replaceTop(with: .palette(changed))
        return []
    }

    mutating func forget(_ typed: Int) {
        filter.deleteBackward(typed)
    }
}
