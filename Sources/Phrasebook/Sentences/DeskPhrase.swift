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
    case noRecordOpen
    case returnsEmpty
    /// Another desk held the library too long.
    case tryAgain

    public func text(in formats: Formats) -> String {
        switch self {
        case .alreadyTheirs(let name):
            formats.pick(
                "These items are already lent to \(name); nothing was moved.",
                "这些文献本来就借给\(name), 没有改动.")
        case .patronAtReturns:
            formats.pick(
                "This is a patron's card. Press F1 and scan it again to lend; here only items are scanned.",
                "这是读者证. 借书请按 F1 再扫一次; 这里只扫文献.")
        case .nothingToExplain:
            formats.pick("Nothing was refused, so there is nothing to explain.", "没有被拒的操作, 无需说明.")
        case .itemNotOnLoan(let title):
            formats.pick("\(title) is not on loan to anyone.", "《\(title)》现在没有借出.")
        case .itemIsWith(let title, let name):
            formats.pick("\(title) is on loan to \(name).", "《\(title)》现借给\(name).")
        case .routed(let destination, let title, let callNumber):
            title + ": " + destination.instruction(for: callNumber, in: formats)
        case .dueOn(let day):
            formats.pick("due \(formats.day(day))", "还期 \(formats.day(day))")
        case .noRecordOpen:
            formats.pick("Open a patron's record first.", "请先打开一位读者的记录.")
        case .tryAgain:
            formats.pick(
                "Another desk is keeping the library busy, so nothing was written. Try the same act again?",
                "另一台正在使用数据库, 这一步还没有写入. 再试一次?")
        case .returnsEmpty:
            formats.pick("Nothing has been returned in this batch yet.", "本批还没有还书.")
        }
    }
}

/// Words of the panes that are no command of their own.
public enum DeskWord: Label, CaseIterable {
    case done, movePrompt, newBatch, lendToPatron, categoryByAge, noteWord

    public var words: Words {
        switch self {
        case .done: ("DONE", "完成")
        case .movePrompt: ("Right patron", "正确的读者")
        case .newBatch: ("New batch", "新的一批")
        case .lendToPatron: ("Lend to patron", "借给此人")
        case .categoryByAge: ("by age", "按年龄")
        case .noteWord: ("Note", "备注")
        }
    }
}

/// The signs beside a name in a list of people.
public enum MarkWord: Label, CaseIterable {
    case late, restricted, ended, holdReady

    public var words: Words {
        switch self {
        case .late: ("!late", "!逾期")
        case .restricted: ("!restricted", "!停借")
        case .ended: ("!ended", "!过期")
        case .holdReady: ("*hold", "*预约到")
        }
    }
}
