import Circulation
import Store

/// Enters the invented titles and their copies.
struct DemonstrationStock {
    /// What lending needs to know of a copy.
    struct Entered {
        let id: ID<Item>
        let title: Int
        let type: ItemType
        /// The position of the home branch.
        let home: Int
        var isFree: Bool
    }

    let library: Writing
    let places: DemonstrationBranches.Entered
    let member: MemberCode
    let today: CalendarDay
    var generator: SplitMix64
    private(set) var titles: [ID<Title>] = []
    /// In the order of barcodes; the cast comes first.
    private(set) var items: [Entered] = []

    init(
        library: Writing,
        places: DemonstrationBranches.Entered,
        member: MemberCode,
        today: CalendarDay,
        generator: SplitMix64
    ) {
        self.library = library
        self.places = places
        self.member = member
        self.today = today
        self.generator = generator
    }

    mutating func enter(titles titleCount: Int, items itemCount: Int) throws(DeskError) {
        for prop in DemonstrationCast.Prop.allCases {
            try enter(prop)
        }
        let rest = titleCount - titles.count
        var copies = [Int](repeating: 1, count: rest)
        for _ in 0..<max(0, itemCount - items.count - rest) {
            // The lower of two draws: some titles have many copies, most a few.
            copies[min(generator.number(in: 0...rest - 1), generator.number(in: 0...rest - 1))] += 1
        }
        for count in copies {
            let draft = DraftTitle(before: today.year, using: &generator)
            try insert(draft)
            let callNumber = callNumber(of: draft)
            for _ in 0..<count {
                let home = home(of: draft.type)
                try insert(draft, callNumber: callNumber, home: home, isCast: false)
            }
        }
    }

    /// Takes a free copy out of what can be lent.
    mutating func takeOut(_ index: Int) {
        items[index].isFree = false
    }

    private mutating func enter(_ prop: DemonstrationCast.Prop) throws(DeskError) {
        let draft = prop.draft(year: today.year)
        try insert(draft)
        let callNumber = CallNumber(draft.classNumber + "/D" + String(prop.rawValue))
        try insert(draft, callNumber: callNumber, home: 0, isCast: true)
        let item = items[items.count - 1].id
        switch prop {
        case .missing: try library.place(item, .missing)
        case .withdrawn: try library.place(item, .withdrawn)
        case .inTransit: try library.place(item, .inTransit(to: places.branches[0].id, hold: nil))
        case .book, .toy, .periodical, .discs, .referenceOnly, .onHoldShelf, .onLoan, .late, .alsoLate,
            .wanted, .picturebook:
            break
        }
    }

    private mutating func insert(_ draft: DraftTitle) throws(DeskError) {
        let number = titles.count + 1
        let isbn = draft.hasISBN && generator.chance(92) ? DemonstrationStock.isbn(number) : nil
        titles.append(
            try library.insertTitle(
                NewTitle(
                    member: member, controlNumber: "demo" + padded(number, to: 8), name: draft.name,
                    author: draft.author, publisher: draft.publisher, year: draft.year,
                    isbns: isbn.map { [$0] } ?? [], language: draft.language)))
    }

    private mutating func insert(
        _ draft: DraftTitle,
        callNumber: CallNumber,
        home: Int,
        isCast: Bool
    ) throws(DeskError) {
        guard let barcode = Barcode(DemonstrationCast.barcode(items.count + 1)) else {
            throw .inconsistent("barcode of the demonstration")
        }
        let whereabouts = isCast ? .onShelf : whereabouts(home: home)
        let isReferenceOnly = isCast ? draft.name.hasSuffix("词典") : generator.chance(2)
        let id = try library.insertItem(
            NewItem(
                barcode: barcode, title: titles[titles.count - 1], member: member,
                home: places.branches[home].id, type: draft.type, callNumber: callNumber,
                price: Money(fen: draft.price), pieces: draft.pieces, isReferenceOnly: isReferenceOnly,
                whereabouts: whereabouts))
        items.append(
            Entered(
                id: id, title: titles.count - 1, type: draft.type, home: home,
                isFree: !isCast && !isReferenceOnly && whereabouts == .onShelf))
    }

    private mutating func whereabouts(home: Int) -> Whereabouts {
        switch generator.number(in: 1...1000) {
        case 1...4: .missing
        case 5...8: .withdrawn
        case 9...10: .inRepair
        case 11...15: .inProcessing
        case 16...17: .lost
        case 18...22: .inTransit(to: places.branches[home].id, hold: nil)
        default: .onShelf
        }
    }

    /// A shelf mark: the class, and a letter with a number.
    private mutating func callNumber(of draft: DraftTitle) -> CallNumber {
        let letter = generator.one(of: Array("BCDFGHJLMQSTWXYZ"))
        return CallNumber("\(draft.classNumber)/\(letter)\(generator.number(in: 1...999))")
    }

    private mutating func home(of type: ItemType) -> Int {
        switch type {
        case .toy: generator.one(of: [27, 27, 14, 0])
        case .audiovisual, .audiobook: generator.one(of: [26, 26, 0, generator.number(in: 0...27)])
        case .book, .periodical: generator.chance(25) ? 0 : generator.number(in: 0...27)
        }
    }

    /// A number of the prefix 978-7-00, which no publisher has.
    private static func isbn(_ number: Int) -> ISBN? {
        let body = "978700" + padded(number, to: 6)
        let sum = body.utf8.enumerated().reduce(0) {
            $0 + (Int($1.element) - 0x30) * ($1.offset.isMultiple(of: 2) ? 1 : 3)
        }
        return ISBN(body + String((10 - sum % 10) % 10))
    }
}

extension DemonstrationCast.Prop {
    /// The title of which this item is the only copy.
    fileprivate func draft(year: Int) -> DraftTitle {
        var draft = DraftTitle(
            name, by: author, from: "Lakeside Press", language: self == .book ? "eng" : "chi", type: type,
            classNumber: type == .toy ? "G613.7" : "I247.57", price: type == .toy ? 19900 : 4500)
        draft.pieces = self == .toy ? 12 : self == .discs ? 2 : 1
        draft.year = year - 2
        return draft
    }

    private var type: ItemType {
        switch self {
        case .toy: .toy
        case .periodical: .periodical
        case .discs: .audiovisual
        case .book, .referenceOnly, .onHoldShelf, .onLoan, .late, .alsoLate, .missing, .withdrawn, .inTransit,
            .wanted, .picturebook:
            .book
        }
    }

    private var author: String {
        switch self {
        case .toy, .periodical, .discs, .referenceOnly: ""
        case .book: "Anna Lindgren"
        case .onHoldShelf, .onLoan, .late, .alsoLate, .missing, .withdrawn, .inTransit, .wanted, .picturebook:
            "林远著"
        }
    }

    private var name: String {
        switch self {
        case .book: "Demo Lighthouse"
        case .toy: "示范木制火车"
        case .periodical: "示范文艺月刊"
        case .discs: "示范西湖四季"
        case .referenceOnly: "示范大词典"
        case .onHoldShelf: "示范渡口"
        case .onLoan: "示范茶馆"
        case .late: "示范旧城"
        case .alsoLate: "示范石桥"
        case .missing: "示范影子"
        case .withdrawn: "示范地图"
        case .inTransit: "示范归途"
        case .wanted: "示范灯塔"
        case .picturebook: "示范小狐狸"
        }
    }
}
