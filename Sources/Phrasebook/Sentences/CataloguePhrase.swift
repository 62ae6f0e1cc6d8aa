public import Circulation

/// Lines of the catalogue and the item pane.
public enum CataloguePhrase: Phrase, Hashable {
    case copiesAvailable(Int, of: Int)
    case onLoanUntil(CalendarDay)
    case onLoanTo(patron: String, due: CalendarDay)
    case holdsWaiting(Int)
    case itemOf(title: String)
    case atBranch(ID<Branch>)

    public func text(in formats: Formats) -> String {
        switch self {
        case .copiesAvailable(let available, let total):
            formats.pick(
                "\(formats.share(available, of: total)) available",
                "在馆 \(formats.share(available, of: total))")
        case .onLoanUntil(let due):
            formats.pick("on loan, due \(formats.day(due))", "已借出, 应还 \(formats.day(due))")
        case .onLoanTo(let patron, let due):
            formats.pick(
                "on loan to \(patron), due \(formats.day(due))", "已借给\(patron), 应还 \(formats.day(due))")
        case .holdsWaiting(let count):
            formats.pick(
                "\(formats.number(count)) \(count == 1 ? "hold" : "holds") waiting",
                "预约等候\(formats.number(count))人")
        case .itemOf(let title):
            formats.pick("Item of \(title)", "《\(title)》的单册")
        case .atBranch(let branch):
            formats.pick("at \(formats.branch(branch))", "在\(formats.branch(branch))")
        }
    }
}
