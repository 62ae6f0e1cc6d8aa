public import Canvas
import Circulation
import Phrasebook
import Services

/// The desk as a state machine: messages change plain values, effects go out, frames are drawn from the state.
public struct DeskModel: Sendable {
    public private(set) var state: DeskState
    /// Whether the frame may differ from the last one drawn; the clock alone rarely changes it.
    public private(set) var needsDrawing = true

    public init(_ state: DeskState) {
        self.state = state
    }

    /// What to start with: the clock of changes and this desk's last act.
    public mutating func begin() -> [Effect] {
        state.isPolling = true
        return [.pollChanges(nil), .findLastAct]
    }

    /// The whole screen for the present state.
    public mutating func draw() -> Frame {
        needsDrawing = false
        let frame = DeskDrawing.frame(of: state)
        state.bell = false
        return frame
    }

    /// Takes one message; what has to happen outside comes back as effects.
    public mutating func update(_ message: Message) -> [Effect] {
        let seen = Glance(state)
        let effects = apply(message) + state.pump()
        let isQuiet = message.isRoutine && effects.allSatisfy(\.isRoutine) && seen == Glance(state)
        needsDrawing = needsDrawing || !isQuiet
        return effects
    }

    private mutating func apply(_ message: Message) -> [Effect] {
        switch message {
        case .input(let event):
            return state.take(event)
        case .tick(let now):
            return state.tick(now)
        case .changes(let result):
            return state.take(result)
        case .scanRead(let ticket, let result):
            return state.takeMeaning(ticket, result)
        case .patronsFound(let generation, let result):
            return state.takeMatches(generation, result)
        case .patronOpened(let purpose, let result):
            return state.takeRecord(purpose, result)
        case .checkedOut(let ticket, let result):
            return state.takeCheckOut(ticket, result)
        case .checkedIn(let ticket, let result):
            return state.takeCheckIn(ticket, result)
        case .renewed(let result):
            return state.takeRenewal(result)
        case .visitMoved(let result):
            return state.takeMove(result)
        case .undone(let result):
            return state.takeUndo(result)
        case .registered(let result):
            return state.takeSaved(result.map { ($0.patron, $0.name, true) })
        case .edited(let result):
            return state.takeSaved(result.map { ($0.patron, $0.name, false) })
        case .readingFound(let name, let reading):
            return state.takeReading(reading, of: name)
        case .lastActFound(let result):
            return state.takeLastAct(result)
        }
    }
}

extension Message {
    /// Comes several times a second and usually changes nothing that is shown.
    fileprivate var isRoutine: Bool {
        switch self {
        case .tick, .changes: true
        case .input, .scanRead, .patronsFound, .patronOpened, .checkedOut, .checkedIn, .renewed, .visitMoved,
            .undone, .registered, .edited, .readingFound, .lastActFound:
            false
        }
    }
}

extension Effect {
    /// Asks for changes, as happens several times a second.
    fileprivate var isRoutine: Bool {
        if case .pollChanges = self { true } else { false }
    }
}

/// What a routine message can change on the screen.
private struct Glance: Equatable {
    let minute: Int64
    let isLive: Bool
    let hasVisit: Bool

    init(_ state: DeskState) {
        minute = state.now.milliseconds / 60_000
        isLive = state.isLive
        hasVisit = state.lend.visit != nil
    }
}
