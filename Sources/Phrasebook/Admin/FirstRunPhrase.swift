/// What is asked and answered when somebody sets up a library at the terminal.
public enum FirstRunPhrase: Phrase, Hashable {
    case chooseNumber(upTo: Int)
    /// Asks for the name in the other language; the answer may be empty.
    case askOtherName
    /// Asks for the library's code; `usual` stands for an empty answer.
    case askMember(usual: String)
    case malformedMember
    case pressEnter
    /// They left before there was a library.
    case nothingMade

    public func text(in formats: Formats) -> String {
        switch self {
        case .chooseNumber(let last):
            formats.pick("Type a number from 1 to \(last), then Enter.", "请输入1到\(last)的数字, 再按 Enter.")
        case .askOtherName:
            formats.pick("Its name in Chinese (Enter alone: the same)? ", "英文名称 (直接按 Enter 则相同)? ")
        case .askMember(let usual):
            formats.pick(
                "Its code in the union of libraries (Enter alone: \(usual))? ",
                "在联盟中的馆代码 (直接按 Enter 则为 \(usual))? ")
        case .malformedMember:
            formats.pick(
                "A code has 2 to 12 capital letters, digits or hyphens. Type it again.",
                "馆代码由2至12位大写字母, 数字或连字符组成. 请重新输入.")
        case .pressEnter:
            formats.pick("Press Enter to open the desk. ", "按 Enter 打开工作台. ")
        case .nothingMade:
            formats.pick(
                "Nothing was made. Start creditdesk again whenever you like.",
                "没有建立数据库. 需要时再启动 creditdesk 即可.")
        }
    }
}
