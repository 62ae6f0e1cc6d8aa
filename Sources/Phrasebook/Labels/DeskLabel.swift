/// Titles, prompts and empty states of Lend and Return.
public enum DeskLabel: Label, CaseIterable {
    case patron, rights, holds, noCard, returns
    case lendPrompt, returnPrompt, lendEmpty, loansEmpty, visitEmpty, returnEmpty
    case wordLent, wordRenewed, wordReturned, wordUndone, wordMoved

    public var words: Words {
        switch self {
        case .patron: ("Patron", "读者")
        case .rights: ("Rights", "借阅权益")
        case .holds: ("Holds", "预约")
        case .noCard: ("no card", "无读者证")
        case .returns: ("Returned here", "本台已还")
        case .lendPrompt: ("Lend", "借出")
        case .returnPrompt: ("Return", "还书")
        case .lendEmpty: ("Scan a patron's card, or type a name.", "请扫读者证, 或输入姓名.")
        case .loansEmpty: ("Nothing on loan. Scan an item to lend it.", "没有在借单册. 扫单册即可借出.")
        case .visitEmpty: ("Nothing yet in this visit. Scan an item.", "本次还没有办理. 请扫单册.")
        case .returnEmpty: ("Scan an item; its pile appears here.", "请扫单册, 这里显示分拣堆.")
        case .wordLent: ("lent", "已借")
        case .wordRenewed: ("renewed", "续借")
        case .wordReturned: ("returned", "已还")
        case .wordUndone: ("undone", "撤销")
        case .wordMoved: ("moved", "改借")
        }
    }
}
