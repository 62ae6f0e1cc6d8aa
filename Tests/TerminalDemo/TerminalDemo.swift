import Canvas
import Glibc
import Terminal

/// The smallest program with everything of `Terminal` in it, for the tests to drive.
///
/// Ctrl-Q ends it, Ctrl-X traps, Ctrl-L repaints, Ctrl-T changes one cell, Ctrl-Y moves a bar to the next row,
/// Ctrl-B rings, Ctrl-P has another thread post a message. `--inert` leaves all of these keys without effect;
/// `--deaf` leaves it to the end of input to end the program.
@main
enum TerminalDemo {
    static func main() {
        CrashGuard.install()
        do {
            try run(Set(CommandLine.arguments.dropFirst()))
        } catch {
            print("cannot start: \(error)")
            exit(2)
        }
    }

    private static func run(_ options: Set<String>) throws(TerminalError) {
        let signals = try SignalInbox()
        let mailbox = try Mailbox<String>()
        let screen = try Screen(term: getenv("TERM").map { String(cString: $0) })
        defer { screen.close() }
        let keyboard = Keyboard(of: screen)
        let loop = EventLoop(keyboard: keyboard, mailbox: mailbox, signals: signals)
        let clock = MonotonicClock()
        var state = DemoState(isInert: options.contains("--inert"))
        while !state.isOver, !keyboard.hasEnded {
            screen.paint(state.frame(screen.size, screen.colorDepth))
            let wakeup = loop.wait(until: nil)
            if wakeup.contains(.keyboard) { state.take(keyboard.read(at: clock.now()), screen, mailbox) }
            if wakeup.contains(.mailbox) { state.mail += mailbox.drain() }
            for signal in signals.drain() {
                switch signal {
                case .windowChanged: screen.adoptSize()
                case .continued: screen.resume()
                case .hangup, .terminate, .interrupt: state.isOver = !options.contains("--deaf")
                }
            }
        }
    }
}
