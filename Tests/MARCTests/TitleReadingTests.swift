import MARC
import Testing

@Suite("Titles read from records") struct TitleReadingTests {
    struct Expected: Sendable {
        let title: String
        let author: String
        let publisher: String
        let year: Int
        let isbn: String?
        let classNumber: String
        let fen: Int?
        let callNumber: String
        let material: Material
    }

    @Test(
        "the invented Chinese records give what a cataloguer reads in them",
        arguments: zip(
            0..<12,
            [
                Expected("江上的灯塔", "虚构者甲", "示例出版社", 2017, "9787000000018", "I247.5", 3500, "1"),
                Expected("江上的灯塔 第二册", "虚构者甲", "示例出版社", 2017, "9787000000025", "I247.5", 3600, "1/2"),
                Expected("信用与公共图书馆示例读本", "示例编写组", "样例书局", 2018, "9787000000032", "G258.2", 4800, "7"),
                Expected("小猫咪学还书", "虚构者乙", "样例少儿社", 2016, "9787000000049", "I287.8", 2980, "105"),
                Expected("夜读三百分钟", "虚构者丙", "示例音像社", 2019, "9787000000056", "I267", 6000, "9", .audio),
                Expected("木质轨道火车玩具", "示例玩具厂", "示例玩具厂", 2018, nil, "TS958", nil, "3", .realia),
                Expected(
                    "Swift终端程序设计示例", "(示例国)Test, A. N.", "样例书局", 2024, "9787000000070", "TP312", 9900, "88"),
                Expected("生僻字㐂与𠮷字考", "虚构者丁", "示例古籍社", 2020, "9787000000087", "H12", 5800, "2"),
                Expected("老年人信用知识问答", "示例编写组", "样例书局", 2018, "9787000000094", "F832.4", 2500, "31"),
                Expected("夏日昆虫图鉴", "虚构者戊", "样例少儿社", 2015, "9787000000100", "Q96-49", 8800, "12"),
                Expected("论语示例注", "虚构者己", "示例古籍社", 2011, "9787000000117", "B222.2", 4200, "45"),
                Expected("杭州地图样张集", "示例测绘组", "示例出版社", 2017, "9787000000124", "K992", 12000, "6"),
            ]))
    func chinese(index: Int, expected: Expected) throws {
        let reading = try Sample.chineseGB.readings()[index]

        #expect(reading.title == expected.title)
        #expect(reading.author == expected.author)
        #expect(reading.publisher == expected.publisher)
        #expect(reading.year == expected.year)
        #expect(reading.isbns.map(\.normalized) == (expected.isbn.map { [$0] } ?? []))
        #expect(reading.classNumber == ClassNumber(.chinese, expected.classNumber))
        #expect(reading.price?.fen == expected.fen)
        #expect(reading.material == expected.material)
        #expect(reading.language == "chi")
        let barcodes = [2 * index + 1, 2 * index + 2].map { String(2_000_000_000_000 + $0) }
        #expect(reading.holdings.map(\.barcode) == barcodes)
        #expect(reading.holdings.allSatisfy { $0.callNumber == expected.callNumber && $0.branch == "DEMO01" })
    }

    @Test("pinyin, statement of responsibility and identity come along")
    func chineseDetails() throws {
        let reading = try #require(try Sample.chinese.readings().first)

        #expect(reading.pinyin == "jiang shang de deng ta")
        #expect(reading.responsibility == "虚构者甲著")
        #expect(reading.controlNumber == ControlNumber(number: "F0012026000000", agency: nil))
        #expect(reading.isbns.map(\.original) == ["978-7-00-000001-8"])
        #expect(reading.price?.text == "CNY35.00")
        #expect(reading.notes.isEmpty)
    }

