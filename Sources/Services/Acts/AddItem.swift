public import Circulation
public import Store

/// Enters a copy of a title and puts it on the shelf of its home branch.
public struct AddItem: Act {
    public static let verb = Verb.addItem

    public let barcode: Barcode
    public let title: ID<Title>
    public let home: ID<Branch>
    public let type: ItemType
    public let callNumber: CallNumber
    public let price: Money?
    public let pieces: Int
    public let isReferenceOnly: Bool

    public init(
        barcode: Barcode,
        title: ID<Title>,
        home: ID<Branch>,
        type: ItemType,
        callNumber: CallNumber,
        price: Money? = nil,
        pieces: Int = 1,
        isReferenceOnly: Bool = false
    ) {
        self.barcode = barcode
        self.title = title
        self.home = home
        self.type = type
        self.callNumber = callNumber
        self.price = price
        self.pieces = pieces
        self.isReferenceOnly = isReferenceOnly
    }

    public struct Outcome: Hashable, Sendable, Codable {
        public let item: ID<Item>
    }

    public func perform(in library: Writing, context: inout ActContext) throws(DeskError) -> Outcome {
        var check = EntryCheck()
        let callNumber = check.text(callNumber.text, .callNumber, limit: 80, required: false)
        if !(1...999).contains(pieces) { check.faults.append(EntryFault(.pieces, .outOfRange)) }
        if let price, price.fen < 0 { check.faults.append(EntryFault(.price, .outOfRange)) }
        guard check.faults.isEmpty else { throw .entry(check.faults) }
        _ = try library.existingTitle(title)
        guard let home = try library.branch(home) else { throw .gone(.branch) }
        let id = try library.insertItem(
            NewItem(
                barcode: barcode, title: title, member: home.member, home: home.id, type: type,
                callNumber: CallNumber(callNumber), price: price, pieces: pieces,
                isReferenceOnly: isReferenceOnly))
        context.touch(.item(id))
        context.touch(.title(title))
        context.touch(.catalogue)
        return Outcome(item: id)
    }
}
