public import Circulation

/// Lines about the open patron: who it is, what is on loan, what is possible.
public enum PatronPhrase: Phrase, Hashable {
    case memberSince(CalendarDay, AdmissionRoute)
    case memberUntil(CalendarDay)
    case documentTail(String)
    case phoneTail(String)
    case born(year: Int)
    case restrictedUntil(RestrictionKind, CalendarDay?)
    case note(String)
    case onLoan(Int, limit: Int)
    case visit(lent: Int)
    case rights(items: Int, days: Int, renewals: Int)
    case lateItems(Int, longestDays: Int)
    case holdReady(title: String, until: CalendarDay)
    case holdsReady(Int)
    case loanDays(Int)
    case parts(Int)

    public func text(in formats: Formats) -> String {
        switch self {
        case .memberSince(let day, let route):
            formats.pick(
                "member since \(formats.day(day)), \(route.words.english)",
                "\(formats.day(day)) 办证, \(route.words.chinese)")
        case .memberUntil(let day):
            formats.pick("valid until \(formats.day(day))", "有效期至 \(formats.day(day))")
        case .documentTail(let tail):
            formats.pick("doc \(formats.tail(tail))", "证件尾 \(tail.suffix(4))")
        case .phoneTail(let phone):
            formats.pick("phone \(formats.tail(phone))", "手机尾 \(phone.suffix(4))")
        case .born(let year):
            formats.pick("born \(year)", "\(year)年生")
        case .restrictedUntil(let kind, let day?):
            formats.pick(
                "\(kind.words.english), until \(formats.day(day))",
                "\(kind.words.chinese), 截至 \(formats.day(day))")
        case .restrictedUntil(let kind, nil):
            kind.text(in: formats)
        case .note(let text):
            formats.pick("Note: \(text)", "备注: \(text)")
        case .onLoan(let count, let limit):
            formats.pick(
                "On loan \(formats.share(count, of: limit))", "在借 \(formats.share(count, of: limit))")
        case .visit(let lent):
            formats.pick("This visit: \(formats.number(lent)) lent", "本次\(formats.count(lent, .items))")
        case .rights(let items, let days, let renewals):
            formats.pick(
                [
                    formats.count(items, .items), formats.count(days, .days),
                    formats.count(renewals, .renewals),
                ]
                .joined(separator: ", "),
                "可借件数\(items), 借期\(formats.count(days, .days)), 可\(formats.count(renewals, .renewals))")
        case .lateItems(let count, let days):
            formats.pick(
                "\(formats.count(count, .items)) late, \(formats.count(days, .days))",
                "逾期\(formats.count(count, .items))(\(formats.count(days, .days)))")
        case .holdReady(let title, let until):
            formats.pick(
                "Hold ready: \(title) until \(formats.day(until))", "预约待取: \(title), 留至 \(formats.day(until))"
            )
        case .holdsReady(let count):
            formats.pick(
                "\(formats.number(count)) \(count == 1 ? "hold" : "holds") ready",
                "预约待取\(formats.count(count, .items))")
        case .loanDays(let days):
            formats.pick("loan period \(formats.count(days, .days))", "借期\(formats.count(days, .days))")
        case .parts(let count):
            formats.count(count, .parts)
        }
    }
}
