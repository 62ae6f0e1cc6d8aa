public import Circulation

/// Labels bought in a roll: barcodes that follow each other, one for each record of a file.
///
/// The record's number decides its label, so a file taken again, or in two runs, gives the same ones.
public struct LabelSeries: Hashable, Sendable {
    /// The label of the file's first record.
    public let first: Barcode
    private let number: Int

    /// Accepts a barcode of 4 to 18 digits; anything else is `nil`.
    public init?(from text: String) {
        guard let first = Barcode(ScanText.code(from: text)), (4...18).contains(first.text.utf8.count),
            let number = Int(first.text), first.text.allSatisfy(\.isNumber)
        else { return nil }
        self.first = first
        self.number = number
    }

    /// The label of a record counted from 1; `nil` past the end of the digits.
    func label(ofRecord record: Int) -> Barcode? {
        let digits = String(number + record - 1)
        let width = first.text.utf8.count
        guard digits.utf8.count <= width else { return nil }
        return Barcode(String(repeating: "0", count: width - digits.utf8.count) + digits)
    }
}
