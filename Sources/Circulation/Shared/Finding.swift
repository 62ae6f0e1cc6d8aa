/// How much a finding weighs in a decision.
public enum FindingLevel: Int, Hashable, Comparable, Sendable, Codable, CaseIterable {
    /// Worth saying; nothing is asked.
    case notice = 0
    /// Staff decide once for the open patron.
    case confirm = 1
    /// Not possible as things stand.
    case stop = 2

    public static func < (left: FindingLevel, right: FindingLevel) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// One thing a rule has to say about an act, with the facts behind it.
public enum Finding: Hashable, Sendable, Codable {
    /// No item has this barcode; hides every other finding.
    case unknownBarcode(Barcode)
    /// The publisher's number was scanned instead of the library's barcode.
    case isbnScanned(ISBN, copies: Int)
    case notLendable(LendingBar)
    case onLoanToAnother(since: CalendarDay, due: CalendarDay)
    /// Lent to this patron today; a second read changes nothing.
    case lentJustNow(due: CalendarDay)
    case alreadyOnLoan(due: CalendarDay)
    case itemLimit(limit: Int, onLoan: Int)
    case typeLimit(ItemType, limit: Int, onLoan: Int)
    case overdueItems(count: Int, longestDays: Int, level: FindingLevel)
    case restricted(RestrictionKind, until: CalendarDay?, note: String)
    case membershipEnded(CalendarDay)
    case heldForAnother(patrons: Int)
    case inTransit(to: ID<Branch>)
    case dueShortenedByMembership(CalendarDay)
    case severalPieces(Int)

    case renewalLimit(limit: Int)
    case renewalNotLater(due: CalendarDay)

    case notOnLoan
    case returnedLate(days: Int)
    case foundAgain(LendingBar)
    case expectedElsewhere(ID<Branch>)

    public var level: FindingLevel {
        switch self {
        case .unknownBarcode, .isbnScanned, .notLendable, .onLoanToAnother, .itemLimit, .typeLimit,
            .restricted, .membershipEnded, .heldForAnother, .renewalLimit, .renewalNotLater:
            .stop
        case .inTransit:
            .confirm
        case .overdueItems(_, _, let level):
            level
        case .lentJustNow, .alreadyOnLoan, .dueShortenedByMembership, .severalPieces, .notOnLoan,
            .returnedLate, .foundAgain, .expectedElsewhere:
            .notice
        }
    }

    public var kind: FindingKind {
        switch self {
        case .unknownBarcode: .unknownBarcode
        case .isbnScanned: .isbnScanned
        case .notLendable: .notLendable
        case .onLoanToAnother: .onLoanToAnother
        case .lentJustNow: .lentJustNow
        case .alreadyOnLoan: .alreadyOnLoan
        case .itemLimit: .itemLimit
        case .typeLimit: .typeLimit
        case .overdueItems: .overdueItems
        case .restricted: .restricted
        case .membershipEnded: .membershipEnded
        case .heldForAnother: .heldForAnother
        case .inTransit: .inTransit
        case .dueShortenedByMembership: .dueShortenedByMembership
        case .severalPieces: .severalPieces
        case .renewalLimit: .renewalLimit
        case .renewalNotLater: .renewalNotLater
        case .notOnLoan: .notOnLoan
        case .returnedLate: .returnedLate
        case .foundAgain: .foundAgain
        case .expectedElsewhere: .expectedElsewhere
        }
    }
}

/// A finding without its facts: what staff confirm once for an open patron.
public enum FindingKind: String, Hashable, Sendable, Codable, CaseIterable {
    case unknownBarcode, isbnScanned, notLendable, onLoanToAnother, lentJustNow, alreadyOnLoan
    case itemLimit, typeLimit, overdueItems, restricted, membershipEnded, heldForAnother, inTransit
    case dueShortenedByMembership, severalPieces, renewalLimit, renewalNotLater
    case notOnLoan, returnedLate, foundAgain, expectedElsewhere
}
