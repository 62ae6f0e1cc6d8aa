/// Titles and hints of forms; the labels of fields are the names of `EntryField`.
public enum FormLabel: Label, CaseIterable {
    case registerPatron, editPatron, addTitle, addItem, note, purpose, route
    case nameHint, pinyinHint, birthHint, cardHint, phoneHint, documentHint, endHint
    case yearHint, isbnHint, barcodeHint, callNumberHint, priceHint, piecesHint, choiceHint
    case footer, checking, unsaved, required

    public var words: Words {
        switch self {
        case .registerPatron: ("Register a patron", "办证")
        case .editPatron: ("Edit a patron", "修改读者")
        case .addTitle: ("Add a title", "新建书目")
        case .addItem: ("Add an item", "新建单册")
        case .note: ("Note for staff", "备注(仅工作人员可见)")
        case .purpose: ("Purpose of access", "查询事由")
        case .route: ("Admission", "办证方式")
        case .nameHint: ("as on the document", "与证件一致")
        case .pinyinHint: ("one syllable a word: zhang wei", "按音节分开, 可更正")
        case .birthHint: ("year-month-day: 1987-04-24", "年-月-日, 如 1987-04-24")
        case .cardHint: ("scan the new card, or leave empty", "扫新证, 可不填")
        case .phoneHint: ("digits only", "只填数字")
        case .documentHint: ("kept encrypted; only the last four are shown", "加密保存, 只显示后四位")
        case .endHint: ("year-month-day, or empty for no end", "年-月-日, 不填为长期有效")
        case .yearHint: ("four digits", "四位数字")
        case .isbnHint: ("scan or type it; may stay empty", "可扫可填, 可不填")
        case .barcodeHint: ("scan the library's label", "请扫本馆条码")
        case .callNumberHint: ("class/book number: I247.57/Y8", "分类号/种次号, 如 I247.57/Y8")
        case .priceHint: ("yuan, such as 25.00", "元, 如 25.00")
        case .piecesHint: ("how many parts are lent together", "一同借出的件数")
        case .choiceHint: ("Left and Right change the choice", "左右键选择")
        case .footer: ("Tab next field   F1 save   Esc leave", "Tab 下一项   F1 保存   Esc 离开")
        case .checking: ("checking", "核对中")
        case .unsaved: ("not saved yet", "尚未保存")
        case .required: ("must be filled in", "必填项")
        }
    }
}
