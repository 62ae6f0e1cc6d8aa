import Circulation
import Services

/// Something the desk does in its turn: a text to read, a person to open, an act staff asked for.
struct QueuedTask: Sendable {
    enum Kind: Sendable {
        case read(String)
        case open(ID<Patron>)
        /// The act is made when its turn comes, from what then stands on the screen; `nil` when there is
        /// nothing to do any more.
        case act(@Sendable (inout DeskState) -> Effect?)
    }

    let ticket: Int
    let kind: Kind
    /// The pane that was in front when the task was given.
    let pane: PaneID
    /// The title of the item a text turned out to be.
    var title = ""
    /// The act that was sent, for trying it again under the same identity.
    var attempt: Effect?

    /// What was scanned or typed; empty for other tasks.
    var text: String {
        switch kind {
        case .read(let text): text
        case .open, .act: ""
        }
    }
}

/// Scans and acts wait here in the order they came; one is worked on at a time, and none is ever dropped.
struct ScanQueue: Sendable {
    private var waiting: [QueuedTask] = []
    private(set) var current: QueuedTask?
    private var lastTicket = 0

    /// Tasks that are not done yet, the one being worked on included.
    var count: Int { waiting.count + (current == nil ? 0 : 1) }

    mutating func append(_ kind: QueuedTask.Kind, for pane: PaneID) {
        waiting.append(QueuedTask(ticket: newTicket(), kind: kind, pane: pane))
    }

    /// Puts a task before all that wait: the rest of one that has just been done.
    mutating func continueWith(_ kind: QueuedTask.Kind, for pane: PaneID) {
        waiting.insert(QueuedTask(ticket: newTicket(), kind: kind, pane: pane), at: 0)
    }

    /// Takes the next task to work on, unless one is being worked on.
    mutating func start() -> QueuedTask? {
        guard current == nil, !waiting.isEmpty else { return nil }
        current = waiting.removeFirst()
        return current
    }

    /// The task being worked on, when it has this ticket; an answer with another is stale.
    func working(on ticket: Int) -> QueuedTask? {
        current?.ticket == ticket ? current : nil
    }

    /// Remembers what the scan turned out to be, so that a refusal can name it.
    mutating func name(_ title: String) {
        current?.title = title
    }

    /// Remembers the act that was sent for the present task.
    mutating func attempt(_ effect: Effect) -> Effect {
        current?.attempt = effect
        return effect
    }

    mutating func finish() {
        current = nil
    }

    private mutating func newTicket() -> Int {
        lastTicket += 1
        return lastTicket
    }
}
