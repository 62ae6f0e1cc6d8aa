import Canvas
import Circulation
import Desk
import Phrasebook
import Services
import Terminal

/// One desk at one terminal, from the first frame to the last: the only place where all parts meet.
final class DeskSession {
    private let services: DeskServices
    private let screen: Screen
    private let keyboard: Keyboard
    private let signals: SignalInbox
    private let mailbox: Mailbox<Message>
    private let loop: EventLoop<Message>
    private let clock = MonotonicClock()
    private var model: DeskModel
    private var recognizer = ScanRecognizer()
    private var nextTick: Int64
    private var isOver = false

    /// How often the clock and other desks are looked at, in milliseconds.
    private static let pace: Int64 = 250

    init(
        services: DeskServices,
        place: DeskPlace,
        language: Language,
        look: Look,
        warnings: [any Phrase],
        term: String?
    ) throws(TerminalError) {
        self.services = services
        signals = try SignalInbox()
        mailbox = try Mailbox()
        screen = try Screen(term: term)
        keyboard = Keyboard(of: screen)
        loop = EventLoop(keyboard: keyboard, mailbox: mailbox, signals: signals)
        var generator = SystemRandomNumberGenerator()
        var state = DeskState(
            place: place, size: screen.size, language: language,
            look: screen.colorDepth == .mono ? Look(theme: .plain, glyphs: look.glyphs) : look,
            now: services.clock.now(),
            operations: OperationSource(seed: (generator.next(), generator.next())))
        state.warn(warnings)
        model = DeskModel(state)
        nextTick = clock.now() + DeskSession.pace
    }

    /// Runs until staff quit, the line ends or the system says so; the terminal is given back.
    func run() {
        screen.paint(model.draw())
        start(model.begin())
        while !isOver {
            let deadline = min(nextTick, recognizer.deadline ?? .max)
            take(loop.wait(until: deadline))
            if model.needsDrawing { screen.paint(model.draw()) }
        }
        screen.close()
    }

    private func take(_ wakeup: Wakeup) {
        if wakeup.contains(.signals) { signals.drain().forEach(take) }
        if wakeup.contains(.keyboard) { readKeys() }
        recognizer.elapsed(at: clock.now()).forEach { send(.input($0)) }
        if wakeup.contains(.mailbox) { mailbox.drain().forEach(send) }
        if clock.now() >= nextTick {
            nextTick = clock.now() + DeskSession.pace
            send(.tick(services.clock.now()))
        }
    }

    private func readKeys() {
        for stroke in keyboard.read(at: clock.now()) {
            switch stroke.content {
            case .key(let key):
                recognizer.feed(key, at: stroke.time).forEach { send(.input($0)) }
            case .paste(let text):
                recognizer.reset()
                send(.input(.paste(text)))
            }
        }
        if keyboard.hasEnded { isOver = true }
    }

    private func take(_ signal: SystemSignal) {
        switch signal {
        case .hangup, .terminate, .interrupt:
            isOver = true
        case .windowChanged:
            send(.input(.resize(screen.adoptSize())))
        case .continued:
            screen.resume()
            send(.input(.resize(screen.adoptSize())))
        }
    }

    private func send(_ message: Message) {
        start(model.update(message))
    }

    private func start(_ effects: [Effect]) {
        for effect in effects {
            switch effect {
            case .quit:
                isOver = true
            case .repaint:
                screen.repaint()
            default:
                effect.start(with: services) { [mailbox] in mailbox.post($0) }
            }
        }
    }
}
