public import Circulation

/// Lines of an item's story: where it is, who has it, who waits for it.
public enum CataloguePhrase: Phrase, Hashable {
    case onLoanTo(patron: String, due: CalendarDay)
    case holdsWaiting(Int)
    case atBranch(ID<Branch>)

    public func text(in formats: Formats) -> String {
        switch self {
        case .onLoanTo(let patron, let due):
            formats.pick(
                "on loan to \(patron), due \(formats.day(due))", "已借给\(patron), 应还 \(formats.day(due))")
        case .holdsWaiting(let count):
            formats.pick(
                "\(formats.number(count)) \(count == 1 ? "hold" : "holds") waiting",
                "预约等候\(formats.number(count))人")
        case .atBranch(let branch):
            formats.pick("at \(formats.branch(branch))", "在\(formats.branch(branch))")
        }
    }
}
