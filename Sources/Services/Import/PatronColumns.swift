import Circulation

/// The columns of a table of patrons, found by their headings in English or Chinese.
struct PatronColumns {
    private let fields: [EntryField?]

    /// - Throws: a fault when no heading names the name.
    init(_ heading: TableRow) throws(TableError) {
        fields = heading.cells.map { PatronColumns.field(of: $0) }
        guard fields.contains(.name) else {
            throw TableError(line: heading.line, column: 1, fault: .missingColumn("name"))
        }
    }

    /// The entry a row makes.
    ///
    /// - Throws: a fault when the row has more cells than the heading; words that name no category and no
    ///   kind of document become faults of the entry.
    func entry(of row: TableRow) throws(TableError) -> (entry: PatronEntry, faults: [EntryFault]) {
        guard row.cells.count <= fields.count else {
            throw TableError(
                line: row.line, column: fields.count + 1,
                fault: .tooManyCells(row.cells.count, expected: fields.count))
        }
        var entry = PatronEntry()
        var faults: [EntryFault] = []
        for case (let field?, let cell) in zip(fields, row.cells) {
            let text = cell.trimmingBlanks()
            if !text.isEmpty && !PatronColumns.fill(&entry, field, text) {
                faults.append(EntryFault(field, .malformed))
            }
        }
        return (entry, faults)
    }

    /// The column, from 1, that holds a field.
    func column(of field: EntryField) -> Int? {
        fields.firstIndex(of: field).map { $0 + 1 }
    }

    private static func field(of heading: String) -> EntryField? {
        headings[folded(heading)]
    }

    private static func folded(_ text: String) -> String {
        ScanText.folded(text).lowercased().filter { !$0.isWhitespace && $0 != "_" && $0 != "-" }
    }

    private static let headings: [String: EntryField] = [
        "name": .name, "姓名": .name,
        "pinyin": .pinyin, "拼音": .pinyin,
        "birth": .birth, "birthdate": .birth, "dateofbirth": .birth, "出生日期": .birth, "生日": .birth,
        "card": .card, "cardnumber": .card, "读者证号": .card, "证号": .card, "卡号": .card,
        "phone": .phone, "mobile": .phone, "电话": .phone, "手机": .phone, "手机号": .phone,
        "documentkind": .documentKind, "documenttype": .documentKind, "证件类型": .documentKind,
        "documentnumber": .documentNumber, "idnumber": .documentNumber, "证件号码": .documentNumber,
        "证件号": .documentNumber, "身份证号": .documentNumber,
        "category": .category, "读者类型": .category, "类别": .category,
        "membershipend": .membershipEnd, "有效期至": .membershipEnd,
        "note": .note, "备注": .note,
    ]

    private static func fill(_ entry: inout PatronEntry, _ field: EntryField, _ text: String) -> Bool {
        switch field {
        case .name: entry.name = text
        case .pinyin: entry.pinyin = text
        case .birth: entry.birth = text
        case .card: entry.card = text
        case .phone: entry.phone = text
        case .documentNumber: entry.documentNumber = text
        case .membershipEnd: entry.membershipEnd = text
        case .note: entry.note = text
        case .category:
            guard let category = categories[folded(text)] else { return false }
            entry.category = category
        case .documentKind:
            guard let kind = documentKinds[folded(text)] else { return false }
            entry.documentKind = kind
        case .title, .author, .publisher, .year, .isbn, .barcode, .callNumber, .itemType, .price, .pieces,
            .branch, .desk:
            return false
        }
        return true
    }

    private static let categories: [String: PatronCategory] = [
        "adult": .adult, "成人": .adult, "child": .child, "少儿": .child, "儿童": .child,
        "senior": .senior, "老年": .senior, "长者": .senior, "unit": .unit, "单位": .unit,
    ]

    private static let documentKinds: [String: DocumentKind] = [
        "residentidentitycard": .residentIdentityCard, "identitycard": .residentIdentityCard,
        "居民身份证": .residentIdentityCard, "身份证": .residentIdentityCard,
        "temporaryidentitycard": .temporaryIdentityCard, "临时身份证": .temporaryIdentityCard,
        "householdregister": .householdRegister, "户口簿": .householdRegister,
        "birthcertificate": .birthCertificate, "出生医学证明": .birthCertificate,
        "hongkongmacaupermit": .hongKongMacauPermit, "港澳居民来往内地通行证": .hongKongMacauPermit,
        "taiwanpermit": .taiwanPermit, "台湾居民来往大陆通行证": .taiwanPermit,
        "residencepermithmt": .residencePermitHMT, "港澳台居民居住证": .residencePermitHMT,
        "passport": .passport, "护照": .passport,
        "foreignpermanentresident": .foreignPermanentResident,
        "外国人永久居留身份证": .foreignPermanentResident,
        "militaryidentity": .militaryIdentity, "军人身份证": .militaryIdentity,
    ]
}
