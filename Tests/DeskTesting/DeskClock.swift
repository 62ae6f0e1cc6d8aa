public import Circulation
public import Services
import Synchronization

/// The wall clock of a story: it stands still until somebody moves it.
public final class DeskClock: Sendable {
    private let moment: Mutex<Moment>

    public init(at moment: Moment) {
        self.moment = Mutex(moment)
    }

    public var now: Moment { moment.withLock { $0 } }

    public func advance(seconds: Int) {
        moment.withLock { $0 = $0.adding(milliseconds: Int64(seconds) * 1000) }
    }

    /// The clock as the services take it.
    public var wallClock: WallClock { WallClock { self.now } }
}
