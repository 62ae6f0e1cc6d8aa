import MARC
import Testing

@Suite("Parts of a reading") struct PartTests {
    @Test(
        "book numbers become thirteen digits when their check digit holds",
        arguments: [
            ("978-7-00-000001-8", "9787000000018"), ("7-00-000000-7", "9787000000001"),
            ("7-00-000003-1", "9787000000032"), ("9780743297790 (alk. paper)", "9780743297790"),
            ("0743297792 (alk. paper)", "9780743297790"), ("ISBN 020161622X", "9780201616224"),
            ("978-7-00-000001-9", nil), ("7-00-000000-8", nil), ("10018.4", nil), ("", nil),
        ] as [(String, String?)])
    func isbn(text: String, normalized: String?) {
        #expect(ISBN(text).normalized == normalized)
        #expect(ISBN(text).original == text)
    }

    @Test(
        "prices in yuan become fen, other currencies do not",
        arguments: [
            ("CNY25.00", "chi", 2500), ("CNY 25", "chi", 2500), ("CNY12.5", "chi", 1250),
            ("￥9.90", "chi", 990),
            ("¥9.90", "chi", 990), ("RMB35.00", "chi", 3500), ("35.80元", "chi", 3580),
            ("CNY120.00 (全3册)", "chi", 12000), ("￥480", "jpn", nil), ("Rs154.00", "tib", nil),
            ("W3800", "kor", nil), ("25.00", "chi", nil), ("USD10.00", "eng", nil), ("CNY", "chi", nil),
            ("CNY99999999999999999999", "chi", nil),
        ] as [(String, String, Int?)])
    func price(text: String, language: String, fen: Int?) {
        #expect(Price(text, language: language).fen == fen)
    }

    @Test("copies are read from Koha's fields and from 852, each barcode once")
    func holdings() throws {
        let record = Record(
            leader: Leader("00000nam a2200000   4500"), controlFields: [],
            dataFields: [
                DataField(tag: "245", subfields: [Subfield("a", "T")]),
                field("852", ("b", "Main"), ("h", "QA76"), ("i", ".H85"), ("p", "1001")),
                field("852", ("b", "Main")),
                field("952", ("a", "B1"), ("p", "1002"), ("o", "QA76 H85"), ("y", "BK"), ("g", "CNY30.00")),
                field("952", ("a", "B1"), ("p", "1001")),
                field("995", ("f", "1003")),
            ], family: .marc21)

        let reading = try TitleReading(of: record)

        #expect(reading.holdings.map(\.barcode) == ["1001", "1002"])
        #expect(reading.holdings.map(\.callNumber) == ["QA76 .H85", "QA76 H85"])
        #expect(reading.holdings.map(\.branch) == ["Main", "B1"])
        #expect(reading.holdings[1].kind == "BK")
        #expect(reading.holdings[1].price?.fen == 3000)
        #expect(reading.notes == [ReadingNote(tag: "852", occurrence: 2, remark: .holdingWithoutBarcode)])
    }

    @Test("copies of UNIMARC Koha are read from 995, with the volume")
    func koha995() throws {
        let record = Record(
            leader: Leader("00000nam  2200000   450 "), controlFields: [],
            dataFields: [
                field("200", ("a", "T")),
                field("995", ("b", "B2"), ("f", "1003"), ("k", "I247/1"), ("v", "2")),
            ], family: .unimarc)

        let holding = try #require(try TitleReading(of: record).holdings.first)

        #expect(holding.barcode == "1003")
        #expect(holding.callNumber == "I247/1")
        #expect(holding.branch == "B2")
        #expect(holding.volume == "2")
    }

    @Test(
        "the leader tells the kind of thing",
        arguments: [
            ("am", Family.cnmarc, Material.book), ("as", .cnmarc, .serial), ("im", .cnmarc, .audio),
            ("jm", .marc21, .audio), ("gm", .marc21, .video), ("rm", .cnmarc, .realia),
            ("mm", .marc21, .software),
            ("mm", .unimarc, .kit), ("zm", .marc21, .other),
        ])
    func material(code: String, family: Family, material: Material) throws {
        let tag = family == .marc21 ? "245" : "200"
        let record = Record(
            leader: Leader("00000n\(code)  2200000   450 "), controlFields: [],
            dataFields: [field(tag, ("a", "T"))], family: family)

        #expect(try TitleReading(of: record).material == material)
    }

    @Test(
        "a full stop goes after a word and stays after an initial or an abbreviation",
        arguments: [
            ("Śes yon.", "Śes yon"), ("Plan B.", "Plan B."), ("Life in the U.S.", "Life in the U.S."),
            ("再见。", "再见"), ("Wait ...", "Wait ..."), ("Title :", "Title"), ("Title / ", "Title"),
            ("In 1984.", "In 1984"),
        ])
    func fullStop(text: String, stripped: String) throws {
        let record = Record(
            leader: Leader("00000nam a2200000   4500"), controlFields: [],
            dataFields: [field("245", ("a", text))], family: .marc21)

        #expect(try TitleReading(of: record).title == stripped)
    }

    private func field(_ tag: String, _ subfields: (Unicode.Scalar, String)...) -> DataField {
        DataField(tag: tag, subfields: subfields.map { Subfield($0.0, $0.1) })
    }
}
