import Glibc

/// A refusal by the system, as its `errno`.
struct SystemRefusal: Error {
    let code: Int32

    static var latest: SystemRefusal { SystemRefusal(code: errno) }
}

/// An open file that closes itself.
struct Descriptor: ~Copyable {
    private let number: Int32

    /// Opens `path`; a child process never inherits it.
    init(_ path: String, _ flags: Int32, mode: mode_t = 0) throws(SystemRefusal) {
        number = Self.repeating { open(path, flags | O_CLOEXEC, mode) }
        guard number >= 0 else { throw .latest }
    }

    deinit {
        close(number)
    }

    func status() throws(SystemRefusal) -> stat {
        var status = stat()
        guard fstat(number, &status) == 0 else { throw .latest }
        return status
    }

    /// The next bytes, at most `limit`; empty at the end of the file.
    func read(atMost limit: Int) throws(SystemRefusal) -> [UInt8] {
        var buffer = [UInt8](repeating: 0, count: limit)
        let count = Self.repeating { Glibc.read(number, &buffer, limit) }
        guard count >= 0 else { throw .latest }
        return Array(buffer.prefix(count))
    }

    func write(_ bytes: [UInt8]) throws(SystemRefusal) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = Self.repeating {
                rest.withUnsafeBytes { Glibc.write(number, $0.baseAddress, $0.count) }
            }
            guard count >= 0 else { throw .latest }
            rest = rest.dropFirst(count)
        }
    }

    /// Returns when what was written would survive a power cut.
    func sync() throws(SystemRefusal) {
        guard Self.repeating({ fsync(number) }) == 0 else { throw .latest }
    }

    /// Repeats a call that a signal interrupted.
    private static func repeating<Answer: SignedInteger>(_ call: () -> Answer) -> Answer {
        while true {
            let answer = call()
            if answer >= 0 || errno != EINTR { return answer }
        }
    }
}
