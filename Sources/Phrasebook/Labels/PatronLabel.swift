/// Titles, tabs and the empty state of the patrons pane.
public enum PatronLabel: Label, CaseIterable {
    case list, record, prompt, empty, overview, loans

    public var words: Words {
        switch self {
        case .list: ("Patrons", "读者列表")
        case .record: ("Record", "读者记录")
        case .prompt: ("Find", "检索")
        case .empty:
            (
                "Type a name, pinyin, initials or a phone tail, or scan a card.",
                "请输入姓名, 拼音, 首字母或手机尾号, 或扫读者证."
            )
        case .overview: ("Overview", "概览")
        case .loans: ("Loans", "借阅")
        }
    }
}
