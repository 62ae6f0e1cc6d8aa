public import Circulation
import Dispatch
import GRDB
import Synchronization

extension Library {
    /// Copies the write-ahead log into the file, inside the gate.
    ///
    /// - Parameter truncating: also empties the log; needs a moment without readers.
    /// - Throws: ``DatabaseFault/busy(holder:)`` when readers stood in the way of truncating.
    public func checkpoint(truncating: Bool) throws(DeskError) {
        try checkpoint(mode: truncating ? .truncate : .passive, inside: gate)
    }

    /// Empties the write-ahead log into the file, so that the file alone is the library; gives up when others
    /// write or read just now, for the last of them does the same.
    public func settleLog() {
        guard breakage.withLock({ $0 == nil }) else { return }
        var gate = gate
        gate.patience = .milliseconds(50)
        // What is not settled stays in the log, as safe as before.
        try? checkpoint(mode: .truncate, inside: gate)
    }

    private func checkpoint(
        mode: Database.CheckpointMode,
        inside gate: WriteGate
    ) throws(DeskError) {
        let result = writer.unsafeRead { database in
            Result { () throws(DeskError) in
                try gate.hold { () throws(DeskError) in
                    try checkFiles()
                    try checkpoint(database, mode: mode)
                }
            }
        }
        try result.get()
    }
}
