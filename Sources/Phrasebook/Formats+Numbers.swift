/// What the desk counts, with its plural and its measure word.
public enum CountedThing: Hashable, Sendable, CaseIterable {
    case items, copies, parts, titles, patrons, loans, renewals, records, problems
    case times, days, minutes, seconds
}

extension Formats {
    /// A whole number in groups of three: `30,000`.
    public func number(_ value: Int) -> String {
        let digits = String(value.magnitude)
        var grouped = ""
        for (index, digit) in digits.enumerated() {
            if index > 0 && (digits.count - index) % 3 == 0 { grouped.append(",") }
            grouped.append(digit)
        }
        return value < 0 ? "-" + grouped : grouped
    }

    /// A number of things: `1 item`, `3 items`, `3件`.
    public func count(_ value: Int, _ thing: CountedThing) -> String {
        let isOne = value == 1
        return pick(
            "\(number(value)) \(isOne ? thing.english.one : thing.english.many)",
            "\(number(value))\(thing.measured)")
    }

    /// How many of how many: `4 of 20` or `4/20`.
    public func share(_ part: Int, of whole: Int) -> String {
        pick("\(number(part)) of \(number(whole))", "\(number(part))/\(number(whole))")
    }
}

extension CountedThing {
    var english: (one: String, many: String) {
        switch self {
        case .items: ("item", "items")
        case .copies: ("copy", "copies")
        case .parts: ("part", "parts")
        case .titles: ("title", "titles")
        case .patrons: ("patron", "patrons")
        case .loans: ("loan", "loans")
        case .renewals: ("renewal", "renewals")
        case .records: ("record", "records")
        case .problems: ("problem", "problems")
        case .times: ("time", "times")
        case .days: ("day", "days")
        case .minutes: ("minute", "minutes")
        case .seconds: ("second", "seconds")
        }
    }

    /// What follows the number in Chinese.
    var measured: String {
        switch self {
        case .items: "件"
        case .copies: "册"
        case .parts: "个配件"
        case .titles: "种"
        case .patrons: "位读者"
        case .loans: "笔借阅"
        case .renewals: "次续借"
        case .records: "条记录"
        case .problems: "个问题"
        case .times: "次"
        case .days: "天"
        case .minutes: "分钟"
        case .seconds: "秒"
        }
    }
}
