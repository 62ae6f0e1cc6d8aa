/// What became of the records of a file; every record is counted once.
public struct ImportCounts: Hashable, Sendable, Codable {
    /// Records read: added, updated, unchanged and rejected together.
    public var records = 0
    public var titlesAdded = 0
    /// Known before, and described otherwise by the file.
    public var titlesUpdated = 0
    /// Known before, and described the same.
    public var titlesUnchanged = 0
    public var rejected = 0
    public var itemsAdded = 0
    /// Copies whose item the library has already, on this very title; they stay as they are.
    public var itemsKnown = 0
    /// Copies whose barcode is on an item of another title; that item stays as it is.
    public var itemsElsewhere = 0
    /// Copies without a barcode, or with one no scanner could read; no item was made.
    public var itemsSkipped = 0

    public init() {}

    public static func + (left: ImportCounts, right: ImportCounts) -> ImportCounts {
        var sum = left
        sum.records += right.records
        sum.titlesAdded += right.titlesAdded
        sum.titlesUpdated += right.titlesUpdated
        sum.titlesUnchanged += right.titlesUnchanged
        sum.rejected += right.rejected
        sum.itemsAdded += right.itemsAdded
        sum.itemsKnown += right.itemsKnown
        sum.itemsElsewhere += right.itemsElsewhere
        sum.itemsSkipped += right.itemsSkipped
        return sum
    }
}
