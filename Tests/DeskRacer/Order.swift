public import Circulation
public import Services

/// Something a desk is told to do, as one line of text.
public struct Errand: Codable, Sendable {
    public let operation: OperationID
    public let order: Order

    public init(_ order: Order, as operation: OperationID) {
        self.operation = operation
        self.order = order
    }
}

/// The acts two desks compete for; those that need a check of their entries first are named by the entries.
public enum Order: Codable, Sendable {
    case checkOut(CheckOut)
    case checkIn(CheckIn)
    case renew(Renew)
    case undo(Undo)
    case moveVisit(MoveVisit)
    case addTitle(AddTitle)
    case addItem(AddItem)
    case register(name: String, birth: String, card: String)
    case rename(ID<Patron>, name: String, birth: String)
    case importTitles(path: String)
    /// Lends and takes back one item until the process is killed; every act is told as soon as it is done.
    case lendAndReturn(item: Barcode, patron: ID<Patron>)
}

/// What became of an errand.
public enum Reply: Codable, Hashable, Sendable {
    /// The act's outcome, as JSON with sorted keys.
    case done(outcome: String)
    case refused([FindingKind])
    case taken(EntryField)
    /// Anything else, in the words of the type.
    case failed(String)
}
