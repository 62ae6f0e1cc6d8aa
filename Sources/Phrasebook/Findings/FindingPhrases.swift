public import Circulation

/// A finding as a full sentence: what it is, and what to do next.
extension Finding: Phrase {
    public func text(in formats: Formats) -> String {
        switch self {
        case .unknownBarcode(let barcode): formats.unknownBarcode(barcode)
        case .isbnScanned(_, let copies): formats.isbnScanned(copies: copies)
        case .notLendable(let bar): formats.notLendable(bar)
        case .onLoanToAnother(let since, let due): formats.onLoanToAnother(since: since, due: due)
        case .lentJustNow(let due): formats.lentJustNow(due: due)
        case .alreadyOnLoan(let due): formats.alreadyOnLoan(due: due)
        case .itemLimit(let limit, let onLoan): formats.itemLimit(limit, onLoan: onLoan)
        case .typeLimit(let type, let limit, let onLoan): formats.typeLimit(type, limit, onLoan: onLoan)
        case .overdueItems(let count, let days, let level):
            formats.overdueItems(count, longest: days, level: level)
        case .restricted(let kind, let until, let note): formats.restricted(kind, until: until, note: note)
        case .membershipEnded(let day): formats.membershipEnded(day)
        case .heldForAnother(let patrons): formats.heldForAnother(patrons: patrons)
        case .inTransit(let branch): formats.inTransit(to: branch)
        case .dueShortenedByMembership(let due): formats.dueShortened(due)
        case .severalPieces(let pieces): formats.severalPieces(pieces)
        case .renewalLimit(let limit): formats.renewalLimit(limit)
        case .renewalNotLater(let due): formats.renewalNotLater(due: due)
        case .notOnLoan: formats.notOnLoan
        case .returnedLate(let days): formats.returnedLate(days: days)
        case .foundAgain(let bar): formats.foundAgain(bar)
        case .expectedElsewhere(let branch): formats.expectedElsewhere(branch)
        }
    }

    /// The sentence when a renewal is asked for: the item is with the patron, not in the clerk's hand.
    func renewalText(in formats: Formats) -> String {
        if case .lentJustNow(let due) = self {
            return formats.pick(
                "Lent today, due \(formats.day(due)), so it was left as it is. "
                    + "To renew it all the same, renew it alone.",
                "今天刚借出, 应还 \(formats.day(due)), 没有续借. 仍要续借请单独选这一件.")
        }
        guard case .heldForAnother = self else { return text(in: formats) }
        return formats.pick(
            "Another patron is waiting for this item, so it cannot be renewed. Ask for it by its due date.",
            "有其他读者预约了这件单册, 不能续借. 请读者按应还日期归还.")
    }

    /// The finding of a renewal in at most 40 columns.
    public func renewalBrief(in formats: Formats) -> String {
        if case .lentJustNow = self {
            return formats.pick("not renewed: lent today", "今天刚借出, 没有续借")
        }
        guard case .heldForAnother = self else { return brief(in: formats) }
        return formats.pick("not renewed: another patron waits", "有人预约, 不能续借")
    }
}

/// A finding as the reason why a loan was not renewed.
public struct RenewalReason: Phrase, Hashable {
    public let finding: Finding

    public init(_ finding: Finding) {
        self.finding = finding
    }

    public func text(in formats: Formats) -> String {
        finding.renewalText(in: formats)
    }
}
