/// One copy a record lists: enough to make an item of it.
public struct HoldingReading: Equatable, Sendable {
    /// The number on the copy, as it stands.
    public let barcode: String
    /// The library or branch that has it, as the record names it.
    public let branch: String?
    /// Class and sequence number as on the spine, such as `I247.5/1`.
    public let callNumber: String?
    /// The volume this copy is of.
    public let volume: String?
    /// The kind of item by the other system's own code.
    public let kind: String?
    /// The price of this copy, when it has one of its own.
    public let price: Price?
    /// The tag of the field it was read from: 905, 852, 952 or 995.
    public let tag: String

    /// The copies of a record, each barcode once; and a note for each field without a barcode.
    static func all(in record: Record) -> ([HoldingReading], [ReadingNote]) {
        var holdings: [HoldingReading] = []
        var notes: [ReadingNote] = []
        var seen: Set<String> = []
        for plan in HoldingPlan.all where plan.applies(to: record.family) {
            for (index, field) in record.fields(plan.tag).enumerated() {
                let barcodes = field.subfields(plan.barcode)
                if barcodes.isEmpty {
                    notes.append(
                        ReadingNote(tag: plan.tag, occurrence: index + 1, remark: .holdingWithoutBarcode))
                }
                for barcode in barcodes where seen.insert(barcode).inserted {
                    holdings.append(HoldingReading(barcode, in: field, by: plan))
                }
            }
        }
        return (holdings, notes)
    }

    private init(_ barcode: String, in field: DataField, by plan: HoldingPlan) {
        self.barcode = barcode
        branch = plan.branch.lazy.compactMap(field.first).first
        callNumber =
            field.subfields(plan.callNumberParts).joined(separator: plan.separator).nonEmpty
            ?? plan.wholeCallNumber.flatMap(field.first)
        volume = plan.volume.flatMap(field.first)
        kind = plan.kind.flatMap(field.first)
        price = plan.price.flatMap(field.first).map { Price($0) }
        tag = plan.tag
    }
}

/// Which subfields of a field hold what about a copy.
private struct HoldingPlan {
    let tag: String
    var isUNIMARCOnly = false
    let barcode: [Unicode.Scalar]
    let branch: [Unicode.Scalar]
    var callNumberParts: [Unicode.Scalar] = []
    var separator = "/"
    var wholeCallNumber: Unicode.Scalar?
    var volume: Unicode.Scalar?
    var kind: Unicode.Scalar?
    var price: Unicode.Scalar?

    func applies(to family: Family) -> Bool {
        !isUNIMARCOnly || family != .marc21
    }

    /// 905: Chinese practice. 852: MARC21 location. 952, 995: Koha with MARC21, with UNIMARC.
    static let all = [
        HoldingPlan(
            tag: "905", barcode: ["b"], branch: ["a"], callNumberParts: ["d", "e"], wholeCallNumber: "f",
            volume: "v"),
        HoldingPlan(
            tag: "852", barcode: ["p"], branch: ["b", "a"], callNumberParts: ["h", "i"], separator: " ",
            wholeCallNumber: "j", volume: "3"),
        HoldingPlan(
            tag: "952", barcode: ["p"], branch: ["b", "a"], wholeCallNumber: "o", volume: "h", kind: "y",
            price: "g"),
        HoldingPlan(
            tag: "995", isUNIMARCOnly: true, barcode: ["f"], branch: ["b"], wholeCallNumber: "k", volume: "v",
            kind: "r"),
    ]
}

extension DataField {
    fileprivate func subfields(_ codes: [Unicode.Scalar]) -> [String] {
        subfields.filter { codes.contains($0.code) }.map(\.text.trimmed).filter { !$0.isEmpty }
    }
}
