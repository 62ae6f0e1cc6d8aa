import Circulation
import Store

/// Enters open and past loans as the rules would have made them.
struct DemonstrationLoans {
    let library: Writing
    let places: DemonstrationBranches.Entered
    let people: [DemonstrationPeople.Entered]
    let rules = LoanRules(LoanRules.hangzhou)
    let offset: UTCOffset
    let today: CalendarDay
    var stock: DemonstrationStock
    var generator: SplitMix64
    private var inHand: [Int: Int] = [:]
    private var hasToy: Set<Int> = []
    /// Before this day an item's past loans are still to be invented.
    private var historyEnds: [Int: CalendarDay] = [:]

    init(
        library: Writing,
        places: DemonstrationBranches.Entered,
        people: [DemonstrationPeople.Entered],
        stock: DemonstrationStock,
        offset: UTCOffset,
        today: CalendarDay,
        generator: SplitMix64
    ) {
        self.library = library
        self.places = places
        self.people = people
        self.stock = stock
        self.offset = offset
        self.today = today
        self.generator = generator
    }

    mutating func enter(open: Int, past: Int) throws(DeskError) {
        try enterCast()
        var count = DemonstrationLoans.castLoans
        while count < open {
            let item = generator.number(in: 0...stock.items.count - 1)
            let patron = generator.number(in: DemonstrationCast.people.count...people.count - 1)
            guard mayLend(item, to: patron) else { continue }
            let terms = terms(item, patron)
            let age =
                generator.chance(6)
                ? terms.loanDays + generator.number(in: 2...45) : generator.number(in: 1...terms.loanDays - 1)
            guard people[patron].membership.start < today.adding(-age - 4) else { continue }
            try lend(item, to: patron, daysAgo: age, renews: generator.chance(5))
            count += 1
        }
        for _ in 0..<past {
            try enterPast()
        }
    }

    /// 张伟 2, 刘洋 2, 李小明 1, 吴强 as many as the rules allow.
    private static let castLoans = 25

    private mutating func enterCast() throws(DeskError) {
        for (prop, part, daysAgo) in [
            (DemonstrationCast.Prop.onLoan, DemonstrationCast.Part.borrower, 12), (.wanted, .borrower, 30),
            (.late, .late, 58), (.alsoLate, .late, 52), (.picturebook, .child, 5),
        ] {
            try lend(prop.rawValue - 1, to: part.index, daysAgo: daysAgo, renews: false)
        }
        let limit = rules.resolve(.itemLimit, for: LoanRule.Scope(category: .adult)).value
        var item = DemonstrationCast.Prop.allCases.count
        var count = 0
        while count < limit {
            if stock.items[item].isFree && stock.items[item].type == .book {
                try lend(
                    item, to: DemonstrationCast.Part.atItemLimit.index, daysAgo: 3 + count, renews: false)
                count += 1
            }
            item += 1
        }
    }

    private func mayLend(_ item: Int, to patron: Int) -> Bool {
        let person = people[patron]
        guard stock.items[item].isFree, !person.isRestricted, inHand[patron, default: 0] < 9 else {
            return false
        }
        if let end = person.membership.end, end < today { return false }
        return stock.items[item].type != .toy || !hasToy.contains(patron)
    }

    private func terms(_ item: Int, _ patron: Int) -> LoanTerms {
        LoanTerms(
            of: rules, branch: places.branches[stock.items[item].home].id, category: people[patron].category,
            type: stock.items[item].type)
    }

    private mutating func lend(_ item: Int, to patron: Int, daysAgo: Int, renews: Bool) throws(DeskError) {
        let copy = stock.items[item]
        let terms = terms(item, patron)
        let day = places.closed[copy.home].openDay(atOrBefore: today.adding(-daysAgo))
        let due = due(from: day, length: terms.loanDays, terms, item, patron)
        let loan = try library.insertPastLoan(
            item: copy.id, patron: people[patron].id, branch: places.branches[copy.home].id,
            staff: places.staff[copy.home], lent: moment(on: day), due: due, returned: nil)
        if renews && due >= today {
            let later = self.due(from: due, length: terms.renewalDays, terms, item, patron)
            if later > due { try library.setDue(loan, day: later, renewals: 1) }
        }
        try library.place(copy.id, .onLoan)
        stock.takeOut(item)
        inHand[patron, default: 0] += 1
        if copy.type == .toy { hasToy.insert(patron) }
        historyEnds[item] = day
    }

    /// A loan that ended, before every other loan of the same item.
    private mutating func enterPast() throws(DeskError) {
        let item = generator.number(in: 0...stock.items.count - 1)
        let patron = generator.number(in: 0...people.count - 1)
        let copy = stock.items[item]
        let terms = terms(item, patron)
        let back = (historyEnds[item] ?? today).adding(-generator.number(in: 1...90))
        let returned = places.closed[copy.home].openDay(atOrBefore: back)
        let length = generator.number(in: 1...terms.loanDays + 6)
        let day = places.closed[copy.home].openDay(atOrBefore: returned.adding(-length))
        historyEnds[item] = day
        _ = try library.insertPastLoan(
            item: copy.id, patron: people[patron].id, branch: places.branches[copy.home].id,
            staff: places.staff[copy.home], lent: moment(on: day),
            due: due(from: day, length: terms.loanDays, terms, item, nil), returned: moment(on: returned))
    }

    private func due(
        from day: CalendarDay,
        length: Int,
        _ terms: LoanTerms,
        _ item: Int,
        _ patron: Int?
    ) -> CalendarDay {
        DueDate(
            from: day, length: length, mode: terms.closedDayMode,
            closed: places.closed[stock.items[item].home],
            membershipEnd: patron.flatMap { people[$0].membership.end }
        ).day
    }

    /// Some time while the library is open.
    private mutating func moment(on day: CalendarDay) -> Moment {
        Moment(
            day: day, hour: generator.number(in: 9...19), minute: generator.number(in: 0...59),
            second: generator.number(in: 0...59), offset: offset)
    }
}

extension DemonstrationCast.Part {
    /// The cast is entered first, in the order of its list.
    var index: Int { DemonstrationCast.Part.allCases.firstIndex(of: self) ?? 0 }
}
