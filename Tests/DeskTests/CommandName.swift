import Canvas
import DeskTesting
import Testing

@testable import Desk

/// The desk's commands as its one list names them; stories never say which key it is.
enum CommandName: String {
    case lend, checkIn, patrons
    case renew, moveVisit, closeVisit
    case newBatch, leaveReturns
    case lendToPatron, register, edit, nextTab, leaveRecord
    case lastPatron, undo, why, language, menu, repaint, quit
}

extension DeskDriver {
    /// Presses the key that the command has in this pane.
    @discardableResult
    func press(_ name: CommandName, sourceLocation: SourceLocation = #_sourceLocation) -> Self {
        catchUp()
        let command = CommandCatalog.all(in: model.state).first { $0.name == name.rawValue }
        guard let key = command?.keys.first else {
            Issue.record("no key for \(name) in this pane", sourceLocation: sourceLocation)
            return self
        }
        return press(key)
    }

    /// Chooses a command from the palette, as one does who has forgotten its key.
    @discardableResult
    func choose(_ name: CommandName) -> Self {
        press(.menu).type(name.rawValue).press(.enter)
    }
}

extension KeyPress {
    static let enter = KeyPress(.enter)
    static let escape = KeyPress(.escape)
    static let tab = KeyPress(.tab)
    static let down = KeyPress(.down)
    static let up = KeyPress(.up)
    static let right = KeyPress(.right)
    static let backspace = KeyPress(.backspace)
    static let yes = KeyPress(.function(1))
    static let save = KeyPress(.function(1))
}
