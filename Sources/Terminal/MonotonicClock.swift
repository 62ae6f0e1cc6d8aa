import Glibc

/// Milliseconds that never go back, for key timing and deadlines.
public struct MonotonicClock: Sendable {
    /// The system's monotonic clock.
    public init() {}

    /// Milliseconds since an arbitrary moment before the program started.
    public func now() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
    }
}
