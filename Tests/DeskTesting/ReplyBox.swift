import Desk
import Dispatch
import Synchronization

/// Where replies from the library's queues wait for the one thread that works the desk.
final class ReplyBox: Sendable {
    private let replies = Mutex<[Message]>([])
    private let arrivals = DispatchSemaphore(value: 0)

    func post(_ reply: Message) {
        replies.withLock { $0.append(reply) }
        arrivals.signal()
    }

    /// Waits for the next reply; `nil` when none came in so many seconds.
    func next(within seconds: Int) -> Message? {
        guard arrivals.wait(timeout: .now() + .seconds(seconds)) == .success else { return nil }
        return replies.withLock { $0.removeFirst() }
    }
}
