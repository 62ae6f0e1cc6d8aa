import Glibc

/// A failure of the file itself, as opposed to a damaged record inside it.
public enum SourceError: Error, Equatable, Sendable {
    /// The file could not be opened or positioned; `code` is the system's `errno`.
    case cannotOpen(path: String, code: Int32)
    /// Reading stopped at `offset` bytes; `code` is the system's `errno`.
    case readFailed(offset: Int, code: Int32)
}

/// Where the bytes of an import come from, a chunk at a time, so that a file of any size needs little memory.
public struct ByteSource {
    /// The whole length in bytes, for a progress bar; `nil` when it is not known (a pipe).
    public let byteCount: Int?
    private let chunk: (_ atMost: Int) throws(SourceError) -> [UInt8]

    /// Makes a source from a closure that returns up to the asked number of bytes, and none at the end.
    public init(
        byteCount: Int? = nil, reading chunk: @escaping (_ atMost: Int) throws(SourceError) -> [UInt8]
    ) {
        self.byteCount = byteCount
        self.chunk = chunk
    }

    /// Reads bytes already in memory, starting at `offset`.
    public init(_ bytes: [UInt8], from offset: Int = 0) {
        var position = min(max(offset, 0), bytes.count)
        self.init(byteCount: bytes.count) { atMost in
            let end = min(position + atMost, bytes.count)
            defer { position = end }
            return Array(bytes[position..<end])
        }
    }

    /// Opens a file for reading, starting at `offset`; it is closed when the source is no longer used.
    ///
    /// - Throws: ``SourceError/cannotOpen(path:code:)``; reading may later throw
    ///   ``SourceError/readFailed(offset:code:)``.
    public init(fileAt path: String, from offset: Int = 0) throws(SourceError) {
        let file = try OpenFile(path: path, offset: offset)
        self.init(byteCount: file.byteCount) { atMost throws(SourceError) in try file.read(atMost) }
    }

    func read(_ atMost: Int) throws(SourceError) -> [UInt8] {
        try chunk(atMost)
    }
}

/// One open descriptor, closed with its last user.
private final class OpenFile {
    let byteCount: Int?
    private let descriptor: Int32
    private var offset: Int

    init(path: String, offset: Int) throws(SourceError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .cannotOpen(path: path, code: errno) }
        if offset > 0, lseek(descriptor, off_t(offset), SEEK_SET) < 0 {
            let code = errno
            close(descriptor)
            throw .cannotOpen(path: path, code: code)
        }
        var facts = stat()
        let isFile = fstat(descriptor, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG
        self.byteCount = isFile ? Int(facts.st_size) : nil
        self.descriptor = descriptor
        self.offset = offset
    }

    deinit {
        close(descriptor)
    }

    func read(_ atMost: Int) throws(SourceError) -> [UInt8] {
        var code: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: atMost) { buffer, count in
            var got = -1
            repeat {
                got = Glibc.read(descriptor, buffer.baseAddress, atMost)
            } while got < 0 && errno == EINTR
            code = got < 0 ? errno : 0
            count = max(got, 0)
        }
        guard code == 0 else { throw .readFailed(offset: offset, code: code) }
        offset += bytes.count
        return bytes
    }
}
