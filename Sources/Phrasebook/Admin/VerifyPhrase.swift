/// What `creditdesk-admin verify` found.
public enum VerifyPhrase: Phrase, Hashable {
    case checking(VerifyCheck)
    case sound(patrons: Int, titles: Int, items: Int, loans: Int)
    case chainWhole(acts: Int)
    case failed(VerifyCheck, count: Int)
    case chainBroken(at: Int)
    case integrity(String)
    case unsound(problems: Int)

    public func text(in formats: Formats) -> String {
        switch self {
        case .checking(let check):
            formats.pick("Checking: \(check.words.english)", "检查: \(check.words.chinese)")
        case .sound(let patrons, let titles, let items, let loans):
            formats.pick(
                "The library is sound: \(formats.holdings(patrons, titles, items, loans)).",
                "数据库完好: \(formats.holdings(patrons, titles, items, loans)).")
        case .chainWhole(let acts):
            formats.pick(
                "The audit log is whole: \(formats.count(acts, .records)).",
                "审计日志完整: \(formats.count(acts, .records)).")
        case .failed(let check, let count):
            formats.pick(
                "Failed: \(check.words.english), \(formats.count(count, .problems))",
                "未通过: \(check.words.chinese), \(formats.count(count, .problems))")
        case .chainBroken(let number):
            formats.pick(
                "The audit log was changed at record \(formats.number(number)). "
                    + "Compare it with the last backup.",
                "审计日志第\(formats.number(number))条被改动. 请与最近的备份比较.")
        case .integrity(let message):
            formats.pick("The database reports: \(message)", "数据库报告: \(message)")
        case .unsound(let problems):
            formats.pick(
                "The library is NOT sound: \(formats.count(problems, .problems)). "
                    + "Stop the desks, keep this file, restore the last backup.",
                "数据库有\(formats.count(problems, .problems)). 请停止各台, 保留此文件, 用最近的备份恢复.")
        }
    }
}

/// A check of the library, by the rule that must hold.
public enum VerifyCheck: String, Label, Hashable, CaseIterable {
    case database, references, settings, oneLoanPerItem, statusMatchesLoan, loanDates
    case holdOnShelf, auditChain, actsAudited, safeText, searchKeys, sealedNumbers

    public var words: Words {
        switch self {
        case .database: ("the database file", "数据库文件")
        case .references: ("references between records", "记录之间的引用")
        case .settings: ("database settings", "数据库设置")
        case .oneLoanPerItem: ("one open loan for an item", "一件单册只有一笔在借")
        case .statusMatchesLoan: ("items on loan have an open loan", "已借出的单册都有在借记录")
        case .loanDates: ("dates of loans", "借阅日期")
        case .holdOnShelf: ("items on the hold shelf have a hold", "预约架上的单册都有预约")
        case .auditChain: ("the audit log", "审计日志")
        case .actsAudited: ("every act is in the audit log", "每次操作都在审计日志中")
        case .safeText: ("no invisible characters", "没有不可见字符")
        case .searchKeys: ("search keys of patrons", "读者检索词")
        case .sealedNumbers: ("sealed document numbers open", "加密的证件号码可读取")
        }
    }
}
