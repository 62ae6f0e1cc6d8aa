public import Circulation
import GRDB

/// How far a file has been read into the catalogue, so that an import can go on where it stopped.
public struct ImportProgress: Hashable, Sendable {
    /// The digest of the file's bytes.
    public let digest: String
    /// The next record to read, counted from 0, and where it begins.
    public var nextRecord: Int
    public var nextOffset: Int64
    /// Records taken as new titles, records that changed a title, and records refused.
    public var taken: Int
    public var changed: Int
    public var refused: Int

    public init(
        digest: String,
        nextRecord: Int = 0,
        nextOffset: Int64 = 0,
        taken: Int = 0,
        changed: Int = 0,
        refused: Int = 0
    ) {
        self.digest = digest
        self.nextRecord = nextRecord
        self.nextOffset = nextOffset
        self.taken = taken
        self.changed = changed
        self.refused = refused
    }
}

/// How much a library holds.
public struct LibraryCounts: Hashable, Sendable {
    public let patrons: Int
    public let titles: Int
    public let items: Int
    public let openLoans: Int
    /// Open and ended loans; those undone never happened.
    public let loans: Int
}

extension Reading {
    /// How far a file was read; `nil` when it never was.
    public func importProgress(digest: String) throws(DeskError) -> ImportProgress? {
        try first(
            "SELECT nextRecord, nextOffset, taken, changed, refused FROM importProgress WHERE digest = ?",
            [digest]
        ) {
            ImportProgress(
                digest: digest, nextRecord: try $0.int(0), nextOffset: try $0.integer(1),
                taken: try $0.int(2), changed: try $0.int(3), refused: try $0.int(4))
        }
    }

    /// How much the library holds now.
    public func counts() throws(DeskError) -> LibraryCounts {
        let counts = try first(
            """
            SELECT (SELECT count(*) FROM patron), (SELECT count(*) FROM title),
                (SELECT count(*) FROM item), (SELECT count(*) FROM loan WHERE ended IS NULL),
                (SELECT count(*) FROM loan WHERE undone = 0)
            """
        ) {
            LibraryCounts(
                patrons: try $0.int(0), titles: try $0.int(1), items: try $0.int(2),
                openLoans: try $0.int(3), loans: try $0.int(4))
        }
        guard let counts else { throw .database(.corrupt(path: path)) }
        return counts
    }
}

extension Writing {
    /// Notes how far a file has been read.
    public func saveImportProgress(_ progress: ImportProgress) throws(DeskError) {
        try run(
            """
            INSERT INTO importProgress (digest, nextRecord, nextOffset, taken, changed, refused)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (digest) DO UPDATE SET nextRecord = excluded.nextRecord,
                nextOffset = excluded.nextOffset, taken = excluded.taken, changed = excluded.changed,
                refused = excluded.refused
            """,
            [
                progress.digest, progress.nextRecord, progress.nextOffset, progress.taken,
                progress.changed, progress.refused,
            ])
    }
}
