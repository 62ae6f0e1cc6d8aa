import Glibc

/// A pipe to oneself, which `poll` sees as readable from `signal()` to `clear()`.
final class WakeDescriptor: Sendable {
    /// The end to poll.
    let number: Int32
    /// The end to write to.
    let writing: Int32

    init() throws(TerminalError) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw .noDescriptor(errno: errno) }
        for end in ends {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
        number = ends[0]
        writing = ends[1]
    }

    deinit {
        close(number)
        close(writing)
    }

    func signal() {
        // A full pipe is readable already, which is all that is wanted.
        _ = [UInt8(1)].withUnsafeBytes { write(writing, $0.baseAddress, 1) }
    }

    func clear() {
        withUnsafeTemporaryAllocation(byteCount: 4_096, alignment: 1) { buffer in
            while read(number, buffer.baseAddress, buffer.count) == buffer.count {}
        }
    }
}
