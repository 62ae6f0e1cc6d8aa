import Glibc

/// What may have something to read after a wait.
public struct Wakeup: OptionSet, Sendable {
    /// One bit for each source.
    public let rawValue: UInt8

    /// The sources of these bits.
    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// Keys, or the end of the line: call `Keyboard.read`.
    public static let keyboard = Wakeup(rawValue: 1)
    /// Messages: call `Mailbox.drain`.
    public static let mailbox = Wakeup(rawValue: 2)
    /// Signals: call `SignalInbox.drain`.
    public static let signals = Wakeup(rawValue: 4)
}

/// Sleeps until a key, a message or a signal comes, or a deadline passes; costs nothing meanwhile.
public struct EventLoop<Message: Sendable> {
    private let keyboard: Keyboard
    private let mailbox: Mailbox<Message>
    private let signals: SignalInbox
    private let clock = MonotonicClock()

    /// A loop over these three sources.
    public init(keyboard: Keyboard, mailbox: Mailbox<Message>, signals: SignalInbox) {
        self.keyboard = keyboard
        self.mailbox = mailbox
        self.signals = signals
    }

    /// Waits, and says what to read; empty when the deadline passed.
    ///
    /// - Parameter deadline: milliseconds of `MonotonicClock`; `nil` waits for ever.
    public func wait(until deadline: Int64?) -> Wakeup {
        var watched = [
            // A negative descriptor is skipped: a line that has ended is always readable and would spin.
            pollfd(fd: keyboard.hasEnded ? -1 : STDIN_FILENO, events: Int16(POLLIN), revents: 0),
            pollfd(fd: mailbox.wake.number, events: Int16(POLLIN), revents: 0),
            pollfd(fd: signals.wake.number, events: Int16(POLLIN), revents: 0),
        ]
        let count = poll(&watched, nfds_t(watched.count), keyboard.hasUnread ? 0 : timeout(until: deadline))
        if count < 0 { return [.keyboard, .mailbox, .signals] }
        var wakeup: Wakeup = keyboard.hasUnread ? .keyboard : []
        for (index, source) in [Wakeup.keyboard, .mailbox, .signals].enumerated()
        where watched[index].revents != 0 {
            wakeup.insert(source)
        }
        return wakeup
    }

    private func timeout(until deadline: Int64?) -> Int32 {
        guard let deadline else { return -1 }
        return Int32(clamping: max(0, deadline - clock.now()))
    }
}
