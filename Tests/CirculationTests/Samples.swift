@testable import Circulation

/// A day that a test names; only for dates that exist.
func day(_ iso: String) -> CalendarDay {
    CalendarDay(iso: iso)!
}

/// Monday.
let today = day("2026-11-23")
let city = ID<Branch>(1)
let county = ID<Branch>(2)
let lin = ID<Patron>(1)
let chen = ID<Patron>(2)
let zhou = ID<Patron>(3)

extension Patron {
    static func lin(membershipEnd: CalendarDay? = nil) -> Patron {
        Patron(
            id: Circulation.ID<Patron>(1), member: MemberCode("HZ")!, name: "林晓", pinyin: "lin xiao",
            birth: day("1985-01-01"), category: .adult, card: Barcode("R00000001"), phone: "13800002210",
            documents: [],
            membership: Membership(start: day("2020-01-01"), end: membershipEnd, route: .credit),
            branch: city, note: "")
    }
}

extension Item {
    static func book(
        _ whereabouts: Whereabouts = .onShelf,
        home: ID<Branch> = city,
        type: ItemType = .book,
        pieces: Int = 1,
        isReferenceOnly: Bool = false
    ) -> Item {
        Item(
            id: Circulation.ID<Item>(1), barcode: Barcode("2000000000001")!, title: Circulation.ID<Title>(1),
            member: MemberCode("HZ")!, home: home, type: type, callNumber: CallNumber("I247.57/Y8"),
            price: nil, pieces: pieces, isReferenceOnly: isReferenceOnly, whereabouts: whereabouts)
    }
}

extension Loan {
    static func of(
        _ patron: ID<Patron>,
        lent: CalendarDay = day("2026-11-01"),
        due: CalendarDay = day("2026-12-01"),
        renewals: Int = 0
    ) -> Loan {
        Loan(
            id: Circulation.ID<Loan>(1), item: Circulation.ID<Item>(1), patron: patron, branch: city,
            lent: Moment(day: lent, hour: 10, minute: 0, offset: .china), due: due, renewals: renewals,
            state: .open)
    }
}

extension Hold {
    static func by(
        _ patron: ID<Patron>,
        _ state: HoldState = .waiting,
        pickup: ID<Branch> = city
    ) -> Hold {
        Hold(
            id: Circulation.ID<Hold>(patron.rawValue * 10), patron: patron, title: Circulation.ID<Title>(1),
            pickup: pickup, state: state, placed: Moment(milliseconds: patron.rawValue))
    }
}

extension LoanTerms {
    /// 40 days and one renewal of 15; 20 items; whatever else the rules given say.
    static func hangzhou(_ rules: LoanRule..., type: ItemType = .book) -> LoanTerms {
        let adults = LoanRule.Scope(category: .adult)
        let usual = [
            LoanRule(.loanDays, 40), LoanRule(.renewalDays, 15), LoanRule(.renewals, 1),
            LoanRule(.itemLimit, 20), LoanRule(.overdueLevel, FindingLevel.confirm.rawValue),
        ]
        let narrow = rules.map { rule in
            LoanRule(rule.key, rule.value, for: rule.scope == LoanRule.Scope() ? adults : rule.scope)
        }
        return LoanTerms(of: LoanRules(usual + narrow), branch: city, category: .adult, type: type)
    }
}

extension Borrowing {
    static let nothing = Borrowing(onLoan: 0, onLoanByType: [:], overdue: 0, longestOverdueDays: 0)

    static func books(_ count: Int, overdue: Int = 0, days: Int = 0) -> Borrowing {
        Borrowing(onLoan: count, onLoanByType: [.book: count], overdue: overdue, longestOverdueDays: days)
    }
}

/// Small seeded source of randomness (SplitMix64), so that a failure can be repeated.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }

    mutating func closedDays(around day: CalendarDay) -> ClosedDays {
        let weekly = Weekday.allCases.filter { _ in Int.random(in: 0..<4, using: &self) == 0 }
        let single = (0..<12).map { _ in day.adding(Int.random(in: -30...60, using: &self)) }
        return ClosedDays(weekly: Set(weekly.prefix(5)), single: Set(single))
    }
}