    @Test("six Library of Congress records have titles in East Asian script, and those come first")
    func originalScript() throws {
        let records = try Sample.congress.records()
        let linked = records.filter { $0.field("880") != nil }
        let eastAsian = linked.filter { $0.field("880")?.first("6")?.hasSuffix("/$1") == true }

        #expect(linked.count == 14)
        #expect(
            try eastAsian.map { try TitleReading(of: $0).title } == [
                "久保栄 「火山灰地」 を読む", "高麗 人物 列傅", "北韓　法令集", "아직도　그럭　저럭　사십니까",
                "久保栄「火山灰地」を読む", "次按驟變",
            ])
    }

    @Test("a Chinese title of the Library of Congress keeps its romanised form to be found by")
    func congressChinese() throws {
        let reading = try #require(try Sample.congress.readings().last)

        #expect(reading.title == "次按驟變")
        #expect(reading.alternativeTitles == ["Ci an zhou bian"])
        #expect(reading.author == "林行止")
        #expect(reading.responsibility == "林行止著")
        #expect(reading.publisher == "遠景出版事業有限公司")
        #expect(reading.edition == "初版")
        #expect(reading.year == 2008)
        #expect(reading.isbns.map(\.normalized) == ["9789573908678", "9789573908678"])
        #expect(reading.language == "chi")
        #expect(reading.classNumber == ClassNumber(.congress, "HC59.15"))
        #expect(reading.controlNumber == ControlNumber(number: "2009373513", agency: "DLC"))
    }

    @Test("a title in Latin script stays first when the record is not East Asian")
    func hebrew() throws {
        let reading = try Sample.congress.readings()[21]

        #expect(reading.title == "[Bituaḥ u-viṭaḥon sotsyali]")
        #expect(reading.alternativeTitles.first == "[ביטוח וביטחון סוציאלי]")
    }

    @Test("punctuation between the parts of an English description is taken off")
    func pymarc() throws {
        let readings = try Sample.pymarc.readings()

        #expect(readings[0].title == "The pragmatic programmer")
        #expect(readings[0].subtitle == "from journeyman to master")
        #expect(readings[0].responsibility == "Andrew Hunt, David Thomas")
        #expect(readings[0].author == "Hunt, Andrew")
        #expect(readings[0].publisher == "Addison-Wesley")
        #expect(readings[0].isbns.map(\.normalized) == ["9780201616224"])
        #expect(readings[1].title == "Programming Python")
        #expect(readings[1].edition == "2nd ed.")
        #expect(readings[1].publisher == "O'Reilly")
    }

    @Test("an Italian UNIMARC record is read too")
    func italian() throws {
        let record = try #require(try Sample.unimarc.records().first)
        let reading = try TitleReading(of: record)

        #expect(record.family == .unimarc)
        #expect(reading.title == "L'altra faccia della spirale")
        #expect(reading.author == "Asimov, Isaac")
        #expect(reading.publisher == "A. Mondadori")
        #expect(reading.year == 1996)
        #expect(reading.isbns.map(\.normalized) == ["9788804406822"])
        #expect(reading.language == "ita")
        #expect(reading.holdings.isEmpty)
    }

    @Test("a record without a title is refused with the reason")
    func noTitle() {
        let leader = Leader("00000nam0 2200000   450 ")
        let empty = DataField(tag: "200", subfields: [Subfield("f", "某人著")])

        #expect(throws: ReadingError.noTitleField) {
            try TitleReading(of: Record(leader: leader, controlFields: [], dataFields: [], family: .unknown))
        }
        #expect(throws: ReadingError.emptyTitle(tag: "200")) {
            try TitleReading(
                of: Record(leader: leader, controlFields: [], dataFields: [empty], family: .cnmarc))
        }
    }

    @Test(
        "every record of the good samples has a title",
        arguments: [Sample.congress, .pymarc, .unimarc, .chinese])
    func allTitles(sample: Sample) throws {
        #expect(try sample.readings().allSatisfy { !$0.title.isEmpty && ($0.year ?? 2000) > 1900 })
    }
}

extension TitleReadingTests.Expected {
    init(
        _ title: String, _ author: String, _ publisher: String, _ year: Int, _ isbn: String?,
        _ classNumber: String,
        _ fen: Int?, _ sequence: String, _ material: Material = .book
    ) {
        self.init(
            title: title, author: author, publisher: publisher, year: year, isbn: isbn,
            classNumber: classNumber,
            fen: fen, callNumber: "\(classNumber)/\(sequence)", material: material)
    }
}
