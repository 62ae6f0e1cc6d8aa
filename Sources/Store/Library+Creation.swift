public import Circulation
import Foundation
import GRDB

extension Library {
    /// Makes a new library: schema, profile and nothing else.
    ///
    /// It grows under another name and gets its own at the end, so that nothing half-made is left to be opened.
    ///
    /// - Parameter key: the fingerprint of the key file that seals this library's document numbers.
    /// - Throws: ``DatabaseFault/exists(path:)`` when something already has the name.
    public static func create(
        at path: String,
        profile: LibraryProfile,
        key: String
    ) throws(DeskError) {
        try refuseExisting(path)
        let gate = WriteGate(database: path, holder: "init")
        try gate.hold { () throws(DeskError) in
            try refuseExisting(path)
            let part = path + ".part"
            removeFiles(part)
            defer { removeFiles(part) }
            try makeEmptyFile(part)
            try build(part, profile: profile, key: key)
            // link(2) and not rename(2): it never replaces what has come there meanwhile.
            guard link(part, path) == 0 else {
                throw .database(errno == EEXIST ? .exists(path: path) : .denied(path: path))
            }
            synchroniseFolder(of: path)
        }
    }

    private static func refuseExisting(_ path: String) throws(DeskError) {
        var status = stat()
        if lstat(path, &status) == 0 { throw .database(.exists(path: path)) }
        if errno != ENOENT { throw .database(.denied(path: path)) }
    }

    private static func makeEmptyFile(_ path: String) throws(DeskError) {
        let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            switch errno {
            case ENOENT: throw .database(.missing(path: path))
            case EROFS: throw .database(.readOnly(path: path))
            case ENOSPC, EDQUOT: throw .database(.full(path: path))
            default: throw .database(.denied(path: path))
            }
        }
        Glibc.close(descriptor)
    }

    private static func build(_ path: String, profile: LibraryProfile, key: String) throws(DeskError) {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { database in
            try Connection.forbid(in: database)
            try database.execute(sql: "PRAGMA journal_mode = WAL")
            for pragma in Pragma.all(isReader: false) { try pragma.apply(to: database) }
        }
        try mapped(path) {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.writeWithoutTransaction { database in
                try database.inTransaction(.immediate) {
                    try database.execute(sql: "PRAGMA application_id = \(Migrations.applicationID)")
                    try Migrations.run(in: database, from: 0)
                    try Writing(database: database, path: path).insertProfile(profile, key: key)
                    return .commit
                }
                _ = try database.checkpoint(.truncate)
            }
            try queue.close()
        }
    }

    private static func removeFiles(_ path: String) {
        for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
    }

    /// A new name is on disk only once its folder is.
    private static func synchroniseFolder(of path: String) {
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        let descriptor = Glibc.open(folder.isEmpty ? "/" : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        Glibc.close(descriptor)
    }
}
