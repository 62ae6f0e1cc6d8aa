/// Where UNIMARC and CNMARC keep the parts of a title (IFLA UNIMARC Manual; CNMARC WH/T 0503).
struct UNIMARCFields: TitleFields {
    private let record: Record
    private let titleField: DataField?
    let titleTag = "200"

    init(_ record: Record) {
        self.record = record
        titleField = record.field("200")
    }

    var title: String? {
        guard let first = titleField?.first("a") else { return nil }
        return joined([first] + (titleField?.all("h", "i") ?? []), by: " ")
    }

    var subtitle: String? {
        joined(titleField?.all("e") ?? [], by: " : ")
    }

    var alternativeTitles: [String] {
        let parallel = titleField?.all("d") ?? []
        let others = ["510", "512", "515", "516", "517", "540"].flatMap(record.fields).compactMap {
            $0.first("a")
        }
        return (parallel + others).compactMap { joined([$0], by: "") }
    }

    var pinyin: String? {
        titleField?.first("9") ?? titleField?.first("A")
    }

    var responsibility: String? {
        joined(titleField?.all("f", "g") ?? [], by: " ; ", .afterLongWords)
    }

    var author: String? {
        let field = ["700", "710", "720", "701", "711", "721", "702", "712"].lazy.compactMap(record.field)
            .first
        guard let name = field?.first("a") else { return nil }
        guard let rest = field?.first("b") else { return joined([name], by: "", .afterLongWords) }
        return joined([name, String(rest.drop { ", ".contains($0) })], by: ", ", .afterLongWords)
    }

    var publisher: String? {
        (record.field("210")?.first("c") ?? record.field("214")?.first("c"))
            .flatMap { joined([$0], by: "", .afterLongWords) }
    }

    /// What is printed comes before the coded year, which templates often leave wrong.
    var year: Int? {
        year(in: record.field("210")?.first("d")) ?? year(in: record.field("214")?.first("d"))
            ?? year(coded: record.field("100")?.first("a"), at: 9)
    }

    var edition: String? {
        record.field("205")?.first("a").flatMap { joined([$0], by: "", .afterLongWords) }
    }

    var isbns: [ISBN] {
        record.fields("010").compactMap { $0.first("a") }.map(ISBN.init)
    }

    var issn: String? {
        record.fields("011").lazy.compactMap { $0.first("a") }.first
    }

    var language: String? {
        record.field("101")?.first("a")
    }

    var classNumber: ClassNumber? {
        let places: [(String, ClassNumber.Scheme)] = [
            ("690", .chinese), ("686", .local), ("680", .congress), ("676", .dewey), ("681", .local),
        ]
        return places.lazy.compactMap { tag, scheme in
            record.field(tag)?.first("a").map { ClassNumber(scheme, $0) }
        }.first
    }

    var priceText: String? {
        ["010", "011", "012", "013", "016", "091"].lazy.flatMap(record.fields).compactMap { $0.first("d") }
            .first
    }

    var abstract: String? {
        record.field("330")?.first("a")
    }
}
