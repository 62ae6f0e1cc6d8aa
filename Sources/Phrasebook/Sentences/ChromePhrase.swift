/// Sentences of the frame: who works here, how the desk is doing, what does not fit.
public enum ChromePhrase: Phrase, Hashable {
    case desk(String)
    case staff(String)
    case queue(Int)
    /// Seconds the library has kept this desk waiting.
    case waiting(seconds: Int)
    case tooSmall(columns: Int, rows: Int, neededColumns: Int, neededRows: Int)
    case quitQuestion(waitingScans: Int)
    /// A key that does nothing here.
    case unboundKey(String)
    case languageChanged
    case themeChanged(String)
    case themeRefused(String)
    case shown(Int, of: Int)

    public func text(in formats: Formats) -> String {
        switch self {
        case .desk(let name):
            formats.pick("desk \(name)", "\(name)台")
        case .staff(let number):
            formats.pick("staff \(number)", "工号 \(number)")
        case .queue(let count):
            formats.pick("queue \(count)", "队列\(count)")
        case .waiting(let seconds):
            formats.pick("waiting for the library (\(seconds) s), Esc gives up", "等待数据库(\(seconds)秒), Esc 放弃")
        case .tooSmall(let columns, let rows, let neededColumns, let neededRows):
            formats.pick(
                "The window is too small: \(neededColumns)x\(neededRows) or more is needed; "
                    + "it is \(columns)x\(rows) now.",
                "窗口太小: 至少需要 \(neededColumns)x\(neededRows), 现在是 \(columns)x\(rows).")
        case .quitQuestion(0):
            formats.pick("Quit this desk?", "退出本台?")
        case .quitQuestion(let scans):
            formats.pick(
                "Quit this desk? \(formats.number(scans)) waiting \(scans == 1 ? "scan is" : "scans are") dropped.",
                "退出本台? 队列中的\(formats.number(scans))次扫描不再办理.")
        case .unboundKey(let key):
            formats.pick("\(key) does nothing here. F10 lists the keys.", "\(key) 在这里没有作用. F10 列出按键.")
        case .languageChanged:
            formats.pick("The desk speaks English now.", "界面已改为中文.")
        case .themeChanged(let name):
            formats.pick("Theme: \(name).", "主题: \(name).")
        case .themeRefused(let reason):
            formats.pick(
                "The theme was not taken: \(reason). The built-in one is used.", "主题未采用: \(reason). 已用内置主题.")
        case .shown(let count, let total):
            formats.share(count, of: total)
        }
    }
}
