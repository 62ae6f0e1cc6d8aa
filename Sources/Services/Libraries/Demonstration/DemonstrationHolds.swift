import Circulation
import Store

/// Enters holds: waiting for copies that are out, ready on the hold shelf, and on their way to it.
struct DemonstrationHolds {
    let library: Writing
    let places: DemonstrationBranches.Entered
    let people: [DemonstrationPeople.Entered]
    var stock: DemonstrationStock
    let shelfDays: Int
    let offset: UTCOffset
    let today: CalendarDay
    var generator: SplitMix64
    private var pairs: Set<Pair> = []

    private struct Pair: Hashable {
        let patron: Int
        let title: Int
    }

    init(
        library: Writing,
        places: DemonstrationBranches.Entered,
        people: [DemonstrationPeople.Entered],
        stock: DemonstrationStock,
        shelfDays: Int,
        offset: UTCOffset,
        today: CalendarDay,
        generator: SplitMix64
    ) {
        self.library = library
        self.places = places
        self.people = people
        self.stock = stock
        self.shelfDays = shelfDays
        self.offset = offset
        self.today = today
        self.generator = generator
    }

    mutating func enter(waiting: Int, ready: Int, inTransit: Int) throws(DeskError) {
        try enterCast()
        try enterWaiting(waiting)
        for _ in 0..<ready {
            guard let (item, patron) = freeCopyAndPatron() else { continue }
            try enterReady(item, for: patron)
        }
        for _ in 0..<inTransit {
            guard let (item, patron) = freeCopyAndPatron() else { continue }
            let pickup = (stock.items[item].home + generator.number(in: 1...27)) % places.branches.count
            let hold = try insert(title: stock.items[item].title, patron: patron, pickup: pickup)
            try library.setHold(hold, state: .inTransit)
            try library.place(stock.items[item].id, .inTransit(to: places.branches[pickup].id, hold: hold))
            stock.takeOut(item)
        }
    }

    private mutating func enterCast() throws(DeskError) {
        try enterReady(
            DemonstrationCast.Prop.onHoldShelf.rawValue - 1, for: DemonstrationCast.Part.senior.index)
        _ = try insert(
            title: stock.items[DemonstrationCast.Prop.wanted.rawValue - 1].title,
            patron: DemonstrationCast.Part.withoutLoans.index, pickup: 0)
    }

    /// People wait only for titles of which no copy is on the shelf.
    private mutating func enterWaiting(_ count: Int) throws(DeskError) {
        let castTitles = DemonstrationCast.Prop.allCases.count
        let free = Set(stock.items.filter(\.isFree).map(\.title))
        let lent = (castTitles..<stock.titles.count).filter { !free.contains($0) }
        guard !lent.isEmpty else { return }
        for _ in 0..<count {
            let title = generator.one(of: lent)
            let patron = generator.number(in: DemonstrationCast.people.count...people.count - 1)
            guard pairs.insert(Pair(patron: patron, title: title)).inserted else { continue }
            _ = try insert(title: title, patron: patron, pickup: people[patron].branch)
        }
    }

    private mutating func enterReady(_ item: Int, for patron: Int) throws(DeskError) {
        let home = stock.items[item].home
        let hold = try insert(title: stock.items[item].title, patron: patron, pickup: home)
        try library.setHold(hold, state: .ready)
        let until = places.closed[home].openDay(atOrAfter: today.adding(generator.number(in: 1...shelfDays)))
        try library.place(stock.items[item].id, .onHoldShelf(hold: hold, until: until))
        stock.takeOut(item)
    }

    private mutating func freeCopyAndPatron() -> (item: Int, patron: Int)? {
        for _ in 0..<100 {
            let item = generator.number(in: 0...stock.items.count - 1)
            let patron = generator.number(in: DemonstrationCast.people.count...people.count - 1)
            guard stock.items[item].isFree else { continue }
            let pair = Pair(patron: patron, title: stock.items[item].title)
            if pairs.insert(pair).inserted { return (item, patron) }
        }
        return nil
    }

    private mutating func insert(title: Int, patron: Int, pickup: Int) throws(DeskError) -> ID<Hold> {
        let placed = Moment(
            day: today.adding(-generator.number(in: 1...40)), hour: generator.number(in: 9...19),
            minute: generator.number(in: 0...59), offset: offset)
        return try library.insertHold(
            patron: people[patron].id, title: stock.titles[title], pickup: places.branches[pickup].id,
            placed: placed)
    }
}
