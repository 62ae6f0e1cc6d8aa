import CSQLite
import Circulation
import Foundation
import GRDB
import Testing

@testable import Store

@Suite("Opening a library")
struct OpeningTests {
    private let folder = Scratch.newFolder()
    private var path: String { folder + "/desk.db" }

    private func fault() -> DatabaseFault? {
        do {
            try Library.open(at: path, holder: "test").close()
            return nil
        } catch .database(let fault) {
            return fault
        } catch {
            return nil
        }
    }

    private func create() throws {
        try Library.create(at: path, profile: Scratch.profile, key: "print")
    }

    private func change(_ sql: String) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
        try queue.close()
    }

    @Test("a new library opens, says whose it is, and is nobody else's to read")
    func created() throws {
        try create()
        let library = try Library.open(at: path, holder: "test")

        #expect(try library.read { library throws(DeskError) in try library.profile() } == Scratch.profile)
        #expect(try library.read { library throws(DeskError) in try library.keyFingerprint() } == "print")
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
        #expect(!FileManager.default.fileExists(atPath: path + ".part"))
        #expect(try library.read { library throws(DeskError) in try library.integrityFaults() }.isEmpty)
        try library.close()
    }

    @Test("making a library never replaces what is there")
    func exists() throws {
        try Data("a letter".utf8).write(to: URL(filePath: path))

        #expect(throws: DeskError.database(.exists(path: path))) { try create() }
        #expect(try Data(contentsOf: URL(filePath: path)) == Data("a letter".utf8))
    }

    @Test("a library is not made in a folder that is not there")
    func noFolder() {
        let path = folder + "/nowhere/desk.db"

        #expect(throws: DeskError.database(.missing(path: path))) {
            try Library.create(at: path, profile: Scratch.profile, key: "print")
        }
    }

    @Test("what a killed attempt left behind does not stand in the way")
    func leftover() throws {
        try Data("half".utf8).write(to: URL(filePath: path + ".part"))

        try create()

        #expect(fault() == nil)
    }

    @Test("a file that is no library is refused and stays as it is", arguments: ForeignFile.allCases)
    func foreign(file: ForeignFile) throws {
        try file.write(to: path)
        let before = try Data(contentsOf: URL(filePath: path))
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()

        #expect(fault() == .foreign(path: path))

        #expect(try Data(contentsOf: URL(filePath: path)) == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == names)
    }

    @Test("a folder and a missing file are refused, and nothing is made")
    func missing() throws {
        #expect(fault() == .missing(path: path))
        #expect(!FileManager.default.fileExists(atPath: path))
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        #expect(fault() == .foreign(path: path))
    }

    @Test("another schema version is refused and stays as it is", arguments: [0, 2, 7])
    func version(version: Int) throws {
        try create()
        try change("PRAGMA user_version = \(version)")
        let before = try Data(contentsOf: URL(filePath: path))

        let expected: DatabaseFault =
            version > 1
            ? .newer(path: path, version: version, known: 1)
            : .older(path: path, version: version, known: 1)
        #expect(fault() == expected)
        #expect(try Data(contentsOf: URL(filePath: path)) == before)
    }

    @Test("a damaged library is called damaged and stays as it is")
    func damaged() throws {
        try create()
        var bytes = try Data(contentsOf: URL(filePath: path))
        bytes.replaceSubrange(100..<4096, with: Data(repeating: 0xFF, count: 3996))
        try bytes.write(to: URL(filePath: path))

        #expect(fault() == .corrupt(path: path))
        #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
    }

    @Test("a library that lost its log mode is refused")
    func journal() throws {
        try create()
        try change("PRAGMA journal_mode = DELETE")

        #expect(fault() == .setting(name: "journal_mode", expected: "wal", found: "delete"))
    }

    @Test("every setting reads back on both connections", arguments: [false, true])
    func settings(isReader: Bool) throws {
        let scratch = try Scratch()
        let queue = isReader ? scratch.library.reader : scratch.library.writer
        let expected = [
            "journal_mode": "wal", "encoding": "UTF-8", "synchronous": "2", "busy_timeout": "10000",
            "foreign_keys": "1", "trusted_schema": "0", "cell_size_check": "1", "mmap_size": "0",
            "wal_autocheckpoint": "0", "journal_size_limit": "67108864", "secure_delete": "1",
            "temp_store": "2", "recursive_triggers": "1", "cache_size": isReader ? "-1024" : "-512",
            "query_only": isReader ? "1" : "0", "application_id": "1131562091", "user_version": "1",
        ]
        let limits: [(CInt, CInt)] = [
            (SQLITE_LIMIT_LENGTH, 4_000_000), (SQLITE_LIMIT_SQL_LENGTH, 100_000), (SQLITE_LIMIT_COLUMN, 100),
            (SQLITE_LIMIT_EXPR_DEPTH, 50), (SQLITE_LIMIT_COMPOUND_SELECT, 10), (SQLITE_LIMIT_VDBE_OP, 25_000),
            (SQLITE_LIMIT_ATTACHED, 1), (SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200),
            (SQLITE_LIMIT_VARIABLE_NUMBER, 999), (SQLITE_LIMIT_TRIGGER_DEPTH, 10),
        ]

        try queue.unsafeRead { (database: Database) throws in
            for (name, value) in expected {
                let found = try String.fetchOne(database, sql: "PRAGMA \(name)")
                #expect(found == value, "\(name)")
            }
            for (limit, value) in limits {
                #expect(sqlite3_limit(database.sqliteConnection, limit, -1) == value)
            }
            #expect(throws: (any Error).self) {
                try database.execute(sql: "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema")
            }
        }
    }

    @Test("a library replaced under an open desk is not written to", arguments: ["", "-wal"])
    func replaced(suffix: String) throws {
        let scratch = try Scratch()
        let file = scratch.path + suffix
        try FileManager.default.moveItem(atPath: file, toPath: file + ".aside")
        try Data("another".utf8).write(to: URL(filePath: file))

        #expect(throws: DeskError.database(.replaced(path: scratch.path))) {
            try scratch.library.inGate { library throws(DeskError) in
                _ = try library.ensureDesk(named: "A2", at: scratch.branch)
            }
        }
    }

    @Test("a schema that changes under an open desk stops its next write")
    func migratedMeanwhile() throws {
        let scratch = try Scratch()
        let queue = try DatabaseQueue(path: scratch.path)
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 2") }

        #expect(throws: DeskError.database(.newer(path: scratch.path, version: 2, known: 1))) {
            try scratch.lend()
        }
    }

    @Test(
        "a file system that other hosts share is known by its kind",
        arguments: [
            ("25 1 254:0 / / rw,relatime - ext4 /dev/vda rw", 0xFE00, "ext4", false),
            ("40 25 0:44 / /srv rw shared:7 master:1 - nfs4 host:/srv rw", 44, "nfs4", true),
            ("41 25 0:45 / /mnt rw - fuse.sshfs host: rw", 45, "fuse.sshfs", true),
            ("42 25 0:46 / /mnt rw - cifs //host/share rw", 46, "cifs", true),
        ] as [(String, UInt64, String, Bool)])
    func mounts(line: String, device: UInt64, kind: String, isNetwork: Bool) {
        #expect(MountTable(line).fileSystem(ofDevice: device) == kind)
        #expect(MountTable(line).fileSystem(ofDevice: 0x801) == nil)
        #expect(MountTable.isNetwork(kind) == isNetwork)
    }
}

/// Files somebody may point the desk at by mistake.
enum ForeignFile: CaseIterable, Sendable {
    case empty, text, database, databaseWithLog

    func write(to path: String) throws {
        switch self {
        case .empty: try Data().write(to: URL(filePath: path))
        case .text:
            try Data(String(repeating: "Dear library, ", count: 400).utf8).write(to: URL(filePath: path))
        case .database, .databaseWithLog:
            let queue = try DatabaseQueue(path: path)
            try queue.writeWithoutTransaction { database in
                if self == .databaseWithLog { try database.execute(sql: "PRAGMA journal_mode = WAL") }
                try database.execute(sql: "CREATE TABLE letter (text TEXT)")
            }
            try queue.close()
        }
    }
}
