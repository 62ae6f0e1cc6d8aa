/// Copies in a file of records of which no item was made: how many, and which.
public enum CopyPhrase: Phrase, Hashable {
    /// Their barcodes are on items of other titles.
    case elsewhere(Int)
    /// They have no barcode, or none that can be read.
    case skipped(Int)
    case oneElsewhere(record: Int, barcode: String)
    case oneUnreadable(record: Int, barcode: String)

    public func text(in formats: Formats) -> String {
        switch self {
        case .elsewhere(let count):
            formats.pick(
                "\(formats.count(count, .copies)) not taken: the barcode is on another title. "
                    + "Compare label and record, then correct one of them.",
                "\(formats.count(count, .copies))未导入: 条码号已在其他题名上. 请核对条码与记录, 更正其一.")
        case .skipped(let count):
            formats.pick(
                "\(formats.count(count, .copies)) not taken: no barcode that a scanner could read. "
                    + "Label the copy and add the barcode to the record.",
                "\(formats.count(count, .copies))未导入: 没有可以扫描的条码号. 请贴条码, 并在记录中补上条码号.")
        case .oneElsewhere(let record, let barcode):
            formats.pick(
                "Record \(formats.number(record)): the barcode \(barcode) is on another title already.",
                "第\(formats.number(record))条: 条码号 \(barcode) 已在其他题名上.")
        case .oneUnreadable(let record, let barcode):
            formats.pick(
                "Record \(formats.number(record)): no scanner could read the barcode \(barcode).",
                "第\(formats.number(record))条: 条码号 \(barcode) 无法扫描.")
        }
    }
}
