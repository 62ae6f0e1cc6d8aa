import MARC
import Testing

@Suite("Character sets") struct EncodingTests {
    @Test("the Chinese records are the same in UTF-8 and in GB18030, with or without line ends")
    func sameRecords() throws {
        let records = try Sample.chinese.records()

        for other in [Sample.chineseGB, .chineseGBLines] {
            let others = try other.records()
            #expect(
                others.map(\.dataFields).map(withoutCodedField)
                    == records.map(\.dataFields).map(withoutCodedField))
            #expect(others.map(\.controlFields) == records.map(\.controlFields))
            #expect(others.allSatisfy { $0.encoding == .gb18030 && $0.family == .cnmarc })
        }
        #expect(records.allSatisfy { $0.encoding == .utf8 && $0.family == .cnmarc && $0.notes.isEmpty })
    }

    /// 100$a/26-29 names the character set, so it differs.
    private func withoutCodedField(_ fields: [DataField]) -> [DataField] {
        fields.filter { $0.tag != "100" }
    }

    @Test(
        "MARC-8 letters and the accents before them become Unicode",
        arguments: [
            ([0xE2, 0x65], "e\u{301}"), ([0xA1, 0x6F], "Ło"), ([0xB0, 0x41], "ʻA"),
            ([0xEB, 0x69, 0xEC, 0x61], "i\u{FE20}a\u{FE21}"), ([0xE8, 0xE5, 0x75], "u\u{308}\u{304}"),
            ([0x48, 0x1B, 0x62, 0x32, 0x1B, 0x73, 0x4F], "H₂O"),
            ([0x6D, 0x1B, 0x70, 0x32, 0x1B, 0x73], "m²"),
            ([0x1B, 0x67, 0x61, 0x1B, 0x73, 0x2D], "α-"), ([0xC7], "ß"),
        ] as [([UInt8], String)])
    func marc8(bytes: [UInt8], text: String) throws {
        let record = try only(
            iso2709(leader: "     nam  22        4500", [("245", Array("10$a".utf8) + bytes)]))

        #expect(record.encoding == .marc8)
        #expect(
            record.field("245")?.first("a")?.unicodeScalars.map(\.value) == text.unicodeScalars.map(\.value))
    }

    @Test("East Asian MARC-8 is not read, and the field is named")
    func eastAsianMARC8() throws {
        let title: [UInt8] =
            Array("10$aA ".utf8) + [0x1B, 0x24, 0x31, 0x21, 0x30, 0x21, 0x1B, 0x28, 0x42, 0x42]
        // The helper turns the dollar sign into a subfield mark, so the escape is put in afterwards.
        var bytes = iso2709(leader: "     nam  22        4500", [("245", title)])
        let escape = try #require(bytes.firstIndex(of: 0x1B))
        bytes[escape + 1] = 0x24

        let record = try only(bytes)

        #expect(record.field("245")?.first("a") == "A \u{FFFD}B")
        #expect(
            record.notes == [
                ReadingNote(tag: "245", occurrence: 1, remark: .characterSetNotRead(escape: "$1"))
            ])
    }

    @Test("GBK in a MARC21 record with a blank leader/09 is read as GB18030")
    func gbkInMARC21() throws {
        let gbk: [UInt8] = [0xBD, 0xAD, 0xC9, 0xCF, 0xB5, 0xC4, 0xB5, 0xC6, 0xCB, 0xFE]

        let record = try only(
            iso2709(leader: "     nam  22        4500", [("245", Array("10$a".utf8) + gbk)]))

        #expect(record.field("245")?.first("a") == "江上的灯塔")
        #expect(record.encoding == .gb18030)
    }

    @Test("a UNIMARC record in ISO 5426 is refused rather than read as Chinese")
    func iso5426() throws {
        let coded = "  $a20260101d2017    em y0frey0103    ba"
        let bytes = iso2709([
            ("100", Array(coded.utf8)), ("101", Array("0 $afre".utf8)),
            ("200", Array("1 $a".utf8) + [0xC2, 0x65, 0x74, 0xC2, 0x65]),
        ])

        var reader = RecordReader(ByteSource(bytes))

        #expect(try reader.next()?.error?.reason == .unsupportedCharacterSet("03"))
    }

    @Test("control characters and marks of writing direction are taken out, and the field is named")
    func cleaning() throws {
        let title = "1 $a江\u{202E}上\u{7}的\n灯\u{85}塔$e\u{2066}x\u{2069}"

        let record = try only(iso2709([("200", title), ("690", "  $aI247.5")]))

        #expect(record.field("200")?.subfields.map(\.text) == ["江上的 灯 塔", "x"])
        #expect(
            record.notes == [
                ReadingNote(
                    tag: "200", occurrence: 1,
                    remark: .invisibleCharactersRemoved(count: 6, first: 0x202E))
            ])
    }

    @Test(
        "no text of any sample holds a control character or a mark of direction", arguments: Sample.allCases)
    func samplesAreClean(sample: Sample) throws {
        for record in try sample.records() {
            let texts = record.controlFields.map(\.text) + record.dataFields.flatMap(\.subfields).map(\.text)
            for scalar in texts.joined().unicodeScalars {
                #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
                #expect(
                    !(0x202A...0x202E).contains(scalar.value) && !(0x200E...0x200F).contains(scalar.value))
            }
        }
    }

    private func only(_ bytes: [UInt8]) throws -> Record {
        var reader = RecordReader(ByteSource(bytes))
        let outcome = try reader.next()
        return try #require(outcome?.record, "\(String(describing: outcome))")
    }
}
