/// What the programs say when they cannot start, on plain lines outside the screen.
public enum LaunchPhrase: Phrase, Hashable {
    case noTerminal
    case terminalFallback(from: String, to: String)
    case unknownBranch(code: String, known: [String])
    case unknownStaff(number: String)
    case unknownDesk(name: String, branch: String)
    case unknownLanguage(code: String)
    case unknownTheme(name: String, known: [String])
    case option(name: String, reason: String)
    case resumed
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
        case .terminalFallback(let from, let to):
            formats.pick(
                "The terminal type \(from) is unknown here; \(to) is used.", "不认识终端类型 \(from), 已改用 \(to).")
        case .unknownBranch(let code, let known):
            formats.pick(
                "There is no branch \(code). Known: \(known.joined(separator: ", ")).",
                "没有分馆 \(code). 可用: \(known.joined(separator: ", ")).")
        case .unknownStaff(let number):
            formats.pick(
                "There is no staff member \(number). Ask the administrator to add the number.",
                "没有工号 \(number). 请管理员添加.")
        case .unknownDesk(let name, let branch):
            formats.pick(
                "Branch \(branch) has no desk \(name). Ask the administrator to add it.",
                "分馆 \(branch) 没有工作台 \(name). 请管理员添加.")
        case .unknownLanguage(let code):
            formats.pick("There is no language \(code). Use en or zh.", "没有语言 \(code). 请用 en 或 zh.")
        case .unknownTheme(let name, let known):
            formats.pick(
                "There is no theme \(name). Known: \(known.joined(separator: ", ")).",
                "没有主题 \(name). 可用: \(known.joined(separator: ", ")).")
        case .option(let name, let reason):
            formats.pick("The option \(name) cannot be used: \(reason)", "选项 \(name) 不可用: \(reason)")
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
        case .resumed:
            formats.pick("The desk was drawn anew after a pause.", "暂停后已重新绘制.")
        }
    }
}
