/// One copy with a barcode.
public struct Item: Hashable, Sendable {
    public let id: ID<Item>
    public let barcode: Barcode
    public let title: ID<Title>
    public let member: MemberCode
    public var home: ID<Branch>
    public var type: ItemType
    public var callNumber: CallNumber
    public var price: Money?
    /// How many parts are lent together: discs of an album, parts of a toy.
    public var pieces: Int
    public var isReferenceOnly: Bool
    public var whereabouts: Whereabouts

    public init(
        id: ID<Item>,
        barcode: Barcode,
        title: ID<Title>,
        member: MemberCode,
        home: ID<Branch>,
        type: ItemType,
        callNumber: CallNumber,
        price: Money?,
        pieces: Int,
        isReferenceOnly: Bool,
        whereabouts: Whereabouts
    ) {
        self.id = id
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
