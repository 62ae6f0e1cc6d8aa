/// Where MARC21 keeps the parts of a title (MARC 21 Format for Bibliographic Data).
struct MARC21Fields: TitleFields {
    private let record: Record
    private let titleField: DataField?
    let language: String?
    let titleTag = "245"

    init(_ record: Record) {
        self.record = record
        let coded = record.control("008").map { String($0.dropFirst(35).prefix(3)) }
        let isCoded = coded?.allSatisfy { $0.isASCII && $0.isLetter } == true && coded?.count == 3
        language = isCoded ? coded : record.field("041")?.first("a").map { String($0.prefix(3)) }
        titleField = record.field("245")
    }

    private var title245: DataField? {
        titleField.map(preferred)
    }

    var title: String? {
        title245.flatMap(title(of:)) ?? titleField.flatMap(title(of:))
    }

    private func title(of field: DataField) -> String? {
        guard let first = field.first("a") else { return nil }
        return joined([first] + field.all("n", "p"), by: " ")
    }

    var subtitle: String? {
        joined(title245?.all("b") ?? [], by: " : ")
    }

    /// The title in the other script, then other titles as they stand.
    var alternativeTitles: [String] {
        let scripts = [titleField, titleField.flatMap(linked)].compactMap { $0.flatMap(title(of:)) }
        let others = ["246", "740"].flatMap(record.fields).flatMap { [$0, linked($0)] }
            .compactMap { $0?.first("a") }.compactMap { joined([$0], by: "") }
        return scripts + others
    }

    var pinyin: String? {
        titleField?.first("9")
    }

    var responsibility: String? {
        joined(title245?.all("c") ?? [], by: " ; ", .afterLongWords)
    }

    var author: String? {
        let field = ["100", "110", "111", "700", "710"].lazy.compactMap(record.field).first.map(preferred)
        guard let field else { return nil }
        let parts = field.tag.hasSuffix("11") ? field.all("a") : field.all("a", "b", "c")
        return joined([parts.joined(separator: " ")], by: "", .afterLongWords)
    }

    private var imprint: DataField? {
        record.fields("264").first { $0.indicators.hasSuffix("1") } ?? record.field("260")
    }

    var publisher: String? {
        imprint.map(preferred)?.first("b").flatMap { joined([$0], by: "", .afterLongWords) }
    }

    /// The coded year is of our era where the printed one may be of another.
    var year: Int? {
        year(coded: record.control("008"), at: 7) ?? year(in: imprint?.first("c"))
    }

    var edition: String? {
        record.field("250").map(preferred)?.first("a").flatMap { joined([$0], by: "", .afterLongWords) }
    }

    var isbns: [ISBN] {
        record.fields("020").compactMap { $0.first("a") }.map(ISBN.init)
    }

    var issn: String? {
        record.field("022")?.first("a")
    }

    var classNumber: ClassNumber? {
        let coded = record.fields("084").first { field in
            field.first("2").map { ["clc", "cncl"].contains($0.lowercased()) } == true
        }
        if let number = coded?.first("a") { return ClassNumber(.chinese, number) }
        let places: [(String, ClassNumber.Scheme)] = [("090", .local), ("050", .congress), ("082", .dewey)]
        return places.lazy.compactMap { tag, scheme in
            record.field(tag)?.first("a").map { ClassNumber(scheme, $0) }
        }.first
    }

    var priceText: String? {
        record.fields("020").lazy.compactMap { $0.first("c") }.first
    }

    var abstract: String? {
        record.field("520").map(preferred)?.first("a")
    }

    /// The field in the original script when the record is Chinese, Japanese or Korean, else the field itself.
    private func preferred(_ field: DataField) -> DataField {
        guard let original = linked(field) else { return field }
        let isEastAsian = ["chi", "jpn", "kor"].contains(language)
        return isEastAsian || original.first("6")?.hasSuffix("/$1") == true ? original : field
    }

    /// The 880 field a field names in $6: `880-02` there, `245-02/$1` here.
    private func linked(_ field: DataField) -> DataField? {
        guard let link = field.first("6"), link.hasPrefix("880-") else { return nil }
        let number = link.dropFirst(4).prefix(2)
        guard number.count == 2, number != "00" else { return nil }
        let back = "\(field.tag)-\(number)"
        return record.dataFields.first { $0.tag == "880" && $0.first("6")?.hasPrefix(back) == true }
    }
}
