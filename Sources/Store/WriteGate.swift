import Circulation
import Foundation
import Synchronization

/// The kernel lock every write and every checkpoint of every process holds: no checkpoint may overlap a commit.
///
/// SQLite 3.7.0 to 3.51.2 can lose committed pages when one does (https://www.sqlite.org/wal.html#walresetbug).
/// The kernel queues the waiters and lets go for a process that dies.
///
/// `flock` cannot be given a time limit. A waiter that must wait therefore does so on a thread of its own, with
/// a descriptor of its own; when the time is up it is left behind and closes its descriptor as soon as it gets
/// the lock. Polling would be simpler, but whoever polls loses to whoever happens to ask at the right moment.
struct WriteGate: Sendable {
    /// How long a desk waits before it says that another is busy.
    static let patience: DispatchTimeInterval = .seconds(10)

    let path: String
    private let lockPath: String
    private let holder: String
    /// How long one waits at this gate.
    var patience: DispatchTimeInterval

    /// - Parameter holder: says who holds the gate to those who wait too long, such as the desk's name.
    init(database path: String, holder: String, patience: DispatchTimeInterval = WriteGate.patience) {
        self.path = path
        lockPath = WriteGate.lockPath(of: path)
        self.holder = holder
        self.patience = patience
    }

    static func lockPath(of path: String) -> String { path + ".lock" }

    /// Who holds the gate now, by their own word.
    static func holder(of path: String) -> String? {
        let descriptor = Glibc.open(lockPath(of: path), O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 120)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        guard count > 0 else { return nil }
        let text = String(decoding: bytes.prefix(count), as: UTF8.self).trimmingBlanks()
        return text.isEmpty ? nil : text
    }

    /// Runs a piece of work while nobody else writes.
    ///
    /// - Throws: ``DatabaseFault/busy(holder:)`` when the gate did not come free in time.
    func hold<Value>(_ work: () throws(DeskError) -> Value) throws(DeskError) -> Value {
        let descriptor = try take()
        defer { close(descriptor) }
        let name = Array("\(getpid()) \(holder)".utf8.prefix(118)) + [0x0A]
        pwrite(descriptor, name, name.count, 0)
        ftruncate(descriptor, off_t(name.count))
        defer { ftruncate(descriptor, 0) }
        return try work()
    }

    /// A descriptor that has the lock; closing it lets go.
    private func take() throws(DeskError) -> CInt {
        while true {
            let descriptor = try WriteGate.openLock(of: path)
            if flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
                guard wait(for: descriptor) else {
                    throw .database(.busy(holder: WriteGate.holder(of: path)))
                }
            }
            if isInPlace(descriptor) { return descriptor }
            close(descriptor)
        }
    }

    /// A descriptor of the lock file, made where it is missing; without a lock as yet.
    static func openLock(of path: String) throws(DeskError) -> CInt {
        let lockPath = lockPath(of: path)
        let descriptor = Glibc.open(lockPath, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor < 0 else { return descriptor }
        switch errno {
        case EACCES, EPERM, ELOOP: throw .database(.denied(path: lockPath))
        case ENOENT, ENOTDIR: throw .database(.missing(path: path))
        case EROFS: throw .database(.readOnly(path: lockPath))
        case ENOSPC, EDQUOT: throw .database(.full(path: lockPath))
        default: throw .database(.failed(code: Int(errno)))
        }
    }

    /// Two processes that lock two files exclude nobody: the lock must be on the file others will open.
    private func isInPlace(_ descriptor: CInt) -> Bool {
        var held = stat()
        var named = stat()
        return fstat(descriptor, &held) == 0 && stat(lockPath, &named) == 0 && held.st_ino == named.st_ino
            && held.st_dev == named.st_dev
    }

    private enum Wait: Sendable { case waiting, granted, abandoned }

    private final class Waiter: Sendable {
        let state = Mutex(Wait.waiting)
        let signal = DispatchSemaphore(value: 0)
    }

    /// Waits in the kernel's queue; false when patience ran out, and then the descriptor is not ours any more.
    private func wait(for descriptor: CInt) -> Bool {
        let waiter = Waiter()
        Thread.detachNewThread {
            let isLocked = WriteGate.lock(descriptor)
            let isGranted = waiter.state.withLock { state in
                if state == .waiting { state = isLocked ? .granted : .abandoned }
                return state == .granted
            }
            if !isGranted { close(descriptor) }
            waiter.signal.signal()
        }
        _ = waiter.signal.wait(timeout: .now() + patience)
        return waiter.state.withLock { state in
            if state == .waiting { state = .abandoned }
            return state == .granted
        }
    }
    /// Waits for the lock whatever signals come; false when the kernel has none to give.
    private static func lock(_ descriptor: CInt) -> Bool {
        while flock(descriptor, LOCK_EX) != 0 {
            guard errno == EINTR else { return false }
        }
        return true
    }
}
