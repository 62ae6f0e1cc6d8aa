/// What `creditdesk-admin verify` found.
public enum VerifyPhrase: Phrase, Hashable {
    case sound(patrons: Int, titles: Int, items: Int, loans: Int)
    case chainWhole(acts: Int)
    case chainBroken(at: Int)
    case integrity(String)
    case unsound(problems: Int)

    public func text(in formats: Formats) -> String {
        switch self {
        case .sound(let patrons, let titles, let items, let loans):
            formats.pick(
                "The library is sound: \(formats.holdings(patrons, titles, items, loans)).",
                "数据库完好: \(formats.holdings(patrons, titles, items, loans)).")
        case .chainWhole(let acts):
            formats.pick(
                "The audit log is whole: \(formats.count(acts, .records)).",
                "审计日志完整: \(formats.count(acts, .records)).")
        case .chainBroken(let number):
            formats.pick(
                "The audit log was changed at record \(formats.number(number)). "
                    + "Compare it with the last backup.",
                "审计日志第\(formats.number(number))条被改动. 请与最近的备份比较.")
        case .integrity(let message):
            formats.pick("The database reports: \(message)", "数据库报告: \(message)")
        case .unsound(let problems):
            formats.pick(
                "The library is NOT sound: \(formats.count(problems, .problems)). "
                    + "Stop the desks, keep this file, restore the last backup.",
                "数据库有\(formats.count(problems, .problems)). 请停止各台, 保留此文件, 用最近的备份恢复.")
        }
    }
}

extension Formats {
    /// The size of a library in one line.
    fileprivate func holdings(_ patrons: Int, _ titles: Int, _ items: Int, _ loans: Int) -> String {
        let counts = [(patrons, CountedThing.patrons), (titles, .titles), (items, .items), (loans, .loans)]
        return counts.map { count($0.0, $0.1) }.joined(separator: ", ")
    }
}
