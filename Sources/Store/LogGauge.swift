import CSQLite
import Synchronization

/// How many pages the write-ahead log holds, as SQLite tells it after each commit of one connection.
///
/// The log's file size would not tell: after a checkpoint the file keeps its length and is filled anew.
final class LogGauge: Sendable {
    /// Pages after which a commit is followed by a checkpoint.
    static let checkpointStep = 1_000

    private struct Level {
        var pages = 0
        var pagesAtLastTry = 0
    }

    private let level = Mutex(Level())

    /// Counts the commits of a connection, which must not outlive the gauge.
    func watch(_ connection: OpaquePointer?) {
        let context = Unmanaged.passUnretained(self).toOpaque()
        _ = sqlite3_wal_hook(
            connection,
            { context, _, _, pages in
                guard let context else { return SQLITE_OK }
                Unmanaged<LogGauge>.fromOpaque(context).takeUnretainedValue().note(pages: Int(pages))
                return SQLITE_OK
            }, context)
    }

    /// Whether the log has grown by a step since the last attempt. A reader may have kept that one from
    /// finishing; trying again at each commit would only slow everybody down.
    var isCheckpointDue: Bool {
        level.withLock { $0.pages >= $0.pagesAtLastTry + LogGauge.checkpointStep }
    }

    /// Notes an attempt; one that copied all pages lets the log begin anew.
    func noteCheckpoint(isComplete: Bool) {
        level.withLock { $0.pagesAtLastTry = isComplete ? 0 : $0.pages }
    }

    func note(pages: Int) {
        level.withLock {
            if pages < $0.pages { $0.pagesAtLastTry = 0 }
            $0.pages = pages
        }
    }
}
