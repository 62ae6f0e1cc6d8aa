public import Circulation
import Glibc

/// A desk taken by one running program, until the claim or the program ends, however it ends.
///
/// A record lock of an open file description (fcntl(2), F_OFD_SETLK) on one byte of the gate's lock file: the
/// kernel frees it, and it neither waits for the gate nor holds anybody up there.
public final class DeskClaim: Sendable {
    /// The bytes before are for the gate, which writes there who holds it.
    private static let firstByte: Int64 = 4096
    /// F_OFD_SETLK of Linux, which Swift does not import.
    private static let setLockOfDescription: CInt = 37

    private let descriptor: CInt

    private init(descriptor: CInt) {
        self.descriptor = descriptor
    }

    deinit {
        close(descriptor)
    }

    /// The claim of a desk of the library at a path; nil when another program has it.
    static func claim(_ desk: ID<ServiceDesk>, of path: String) throws(DeskError) -> DeskClaim? {
        let descriptor = try WriteGate.openLock(of: path)
        var range = flock()
        range.l_type = Int16(F_WRLCK)
        range.l_whence = Int16(SEEK_SET)
        range.l_start = off_t(firstByte + desk.rawValue)
        range.l_len = 1
        if fcntl(descriptor, setLockOfDescription, &range) == 0 { return DeskClaim(descriptor: descriptor) }
        let code = errno
        close(descriptor)
        guard code == EAGAIN || code == EACCES else { throw .database(.failed(code: Int(code))) }
        return nil
    }
}

extension Library {
    /// Takes a desk for as long as the claim is kept; nil when another program works there.
    public func claim(_ desk: ID<ServiceDesk>) throws(DeskError) -> DeskClaim? {
        try DeskClaim.claim(desk, of: path)
    }
}
