public import Circulation

/// What an act did, said once it is on the disk.
public enum OutcomePhrase: Phrase, Hashable {
    case lent(title: String, due: CalendarDay)
    case renewed(title: String, due: CalendarDay)
    case unchanged(title: String, due: CalendarDay)
    case renewedSeveral(Int, refused: Int)
    case moved(Int, from: String, to: String)
    case registered(name: String)
    case patronSaved(name: String)
    case nothingChanged

    public func text(in formats: Formats) -> String {
        switch self {
        case .lent(let title, let due):
            formats.pick(
                "Lent: \(title), due \(formats.day(due)).", "已借出: 《\(title)》, 应还 \(formats.day(due)).")
        case .renewed(let title, let due):
            formats.pick(
                "Renewed: \(title), now due \(formats.day(due)).", "已续借: 《\(title)》, 应还 \(formats.day(due)).")
        case .unchanged(let title, let due):
            formats.pick(
                "Already lent today: \(title), due \(formats.day(due)). Nothing changed.",
                "今天已借: 《\(title)》, 应还 \(formats.day(due)). 没有改动.")
        case .renewedSeveral(let count, let refused):
            formats.renewedSeveral(count, refused: refused)
        case .moved(let count, let from, let to):
            formats.pick(
                "\(formats.count(count, .items)) moved from \(from) to \(to).",
                "\(formats.count(count, .items))已由\(from)改到\(to)名下.")
        case .registered(let name):
            formats.pick("Registered: \(name). Scan an item to lend it.", "已办证: \(name). 扫单册即可借出.")
        case .patronSaved(let name):
            formats.pick("Saved: \(name).", "已保存: \(name).")
        case .nothingChanged:
            formats.pick("Nothing was changed.", "没有改动.")
        }
    }
}

extension Formats {
    fileprivate func renewedSeveral(_ count: Int, refused: Int) -> String {
        let done = pick("\(self.count(count, .loans)) renewed.", "\(self.count(count, .loans))已续借.")
        guard refused > 0 else { return done }
        let rest = pick(
            "\(number(refused)) not: the reason stands beside each.", "\(number(refused))笔未续借, 原因见各行.")
        return done + " " + rest
    }
}
