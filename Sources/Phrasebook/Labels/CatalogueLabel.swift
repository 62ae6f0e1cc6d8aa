/// Titles, prompts and empty states of the catalogue and the item pane.
public enum CatalogueLabel: Label, CaseIterable {
    case holdings, record, copies, item, prompt, itemPrompt, empty, itemEmpty, noCopies
    case language, location, lastLoan, onLoanTo, waiting, referenceOnly

    public var words: Words {
        switch self {
        case .holdings: ("Holdings", "馆藏")
        case .record: ("Bibliographic record", "书目记录")
        case .copies: ("Copies", "复本")
        case .item: ("Item", "单册")
        case .prompt: ("Find", "检索")
        case .itemPrompt: ("Item", "单册")
        case .empty: ("Type words of a title, an author or an ISBN.", "请输入题名, 责任者或 ISBN.")
        case .itemEmpty: ("Scan an item to see where it belongs.", "请扫单册, 查看它的记录.")
        case .noCopies: ("No copies yet. Add an item to this title.", "还没有复本. 可新建单册.")
        case .language: ("Language", "语种")
        case .location: ("Shelving location", "馆藏地点")
        case .lastLoan: ("Last loan", "最近借阅")
        case .onLoanTo: ("On loan to", "借阅者")
        case .waiting: ("Holds waiting", "预约等候")
        case .referenceOnly: ("for use in the library only", "馆内阅览")
        }
    }
}
