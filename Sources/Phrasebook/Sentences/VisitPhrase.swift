/// How visits end, and the questions asked once for a patron.
public enum VisitPhrase: Phrase, Hashable {
    case closed(name: String, lent: Int)
    /// The next patron's card closed the open visit.
    case closedByNext(closed: String, opened: String)
    case closedByIdle(seconds: Int)
    case alreadyOpen(name: String)
    /// What this desk did last, shown after a new start.
    case lastAct(String, time: String)
    case confirmTitle(Int)
    case declined
    case overrideQuestion
    case moveAsk(Int, from: String)

    public func text(in formats: Formats) -> String {
        switch self {
        case .closed(let name, let lent):
            formats.pick(
                "Closed: \(name), \(formats.number(lent)) lent.",
                "已结束: \(name), 本次借出\(formats.count(lent, .items)).")
        case .closedByNext(let closed, let opened):
            formats.pick("\(closed) is closed; \(opened) is open now.", "已结束\(closed), 现在是\(opened).")
        case .closedByIdle(let seconds):
            formats.pick(
                "The desk rested for \(formats.count(seconds, .seconds)); what was open is closed. Scan the card to go on.",
                "\(formats.count(seconds, .seconds))未操作, 已关闭打开的内容. 继续办理请再扫读者证.")
        case .alreadyOpen(let name):
            formats.pick("\(name) is already open. Scan items.", "\(name)已经打开, 请扫单册.")
        case .lastAct(let act, let time):
            formats.pick("The last act of this desk, \(time): \(act)", "本台上一次操作, \(time): \(act)")
        case .confirmTitle(let count):
            formats.pick(
                "\(formats.number(count)) \(count == 1 ? "thing" : "things") to decide for this patron",
                "需要为这位读者确认\(formats.number(count))项")
        case .declined:
            formats.pick("Not lent. Put the item aside.", "没有借出. 请把单册放到一边.")
        case .overrideQuestion:
            formats.pick("Lend all the same?", "仍然放行?")
        case .moveAsk(let count, let from):
            formats.pick(
                "Scan the card of the patron who gets the \(formats.count(count, .items)) lent to \(from).",
                "\(formats.count(count, .items))误借到\(from)名下: 请扫正确读者的读者证.")
        }
    }
}
