/// What slips are called and what stands on them.
public enum SlipLabel: Label, CaseIterable {
    case loanSlip, returnSlip, holdSlip, transferSlip, registrationSlip
    case recent, empty, printed, savedToFile, dueBy, from, to, patron, staff, thanks

    public var words: Words {
        switch self {
        case .loanSlip: ("Loan slip", "借阅凭条")
        case .returnSlip: ("Return slip", "归还凭条")
        case .holdSlip: ("Hold slip", "预约条")
        case .transferSlip: ("Transfer slip", "调拨单")
        case .registrationSlip: ("Registration slip", "办证凭条")
        case .recent: ("Last slips", "最近凭条")
        case .empty: ("No slips yet. They appear after a visit or a return.", "暂无凭条. 办理后显示在这里.")
        case .printed: ("printed", "已打印")
        case .savedToFile: ("saved to a file", "已存为文件")
        case .dueBy: ("Please return by", "应还日期")
        case .from: ("From", "发自")
        case .to: ("To", "送往")
        case .patron: ("Patron", "读者")
        case .staff: ("Staff", "工作人员")
        case .thanks: ("Thank you for reading with us.", "感谢您的阅读.")
        }
    }
}
