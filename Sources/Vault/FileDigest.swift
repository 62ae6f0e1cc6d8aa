import Crypto
import Glibc

/// A SHA-256 taken piece by piece: it tells whether two files are the same, and names the operations of an
/// import.
public struct FileDigest: Sendable {
    private var hash = SHA256()

    public init() {}

    /// Takes the next bytes; how they are cut into pieces makes no difference.
    public mutating func update(_ bytes: [UInt8]) {
        hash.update(data: bytes)
    }

    /// The digest of everything so far: 64 lower-case hexadecimal digits.
    public var hexadecimal: String { hash.finalize().hexadecimal }

    /// The digest of a whole file, read in pieces of 64 KiB.
    ///
    /// Not for the database or its `-wal` and `-shm` while a connection is open in this process: closing the
    /// file would drop SQLite's locks (https://www.sqlite.org/howtocorrupt.html, section 2.2).
    ///
    /// - Throws: `fileUnreadable`.
    public static func hexadecimal(ofFileAt path: String) throws(VaultError) -> String {
        do throws(SystemRefusal) {
            let file = try Descriptor(path, O_RDONLY)
            var digest = FileDigest()
            while true {
                let piece = try file.read(atMost: 65536)
                if piece.isEmpty { return digest.hexadecimal }
                digest.update(piece)
            }
        } catch {
            throw .fileUnreadable(path: path, code: error.code)
        }
    }
}
