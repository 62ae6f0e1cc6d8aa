/// A copy of a record that was taken, of which no item was made although it has a barcode.
public struct CopyRefusal: Hashable, Sendable, Codable {
    public enum Reason: String, Hashable, Sendable, Codable {
        /// No scanner could read the barcode.
        case unreadable
        /// An item of another title has the barcode.
        case elsewhere
    }

    /// The record's place in the file, counted from 1.
    public let record: Int
    /// The barcode as the file has it.
    public let barcode: String
    public let reason: Reason
}

/// What became of one batch.
public struct BatchOutcome: Hashable, Sendable, Codable {
    public var counts = ImportCounts()
    /// In the order of the file.
    public var refusedCopies: [CopyRefusal] = []
}
