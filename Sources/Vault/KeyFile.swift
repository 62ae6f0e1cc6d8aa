import Glibc

/// A library's master key, as it lies in a file outside the database and its backups.
///
/// Whoever has this file and a copy of the database can read every identity number in it; whoever
/// loses it can read none. The file is text, so that a copy can be printed for the safe and typed in again:
///
///     # CreditDesk master key. Keep one printed copy in the safe, never beside a backup.
///     creditdesk-key-1 version=1 key=0123-4567-...-cdef check=0123456789abcdef
public struct KeyFile: Sendable {
    public let path: String
    public let version: KeyVersion
    let secret: SecretKey

    /// Sixteen hexadecimal digits that tell one master key from another and give nothing of it away.
    ///
    /// The database keeps it, so that a desk with the wrong key file says so at the start.
    public var fingerprint: String { KeyFileText.fingerprint(of: secret) }

    /// Makes a new random key and writes it to a file only this account can read.
    ///
    /// A missing folder is made for this account alone (0700); one that exists keeps its permissions.
    /// When this returns, file and folder would survive a power cut.
    ///
    /// - Throws: `keyFileExists`: a key is never overwritten, not even an empty file or a dangling link.
    ///   `keyFileNotWritten` when the system refuses.
    public static func create(at path: String, version: KeyVersion = .first) throws(VaultError) -> KeyFile {
        let key = KeyFile(path: path, version: version, secret: SecretKey())
        do throws(SystemRefusal) {
            try key.write()
        } catch {
            throw error.code == EEXIST
                ? .keyFileExists(path: path) : .keyFileNotWritten(path: path, code: error.code)
        }
        return key
    }

    /// Reads the key from a plain file that belongs to this account and to nobody else.
    ///
    /// - Throws: the `keyFile...` cases of `VaultError`.
    public static func load(at path: String) throws(VaultError) -> KeyFile {
        let bytes = try guardedBytes(at: path)
        do throws(KeyFileFlaw) {
            let text = try KeyFileText(String(decoding: bytes, as: UTF8.self))
            return KeyFile(path: path, version: text.version, secret: text.secret)
        } catch {
            throw .keyFileMalformed(path: path, flaw: error)
        }
    }

    private func write() throws(SystemRefusal) {
        let folder = Self.folder(of: path)
        if mkdir(folder, 0o700) == 0 {
            try Descriptor(Self.folder(of: folder), O_RDONLY | O_DIRECTORY).sync()
        } else if errno != EEXIST {
            throw .latest
        }
        // Written whole under another name first: nobody ever finds the key half there.
        let draft = "\(path).\(getpid()).new"
        let file = try Descriptor(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
        defer { unlink(draft) }
        try file.write(Array(KeyFileText(version: version, secret: secret).text.utf8))
        try file.sync()
        guard link(draft, path) == 0 else { throw .latest }
        try Descriptor(folder, O_RDONLY | O_DIRECTORY).sync()
    }

    /// The file's bytes, once the open file itself (not its name, which could change) has passed the checks.
    private static func guardedBytes(at path: String) throws(VaultError) -> [UInt8] {
        // O_NONBLOCK: a pipe laid at this path must be refused, not waited for.
        let file = try reading(path) { () throws(SystemRefusal) in
            try Descriptor(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
        }
        let status = try reading(path) { () throws(SystemRefusal) in try file.status() }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .keyFileNotPlain(path: path) }
        guard status.st_uid == geteuid() else {
            throw .keyFileOwnedByAnother(path: path, owner: status.st_uid)
        }
        guard status.st_mode & 0o077 == 0 else {
            throw .keyFileOpenToOthers(path: path, mode: status.st_mode & 0o777)
        }
        return try reading(path) { () throws(SystemRefusal) in try file.read(atMost: 4096) }
    }

    private static func reading<Answer: ~Copyable>(
        _ path: String, _ call: () throws(SystemRefusal) -> Answer
    ) throws(VaultError) -> Answer {
        do throws(SystemRefusal) {
            return try call()
        } catch {
            switch error.code {
            case ENOENT: throw .keyFileMissing(path: path)
            case ELOOP: throw .keyFileNotPlain(path: path)
            default: throw .keyFileUnreadable(path: path, code: error.code)
            }
        }
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
