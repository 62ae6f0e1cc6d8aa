/// Sentences of the frame: who works here, how the desk is doing, what does not fit.
public enum ChromePhrase: Phrase, Hashable {
    case desk(String)
    case staff(String)
    case queue(Int)
    case tooSmall(columns: Int, rows: Int, neededColumns: Int, neededRows: Int)
    case quitQuestion(waitingScans: Int)

    public func text(in formats: Formats) -> String {
        switch self {
        case .desk(let name):
            formats.pick("desk \(name)", "\(name)台")
        case .staff(let number):
            formats.pick("staff \(number)", "工号 \(number)")
        case .queue(let count):
            formats.pick("queue \(count)", "队列\(count)")
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
        }
    }
}
