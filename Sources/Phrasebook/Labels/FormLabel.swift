/// Titles and hints of forms; the labels of fields are the names of `EntryField`.
public enum FormLabel: Label, CaseIterable {
    case registerPatron, editPatron, note
    case nameHint, pinyinHint, birthHint, cardHint, phoneHint, documentHint, endHint, choiceHint

    public var words: Words {
        switch self {
        case .registerPatron: ("Register a patron", "办证")
        case .editPatron: ("Edit a patron", "修改读者")
        case .note: ("Note for staff", "备注(仅工作人员可见)")
        case .nameHint: ("as on the document", "与证件一致")
        case .pinyinHint: ("one syllable a word: zhang wei", "按音节分开, 可更正")
        case .birthHint: ("year-month-day: 1987-04-24", "年-月-日, 如 1987-04-24")
        case .cardHint: ("scan the new card, or leave empty", "扫新证, 可不填")
        case .phoneHint: ("digits only", "只填数字")
        case .documentHint: ("kept encrypted; only the last four are shown", "加密保存, 只显示后四位")
        case .endHint: ("year-month-day, or empty for no end", "年-月-日, 不填为长期有效")
        case .choiceHint: ("Left and Right change the choice", "左右键选择")
        }
    }
}
