import Glibc

/// Ctrl-C and `kill` as a question: work stops between two batches, not in the midst of one.
///
/// The signals are blocked and asked for, so that nothing has to be done in a handler.
struct StopRequest {
    private let signals = [SIGINT, SIGTERM]

    init() {
        var mask = sigset_t()
        sigemptyset(&mask)
        for signal in signals { sigaddset(&mask, signal) }
        pthread_sigmask(SIG_BLOCK, &mask, nil)
    }

    var isRaised: Bool {
        var pending = sigset_t()
        sigpending(&pending)
        return signals.contains { sigismember(&pending, $0) == 1 }
    }
}
