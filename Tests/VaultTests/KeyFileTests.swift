import Glibc
import Testing
import Vault

@Suite("Key file")
struct KeyFileTests {
    @Test("a new key can be loaded again, and file and folder are this account's alone")
    func createAndLoad() throws {
        let scratch = try Scratch()
        let path = scratch.path + "/new/field.key"

        let made = try KeyFile.create(at: path)
        let loaded = try KeyFile.load(at: path)

        #expect(loaded.fingerprint == made.fingerprint)
        #expect(loaded.version == .first)
        #expect(try Scratch.permissions(of: path) == 0o600)
        #expect(try Scratch.permissions(of: scratch.path + "/new") == 0o700)
    }

    @Test("a folder that exists keeps its permissions")
    func existingFolder() throws {
        let scratch = try Scratch()
        try #require(chmod(scratch.path, 0o750) == 0)

        _ = try KeyFile.create(at: scratch.key)

        #expect(try Scratch.permissions(of: scratch.path) == 0o750)
    }

    @Test("a key is never overwritten")
    func overwrite() throws {
        let scratch = try Scratch()
        _ = try KeyFile.create(at: scratch.key)
        let before = try scratch.text()

        #expect(throws: VaultError.keyFileExists(path: scratch.key)) { try KeyFile.create(at: scratch.key) }

        #expect(try scratch.text() == before)
    }

    @Test("a dangling link does not lead a new key elsewhere")
    func createThroughLink() throws {
        let scratch = try Scratch()
        let link = scratch.path + "/link.key"
        try #require(symlink(scratch.key, link) == 0)

        #expect(throws: VaultError.keyFileExists(path: link)) { try KeyFile.create(at: link) }

        #expect(access(scratch.key, F_OK) != 0)
    }

    @Test("a folder that cannot be made is reported, with the system's reason")
    func noFolder() throws {
        let scratch = try Scratch()
        let path = scratch.path + "/missing/deeper/field.key"

        #expect(throws: VaultError.keyFileNotWritten(path: path, code: ENOENT)) {
            try KeyFile.create(at: path)
        }
    }

    @Test("a missing file is reported as missing")
    func missing() throws {
        let scratch = try Scratch()
        #expect(throws: VaultError.keyFileMissing(path: scratch.key)) { try KeyFile.load(at: scratch.key) }
    }

    @Test(
        "a key that others may use in any way is refused",
        arguments: [0o640, 0o604, 0o620, 0o602, 0o610, 0o601])
    func openToOthers(mode: UInt32) throws {
        let scratch = try Scratch()
        try scratch.write(KeyFile.knownLine, mode: mode)

        #expect(throws: VaultError.keyFileOpenToOthers(path: scratch.key, mode: mode)) {
            try KeyFile.load(at: scratch.key)
        }
    }

    @Test("a link to a good key is refused")
    func link() throws {
        let scratch = try Scratch()
        let link = scratch.path + "/link.key"
        _ = try KeyFile.create(at: scratch.key)
        try #require(symlink(scratch.key, link) == 0)

        #expect(throws: VaultError.keyFileNotPlain(path: link)) { try KeyFile.load(at: link) }
    }

    @Test("a folder in the key's place is refused")
    func folder() throws {
        let scratch = try Scratch()
        try #require(mkdir(scratch.key, 0o700) == 0)
        #expect(throws: VaultError.keyFileNotPlain(path: scratch.key)) { try KeyFile.load(at: scratch.key) }
    }

    @Test("a pipe in the key's place is refused at once, not waited for", .timeLimit(.minutes(1)))
    func pipe() throws {
        let scratch = try Scratch()
        try #require(mkfifo(scratch.key, 0o600) == 0)
        #expect(throws: VaultError.keyFileNotPlain(path: scratch.key)) { try KeyFile.load(at: scratch.key) }
    }

    @Test("another account's key is refused", .enabled(if: geteuid() == 0, "only root can give files away"))
    func owner() throws {
        let scratch = try Scratch()
        try scratch.write(KeyFile.knownLine)
        try #require(chown(scratch.key, 65534, 65534) == 0)

        #expect(throws: VaultError.keyFileOwnedByAnother(path: scratch.key, owner: 65534)) {
            try KeyFile.load(at: scratch.key)
        }
    }

    @Test("the printed line can be typed in again, with or without comment, hyphens and capitals")
    func typedIn() throws {
        let scratch = try Scratch()
        for text in [
            KeyFile.knownLine, "# from the safe\n\n\(KeyFile.knownLine)\n",
            KeyFile.knownLine.replacing("0a0b-0c0d", with: "0A0B0C0D"),
        ] {
            try scratch.write(text)
            #expect(try KeyFile.load(at: scratch.key).fingerprint == "d262bebdedf25d9e")
        }
    }

    @Test(
        "a damaged line is refused, and the flaw is named",
        arguments: [
            ("", "", KeyFileFlaw.notOneKeyLine),
            (KeyFile.knownLine, "\(KeyFile.knownLine)\n\(KeyFile.knownLine)", .notOneKeyLine),
            ("creditdesk-key-1", "creditdesk-key-2", .unknownFormat),
            (" check=", " check= ", .unknownFormat),
            ("version=1", "version=0", .badVersion),
            ("version=1", "version=65536", .badVersion),
            ("version=1", "version=x", .badVersion),
            ("1e1f ", "1e1 ", .badKey),
            ("1e1f ", "1e1f20 ", .badKey),
            ("1e1f ", "1e1g ", .badKey),
            ("1e1f ", "1e1１ ", .badKey),
            ("1e1f ", "1e1e ", .checkDiffers),
        ])
    func malformed(part: String, replacement: String, flaw: KeyFileFlaw) throws {
        let scratch = try Scratch()
        try scratch.write(part.isEmpty ? "# nothing\n" : KeyFile.knownLine.replacing(part, with: replacement))

        #expect(throws: VaultError.keyFileMalformed(path: scratch.key, flaw: flaw)) {
            try KeyFile.load(at: scratch.key)
        }
    }

    @Test("neither key file nor vault shows a key when printed, inspected or dumped")
    func nothingShown() throws {
        let key = try KeyFile.known()
        let vault = SealedVault(key)
        var shown = "\(key) \(String(reflecting: key)) \(vault) \(String(reflecting: vault))"
        dump(key, to: &shown)
        dump(vault, to: &shown)

        #expect(shown.contains("(secret)"))
        #expect(!shown.contains("SymmetricKey") && !shown.contains("SecureBytes"))
        #expect(!shown.lowercased().contains("00010203") && !shown.contains("0001-0203"))
    }
}
