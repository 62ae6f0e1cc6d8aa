public import Circulation
import GRDB

/// An item about to be entered.
public struct NewItem: Hashable, Sendable {
    public var barcode: Barcode
    public var title: ID<Title>
    public var member: MemberCode
    public var home: ID<Branch>
    public var type: ItemType
    public var callNumber: CallNumber
    public var price: Money?
    public var pieces: Int
    public var isReferenceOnly: Bool
    public var whereabouts: Whereabouts

    public init(
        barcode: Barcode,
        title: ID<Title>,
        member: MemberCode,
        home: ID<Branch>,
        type: ItemType,
        callNumber: CallNumber,
        price: Money?,
        pieces: Int,
        isReferenceOnly: Bool,
        whereabouts: Whereabouts = .onShelf
    ) {
        self.barcode = barcode
        self.title = title
        self.member = member
        self.home = home
        self.type = type
        self.callNumber = callNumber
        self.price = price
        self.pieces = pieces
        self.isReferenceOnly = isReferenceOnly
        self.whereabouts = whereabouts
    }
}

extension Reading {
    /// The item, if there.
    public func item(_ id: ID<Item>) throws(DeskError) -> Item? {
        try first("SELECT \(Item.columns) FROM item i WHERE i.id = ?", [id.rawValue]) {
            try Item($0, from: 0)
        }
    }

    /// The item with a barcode.
    public func item(_ barcode: Barcode) throws(DeskError) -> Item? {
        try first("SELECT \(Item.columns) FROM item i WHERE i.barcode = ?", [barcode.text]) {
            try Item($0, from: 0)
        }
    }

    /// The copies of a title, by barcode.
    public func items(of title: ID<Title>) throws(DeskError) -> [Item] {
        try rows("SELECT \(Item.columns) FROM item i WHERE i.title = ? ORDER BY i.barcode", [title.rawValue])
        {
            try Item($0, from: 0)
        }
    }

    /// Copies on a shelf that may be lent and so can serve a hold.
    public func freeCopies(of title: ID<Title>, except item: ID<Item>) throws(DeskError) -> Int {
        try first(
            """
            SELECT count(*) FROM item
            WHERE title = ? AND id <> ? AND status = 'onShelf' AND referenceOnly = 0
            """, [title.rawValue, item.rawValue]
        ) { try $0.int(0) } ?? 0
    }
}

extension Writing {
    /// Enters a copy of a title.
    ///
    /// - Throws: ``DeskError/entry(_:)`` when another item has the barcode.
    public func insertItem(_ item: NewItem) throws(DeskError) -> ID<Item> {
        let place = WhereaboutsColumns(item.whereabouts)
        return ID(
            try run(
                """
                INSERT INTO item (barcode, title, member, home, type, callNumber, price, pieces,
                    referenceOnly, status, hold, until, destination)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    item.barcode.text, item.title.rawValue, item.member.text, item.home.rawValue,
                    item.type.rawValue, item.callNumber.text, item.price?.fen, item.pieces,
                    item.isReferenceOnly, place.status, place.hold, place.until, place.destination,
                ]))
    }

    /// Notes where an item is now.
    public func place(_ item: ID<Item>, _ whereabouts: Whereabouts) throws(DeskError) {
        let place = WhereaboutsColumns(whereabouts)
        try runOnOne(
            .item, "UPDATE item SET status = ?, hold = ?, until = ?, destination = ? WHERE id = ?",
            [place.status, place.hold, place.until, place.destination, item.rawValue])
    }
}

/// The four columns a ``Whereabouts`` becomes.
struct WhereaboutsColumns: Hashable {
    let status: String
    var hold: Int64?
    var until: Int?
    var destination: Int64?

    init(_ whereabouts: Whereabouts) {
        switch whereabouts {
        case .onShelf: status = "onShelf"
        case .onHoldShelf(let hold, let until):
            status = "onHoldShelf"
            self.hold = hold.rawValue
            self.until = until.number
        case .inTransit(let branch, let hold):
            status = "inTransit"
            self.hold = hold?.rawValue
            destination = branch.rawValue
        case .onLoan: status = "onLoan"
        case .inProcessing: status = "inProcessing"
        case .inRepair: status = "inRepair"
        case .missing: status = "missing"
        case .lost: status = "lost"
        case .withdrawn: status = "withdrawn"
        }
    }
}

extension Whereabouts {
    /// Reads status, hold, until and destination from a position on.
    init(_ columns: Columns, from start: Int) throws {
        let hold: ID<Hold>? = try columns.optional(start + 1, columns.id)
        switch try columns.text(start) {
        case "onShelf": self = .onShelf
        case "onHoldShelf":
            self = .onHoldShelf(hold: try columns.value(hold), until: try columns.day(start + 2))
        case "inTransit": self = .inTransit(to: try columns.id(start + 3), hold: hold)
        case "onLoan": self = .onLoan
        case "inProcessing": self = .inProcessing
        case "inRepair": self = .inRepair
        case "missing": self = .missing
        case "lost": self = .lost
        case "withdrawn": self = .withdrawn
        default: throw UnreadableColumn()
        }
    }
}

extension Item {
    static let columns = """
        i.id, i.barcode, i.title, i.member, i.home, i.type, i.callNumber, i.price, i.pieces, \
        i.referenceOnly, i.status, i.hold, i.until, i.destination
        """
    static let columnCount = 14

    /// - Parameter start: the position of the first of `Item.columns`.
    init(_ columns: Columns, from start: Int) throws {
        self.init(
            id: try columns.id(start), barcode: try columns.barcode(start + 1),
            title: try columns.id(start + 2), member: try columns.member(start + 3),
            home: try columns.id(start + 4), type: try columns.word(start + 5),
            callNumber: CallNumber(try columns.text(start + 6)),
            price: try columns.optional(start + 7, columns.int).map(Money.init(fen:)),
            pieces: try columns.int(start + 8), isReferenceOnly: try columns.flag(start + 9),
            whereabouts: try Whereabouts(columns, from: start + 10))
    }
}
