public import Circulation
import Store

/// How far an import has come, for a progress bar.
public struct ImportStep: Hashable, Sendable {
    /// Records read of the file, those of an earlier run included.
    public let records: Int
    /// Bytes read of the file, and its length where known.
    public let bytes: Int
    public let totalBytes: Int?
    /// Records a second in this run.
    public let rate: Int
    /// At the present speed; nil as long as it cannot be told.
    public let secondsLeft: Int?
    /// Records of the last batch that were not taken.
    public let rejected: [ImportRejection]
    /// Copies of the last batch that have a barcode and became no item.
    public let refusedCopies: [CopyRefusal]
}

/// What an import did.
public struct ImportReport: Hashable, Sendable {
    public enum Ending: Hashable, Sendable {
        case finished
        /// Stopped on request; the next run goes on where this one stopped.
        case cancelled
        /// The whole file had been taken before; nothing was done.
        case hadBeenFinished
    }

    public let ending: Ending
    /// Records taken, changed and rejected in all runs over this file; items in this run.
    public let counts: ImportCounts
    /// The number of the record this run began with.
    public let firstRecord: Int
    /// Records of this run that were not taken, in order.
    public let rejected: [ImportRejection]
    /// Copies of this run that have a barcode and became no item, in order.
    public let refusedCopies: [CopyRefusal]
}

/// Why a file could not be imported to its end; batches before that are in the library.
public enum ImportFailure: Error, Hashable, Sendable {
    /// The system did not let us read the file; `code` is its `errno`.
    case unreadable(path: String, code: Int32)
    /// The text of a line-based file cannot be right from this line on.
    case malformed(line: Int, column: Int, TableFault)
    case desk(DeskError)
}

extension ImportCounts {
    /// The counts of earlier runs over a file, as far as the library remembers them.
    init(_ progress: ImportProgress) {
        records = progress.nextRecord
        titlesAdded = progress.taken
        titlesUpdated = progress.changed
        rejected = progress.refused
        titlesUnchanged = records - titlesAdded - titlesUpdated - rejected
    }
}
