/// Something odd in a field that was still taken: said to the cataloguer, never a reason to refuse.
public struct ReadingNote: Equatable, Sendable {
    /// The tag of the field.
    public let tag: String
    /// Which of the fields with this tag, counted from 1.
    public let occurrence: Int
    /// What was found and what was done about it.
    public let remark: Remark

    /// Locates a remark in the record.
    public init(tag: String, occurrence: Int, remark: Remark) {
        self.tag = tag
        self.occurrence = occurrence
        self.remark = remark
    }

    /// What was found in the field.
    public enum Remark: Equatable, Sendable {
        /// Control characters, marks of writing direction or invisible characters were taken out;
        /// `first` is the code point of the first of them.
        case invisibleCharactersRemoved(count: Int, first: UInt32)
        /// A MARC-8 escape chose a set that is not read here (`$1` is East Asian); U+FFFD stands for its text.
        case characterSetNotRead(escape: String)
        /// The two indicators are missing or not ASCII; blanks were taken.
        case badIndicators
        /// The field has no usable subfield and was left empty.
        case noSubfields
        /// The field describes a copy, but has no barcode; no item was taken from it.
        case holdingWithoutBarcode
    }
}
