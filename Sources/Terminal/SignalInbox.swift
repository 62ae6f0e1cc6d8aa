import CNcurses
import Glibc

/// What the system tells the program while it runs.
public enum SystemSignal: Sendable, CaseIterable {
    /// The line is gone (SIGHUP): save what must be saved, and end.
    case hangup
    /// SIGTERM: end in good order.
    case terminate
    /// SIGINT from outside; Ctrl-C is a key.
    case interrupt
    /// The terminal has another size (SIGWINCH): adopt it and draw.
    case windowChanged
    /// The program was stopped and goes on (SIGCONT): resume the screen and draw.
    case continued

    /// Whether the program has to end: it has two seconds before it is ended, the terminal restored.
    public var isEnding: Bool {
        switch self {
        case .hangup, .terminate, .interrupt: true
        case .windowChanged, .continued: false
        }
    }

    fileprivate var number: Int32 {
        switch self {
        case .hangup: SIGHUP
        case .terminate: SIGTERM
        case .interrupt: SIGINT
        case .windowChanged: SIGWINCH
        case .continued: SIGCONT
        }
    }
}

/// Signals as messages for the event loop. Make one, before the screen; it serves the whole process.
///
/// SIGTSTP and SIGPIPE are ignored from then on. A signal that comes ten times before it is read is one.
public final class SignalInbox {
    let wake: WakeDescriptor

    /// Handles the signals of `SystemSignal` from now on.
    public init() throws(TerminalError) {
        wake = try WakeDescriptor()
        cn_catch_signals(wake.writing)
    }

    deinit {
        cn_catch_signals(-1)
    }

    /// Takes the signals that came since the last call.
    public func drain() -> [SystemSignal] {
        wake.clear()
        return SystemSignal.allCases.filter { cn_take_signal($0.number) }
    }
}
