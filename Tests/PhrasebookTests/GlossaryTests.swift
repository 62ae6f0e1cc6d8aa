import Circulation
import Phrasebook
import Testing

@Suite("Terms of the field") struct GlossaryTests {
    @Test("values and labels use the words librarians use", arguments: Glossary.entries)
    func terms(entry: Glossary.Entry) {
        #expect(entry.phrase.text(in: .simplifiedChinese) == entry.chinese)
        #expect(entry.phrase.text(in: .english).lowercased() == entry.english)
    }
}

/// Pairs of terms and the phrases that must carry them.
enum Glossary {
    struct Entry: Sendable {
        let phrase: any Phrase
        let english: String
        let chinese: String

        init(_ phrase: any Phrase, _ english: String, _ chinese: String) {
            self.phrase = phrase
            self.english = english
            self.chinese = chinese
        }
    }

    static let entries: [Entry] = values + places + fields + labels

    private static let values = [
        Entry(PatronCategory.adult, "adult", "成人读者"), Entry(PatronCategory.child, "child", "少儿读者"),
        Entry(PatronCategory.senior, "senior", "老年读者"), Entry(PatronCategory.unit, "unit card", "集体证"),
        Entry(AdmissionRoute.credit, "by credit", "信用免押"),
        Entry(AdmissionRoute.deposit, "with a deposit", "押金"),
        Entry(AdmissionRoute.guardian, "through a guardian", "监护人"),
        Entry(DocumentKind.residentIdentityCard, "resident id card", "居民身份证"),
        Entry(DocumentKind.temporaryIdentityCard, "temporary id card", "临时身份证"),
        Entry(DocumentKind.householdRegister, "household register", "户口簿"),
        Entry(DocumentKind.passport, "passport", "护照"),
        Entry(DocumentKind.hongKongMacauPermit, "mainland permit of hk/macau residents", "港澳居民来往内地通行证"),
        Entry(DocumentKind.taiwanPermit, "mainland permit of taiwan residents", "台湾居民来往大陆通行证"),
        Entry(
            DocumentKind.residencePermitHMT, "residence permit of hk/macau/taiwan residents", "港澳台居民居住证"),
        Entry(
            DocumentKind.foreignPermanentResident, "foreign permanent resident card", "外国人永久居留身份证"),
        Entry(ItemType.book, "book", "图书"), Entry(ItemType.periodical, "periodical", "期刊"),
        Entry(ItemType.audiovisual, "audiovisual", "视听文献"),
        Entry(ItemType.audiobook, "audio book", "有声读物"), Entry(ItemType.toy, "toy", "玩具"),
    ]

    private static let places = [
        Entry(Whereabouts.onShelf, "available", "在馆"), Entry(Whereabouts.onLoan, "on loan", "已借出"),
        Entry(Whereabouts.inTransit(to: Samples.branch, hold: nil), "in transit", "在途"),
        Entry(Whereabouts.onHoldShelf(hold: ID(1), until: Samples.day), "on hold shelf", "预约待取"),
        Entry(Whereabouts.inRepair, "in repair", "修补中"), Entry(Whereabouts.lost, "lost", "遗失"),
        Entry(Whereabouts.withdrawn, "withdrawn", "剔除"),
        Entry(Whereabouts.inProcessing, "in processing", "编目加工中"),
        Entry(Whereabouts.missing, "missing from shelf", "架上未见"),
        Entry(HoldState.ready, "on hold shelf", "预约待取"),
        Entry(ReturnDestination.reshelve, "reshelve", "归架"),
        Entry(Samples.destinations[1], "hold shelf", "上预约架"),
        Entry(Samples.destinations[2], "transit", "调拨"), Entry(Samples.destinations[4], "problem", "问题"),
    ]

    private static let fields = [
        Entry(EntryField.name, "name", "姓名"), Entry(EntryField.birth, "date of birth", "出生日期"),
        Entry(EntryField.category, "category", "读者类型"), Entry(EntryField.card, "card number", "证号"),
        Entry(EntryField.phone, "mobile phone", "手机号"),
        Entry(EntryField.membershipEnd, "valid until", "有效期至"), Entry(EntryField.title, "title", "题名"),
        Entry(EntryField.author, "author", "责任者"), Entry(EntryField.publisher, "publisher", "出版社"),
        Entry(EntryField.year, "year", "出版年"), Entry(EntryField.barcode, "barcode", "条码号"),
        Entry(EntryField.callNumber, "call number", "索书号"), Entry(EntryField.branch, "branch", "分馆"),
    ]

    private static let labels = [
        Entry(PaneLabel.lend, "lend", "借出"), Entry(PaneLabel.patrons, "patrons", "读者"),
        Entry(PaneLabel.item, "item", "单册"), Entry(DeskLabel.rights, "rights", "借阅权益"),
        Entry(CommandLabel.undo, "undo", "撤销"), Entry(CommandLabel.register, "register", "办证"),
        Entry(CommandLabel.save, "save", "保存"), Entry(CommandLabel.cancel, "cancel", "取消"),
        Entry(CommandLabel.back, "back", "返回"), Entry(CommandLabel.quit, "quit", "退出"),
        Entry(ChromeLabel.loading, "loading", "加载中"), Entry(ColumnLabel.due, "due", "应还日期"),
        Entry(ColumnLabel.callNumber, "call no.", "索书号"), Entry(ColumnLabel.pile, "pile", "分拣堆"),
    ]
}
