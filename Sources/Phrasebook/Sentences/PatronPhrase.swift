public import Circulation

/// Lines about the open patron: who it is, what is on loan, what is possible.
public enum PatronPhrase: Phrase, Hashable {
    case memberSince(CalendarDay, AdmissionRoute)
    case memberUntil(CalendarDay)
    case documentTail(String)
    case phoneTail(String)
    case note(String)
    case onLoan(Int, limit: Int)
    case visit(lent: Int)
    case rights(items: Int, days: Int, renewals: Int)
    case holdReady(title: String, until: CalendarDay)
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
        case .holdReady(let title, let until):
            formats.pick(
                "Hold ready: \(title) until \(formats.day(until))", "预约待取: \(title), 留至 \(formats.day(until))"
            )
        case .parts(let count):
            formats.count(count, .parts)
        }
    }
}
