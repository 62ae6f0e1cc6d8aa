import Synchronization

/// Messages from any thread for the one that runs the event loop, in the order they were posted.
public final class Mailbox<Message: Sendable>: Sendable {
    let wake: WakeDescriptor
    private let messages = Mutex<[Message]>([])

    /// An empty mailbox.
    public init() throws(TerminalError) {
        wake = try WakeDescriptor()
    }

    /// Adds a message and wakes the event loop; never waits for it.
    public func post(_ message: Message) {
        messages.withLock { $0.append(message) }
        wake.signal()
    }

    /// Takes every message posted so far, oldest first.
    public func drain() -> [Message] {
        // Cleared before the messages are taken: one posted in between wakes the loop once too often, not never.
        wake.clear()
        return messages.withLock { waiting in
            defer { waiting.removeAll() }
            return waiting
        }
    }
}
