import Glibc
import Testing
import Vault

/// A folder of its own for one test, gone with its files when the test ends.
struct Scratch: ~Copyable {
    let path: String

    init() throws {
        path = "/tmp/creditdesk-vault-\(randomBytes(8).map(String.init).joined(separator: "-"))"
        try #require(mkdir(path, 0o700) == 0)
    }

    deinit {
        for name in ["new/field.key", "field.key", "link.key"] { unlink("\(path)/\(name)") }
        rmdir("\(path)/new")
        rmdir("\(path)/field.key")
        rmdir(path)
    }

    var key: String { path + "/field.key" }

    /// Writes a file with exactly this text and these permissions.
    func write(_ text: String, mode: mode_t = 0o600) throws {
        let file = open(key, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        try #require(file >= 0)
        defer { close(file) }
        try #require(text.utf8.count == Glibc.write(file, text, text.utf8.count))
        try #require(fchmod(file, mode) == 0)
    }

    func text() throws -> String {
        let file = open(key, O_RDONLY)
        try #require(file >= 0)
        defer { close(file) }
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = read(file, &buffer, buffer.count)
        return String(decoding: buffer.prefix(max(count, 0)), as: UTF8.self)
    }

    static func permissions(of path: String) throws -> mode_t {
        var status = stat()
        try #require(stat(path, &status) == 0)
        return status.st_mode & 0o7777
    }
}

extension KeyFile {
    /// The line of a key whose bytes are 0, 1, 2 ... 31.
    static let knownLine =
        "creditdesk-key-1 version=1 key=0001-0203-0405-0607-0809-0a0b-0c0d-0e0f-"
        + "1011-1213-1415-1617-1819-1a1b-1c1d-1e1f check=d262bebdedf25d9e"

    static func known(version: Int = 1) throws -> KeyFile {
        let scratch = try Scratch()
        try scratch.write(knownLine.replacing("version=1", with: "version=\(version)"))
        return try KeyFile.load(at: scratch.key)
    }

    static func random() throws -> KeyFile {
        let scratch = try Scratch()
        return try KeyFile.create(at: scratch.key)
    }
}
