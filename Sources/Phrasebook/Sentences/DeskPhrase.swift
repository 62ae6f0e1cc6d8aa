public import Circulation

/// What the panes say of what was just scanned or asked for.
public enum DeskPhrase: Phrase, Hashable {
    /// The visit is already theirs, so there is nothing to move.
    case alreadyTheirs(name: String)
    /// A patron's card at the return desk.
    case patronAtReturns
    case nothingToExplain
    case itemNotOnLoan(title: String)
    case itemIsWith(title: String, name: String)
    case routed(ReturnDestination, title: String, callNumber: CallNumber)
    case dueOn(CalendarDay)
    /// For whom an item is set aside, by the end of the card or phone number.
    case setAsideFor(tail: String)
    case noRecordOpen
    case returnsEmpty
    /// Another desk held the library too long.
    case tryAgain

    public func text(in formats: Formats) -> String {
        switch self {
        case .alreadyTheirs(let name):
            formats.pick(
                "These items are already lent to \(name); nothing was moved.",
                "这些单册本来就在\(name)名下, 没有改动.")
        case .patronAtReturns:
            formats.pick(
                "This names a patron, not an item. Press F1 and scan the card again to lend; here only items are scanned.",
                "这是读者证. 请按 F1 再扫一次即可借出; 这里只扫单册.")
        case .nothingToExplain:
            formats.pick("Nothing was refused, so there is nothing to explain.", "没有被拒绝的操作, 不用说明.")
        case .itemNotOnLoan(let title):
            formats.pick("\(title) is not on loan to anyone.", "《\(title)》现在没有借出.")
        case .itemIsWith(let title, let name):
            formats.pick("\(title) is on loan to \(name).", "《\(title)》已借给\(name).")
        case .routed(let destination, let title, let callNumber):
            formats.pick(title, "《\(title)》") + ": " + destination.instruction(for: callNumber, in: formats)
        case .dueOn(let day):
            formats.pick("due \(formats.day(day))", "应还 \(formats.day(day))")
        case .setAsideFor(let tail):
            formats.pick("It waits for card or phone \(formats.tail(tail)).", "预约读者: 证号或手机尾 \(tail).")
        case .noRecordOpen:
            formats.pick("Open a patron's record first.", "请先打开一位读者的记录.")
        case .tryAgain:
            formats.pick(
                "Another desk is keeping the library busy, so nothing was written. Try the same act again?",
                "其他工作台正在写入, 这一步没有改动. 再试一次?")
        case .returnsEmpty:
            formats.pick("Nothing has been returned in this batch yet.", "本批还没有还书.")
        }
    }
}
