public import Circulation
import GRDB

/// How far somebody has followed the changes of a library.
public struct ChangeMark: Hashable, Sendable {
    let seq: Int64
    /// SQLite's counter of commits seen by the reading connection; belongs to one opened ``Library``.
    let dataVersion: Int64
}

/// What happened since a mark.
public struct Changes: Hashable, Sendable {
    public let mark: ChangeMark
    /// What was touched, each once, in the order it happened.
    public let topics: [Topic]
    /// The ring has run over: nobody knows any more what was touched, so ask for everything again.
    public let isGap: Bool
}

extension Library {
    /// What any desk has changed since a mark, this one included; without a mark, where things stand now.
    ///
    /// Costs microseconds while nothing happens, so it may be asked several times a second.
    public func changes(since mark: ChangeMark?) throws(DeskError) -> Changes {
        let result = reader.unsafeRead { database in
            Result { () throws(DeskError) -> Changes in try changes(since: mark, in: database) }
        }
        return try result.get()
    }

    /// Asks for changes on the reading connection's own queue; the reply comes on that queue.
    public func changesLater(
        since mark: ChangeMark?,
        reply: @escaping @Sendable (Result<Changes, DeskError>) -> Void
    ) {
        reader.asyncUnsafeRead { access in
            reply(
                Result { () throws(DeskError) -> Changes in
                    try self.changes(since: mark, in: try mapped(self.path) { try access.get() })
                })
        }
    }

    private func changes(since mark: ChangeMark?, in database: Database) throws(DeskError) -> Changes {
        let reading = Reading(database: database, path: path)
        let version = try reading.dataVersion()
        if let mark, mark.dataVersion == version { return Changes(mark: mark, topics: [], isGap: false) }
        return try reading.changes(after: mark?.seq, dataVersion: version)
    }
}

extension Reading {
    func dataVersion() throws(DeskError) -> Int64 {
        try first("PRAGMA data_version") { try $0.integer(0) } ?? 0
    }

    /// One statement reads the ring and its ends, so that no commit can fall between them.
    func changes(after seq: Int64?, dataVersion: Int64) throws(DeskError) -> Changes {
        let ends = try first("SELECT coalesce(min(seq), 1), coalesce(max(seq), 0) FROM change") {
            (oldest: try $0.integer(0), newest: try $0.integer(1))
        }
        let oldest = ends?.oldest ?? 1
        let newest = ends?.newest ?? 0
        let mark = ChangeMark(seq: newest, dataVersion: dataVersion)
        guard let seq else { return Changes(mark: mark, topics: [], isGap: false) }
        guard seq + 1 >= oldest, seq <= newest else { return Changes(mark: mark, topics: [], isGap: true) }
        let topics = try rows(
            "SELECT kind, subject FROM change WHERE seq > ? AND seq <= ? ORDER BY seq", [seq, newest]
        ) { try Topic(kind: $0.text(0), subject: $0.integer(1)) }
        var known: Set<Topic> = []
        return Changes(mark: mark, topics: topics.filter { known.insert($0).inserted }, isGap: false)
    }
}
