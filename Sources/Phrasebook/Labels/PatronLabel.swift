/// Titles, tabs, statuses and empty states of the patrons pane.
public enum PatronLabel: Label, CaseIterable {
    case list, record, prompt, empty, noNote
    case overview, loans, credit, orders, family, consent, account, history
    case membership, validUntil, openEnd, admission, documents, restrictions, homeBranch
    case active, suspended, expired, masked

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
        case .noNote: ("no note", "无备注")
        case .overview: ("Overview", "概览")
        case .loans: ("Loans", "借阅")
        case .credit: ("Credit", "信用")
        case .orders: ("Orders", "订单")
        case .family: ("Family", "家庭")
        case .consent: ("Consent & rights", "授权与权利")
        case .account: ("Account", "账户")
        case .history: ("History", "阅读记录")
        case .membership: ("Membership", "读者资格")
        case .validUntil: ("Valid until", "有效期至")
        case .openEnd: ("without end", "长期有效")
        case .admission: ("Admitted", "办证方式")
        case .documents: ("Documents", "证件")
        case .restrictions: ("Restrictions", "限制")
        case .homeBranch: ("Branch", "分馆")
        case .active: ("active", "正常")
        case .suspended: ("suspended", "停借")
        case .expired: ("expired", "已到期")
        case .masked: ("masked", "已隐藏")
        }
    }
}
