public import Circulation

/// What a list line and a slip say of an item.
public struct ItemTrace: Hashable, Sendable, Codable {
    public let item: ID<Item>
    public let barcode: Barcode
    public let title: String
    public let callNumber: CallNumber
    public let type: ItemType

    public init(item: ID<Item>, barcode: Barcode, title: String, callNumber: CallNumber, type: ItemType) {
        self.item = item
        self.barcode = barcode
        self.title = title
        self.callNumber = callNumber
        self.type = type
    }

    init(_ item: Item, title: Title) {
        self.init(
            item: item.id, barcode: item.barcode, title: title.name, callNumber: item.callNumber,
            type: item.type)
    }
}
