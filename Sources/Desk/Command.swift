import Canvas
import Phrasebook

/// Something staff can ask of the desk: footer, palette and help all read it from here.
struct Command: Sendable {
    /// What overrides and tests call it.
    let name: String
    let title: any Phrase
    let keys: [KeyPress]
    /// Why it cannot be done now, in words; `nil` when it can.
    let obstacle: @Sendable (DeskState) -> (any Phrase)?
    let run: @Sendable (inout DeskState) -> [Effect]

    init(
        _ name: String,
        _ title: any Phrase,
        keys: [KeyPress] = [],
        obstacle: @escaping @Sendable (DeskState) -> (any Phrase)? = { _ in nil },
        run: @escaping @Sendable (inout DeskState) -> [Effect]
    ) {
        self.name = name
        self.title = title
        self.keys = keys
        self.obstacle = obstacle
        self.run = run
    }

    /// Runs the command, or says why not.
    func attempt(on state: inout DeskState) -> [Effect] {
        if let obstacle = obstacle(state) {
            state.tell(.notice, obstacle)
            return []
        }
        return run(&state)
    }
}
