public import Circulation

extension EntryField: Label {
    /// The label before the field in a form.
    public var words: Words {
        switch self {
        case .name: ("Name", "姓名")
        case .pinyin: ("Pinyin", "拼音")
        case .birth: ("Date of birth", "出生日期")
        case .category: ("Category", "读者类型")
        case .card: ("Card number", "证号")
        case .phone: ("Mobile phone", "手机号")
        case .documentKind: ("Document", "证件类型")
        case .documentNumber: ("Document number", "证件号码")
        case .membershipEnd: ("Valid until", "有效期至")
        case .note: ("Note", "备注")
        case .title: ("Title", "题名")
        case .author: ("Author", "责任者")
        case .publisher: ("Publisher", "出版社")
        case .year: ("Year", "出版年")
        case .isbn: ("ISBN number", "ISBN 号")
        case .barcode: ("Barcode", "条码号")
        case .callNumber: ("Call number", "索书号")
        case .itemType: ("Item type", "文献类型")
        case .price: ("Price in yuan", "定价(元)")
        case .pieces: ("Parts", "配件数")
        case .branch: ("Branch", "分馆")
        case .desk: ("Desk", "工作台")
        }
    }
}
