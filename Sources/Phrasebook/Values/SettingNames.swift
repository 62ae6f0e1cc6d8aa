public import Circulation

extension StaffRole: Label {
    public var words: Words {
        switch self {
        case .clerk: ("clerk", "值台员")
        case .librarian: ("librarian", "馆员")
        case .supervisor: ("supervisor", "主管")
        }
    }
}

extension LoanRuleKey: Label {
    public var words: Words {
        switch self {
        case .loanDays: ("loan period in days", "借期(天)")
        case .renewalDays: ("renewal period in days", "续借期(天)")
        case .renewals: ("renewals of one loan", "续借次数")
        case .itemLimit: ("loan limit", "可借件数")
        case .closedDayMode: ("due date on a closed day", "应还日期遇闭馆日")
        case .overdueLevel: ("lending while items are overdue", "有逾期时借出")
        case .renewFromToday: ("a renewal counts from today", "续借从当日起算")
        case .holdShelfDays: ("days on the hold shelf", "预约架保留天数")
        }
    }
}

extension ClosedDayMode: Label {
    public var words: Words {
        switch self {
        case .nextOpen: ("next open day", "顺延到开馆日")
        case .keepWeekday: ("same weekday, next open week", "顺延到同一星期几")
        case .ignore: ("keep the closed day", "不顺延")
        }
    }
}

extension FindingLevel: Label {
    /// The word a finding starts with: a sign first, colour never alone.
    public var words: Words {
        switch self {
        case .stop: ("STOP", "停!")
        case .confirm: ("ASK", "问?")
        case .notice: ("NOTE", "知")
        }
    }

    /// `STOP`, `ASK`, `NOTE`, or 停!, 问?, 知.
    public func word(in language: Language) -> String {
        text(in: language)
    }
}
