/// What the desk program says before its screen is up, on plain lines.
public enum LaunchPhrase: Phrase, Hashable {
    case noTerminal
    case unknownLanguage(code: String)
    case makingDemonstration(path: String)
    case demonstrationMade(path: String)
    /// There is no library yet: what can be done.
    case noLibraryYet(path: String)
    case choiceMake, choiceDemonstration, choiceLeave
    case askName

    public func text(in formats: Formats) -> String {
        switch self {
        case .noTerminal:
            formats.pick(
                "CreditDesk needs a terminal. Start it in a terminal window or with ssh -t.",
                "CreditDesk 需要终端. 请在终端窗口启动, 或用 ssh -t.")
        case .unknownLanguage(let code):
            formats.pick("There is no language \(code). Use en or zh.", "没有语言 \(code). 请用 en 或 zh.")
        case .makingDemonstration(let path):
            formats.pick(
                "Making a demonstration library of invented people, a few seconds: \(path)",
                "正在建立示范数据库(人物均为虚构), 需要几秒: \(path)")
        case .demonstrationMade(let path):
            formats.pick("The demonstration library is ready: \(path)", "示范数据库已就绪: \(path)")
        case .noLibraryYet(let path):
            formats.pick("There is no library here yet (\(path)).", "这里还没有数据库 (\(path)).")
        case .choiceMake: formats.pick("make a new library", "建立新的数据库")
        case .choiceDemonstration: formats.pick("open the demonstration library", "打开示范数据库")
        case .choiceLeave: formats.pick("leave", "离开")
        case .askName:
            formats.pick("What is the library called? ", "图书馆的名称? ")
        }
    }
}
