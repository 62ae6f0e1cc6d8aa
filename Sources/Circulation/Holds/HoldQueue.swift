/// The holds on a title that are not ended, in the order they are served.
public struct HoldQueue: Hashable, Sendable {
    public let holds: [Hold]

    public init(_ holds: [Hold]) {
        self.holds = holds
    }

    /// How many other patrons' holds forbid this patron to take or keep this item.
    ///
    /// An item on the hold shelf, or on its way to it, belongs to its hold. Otherwise waiting holds
    /// ahead of the patron count, as far as other free copies cannot serve them.
    public func rivals(of patron: ID<Patron>, for item: Item, otherFreeCopies: Int) -> Int {
        if let id = item.whereabouts.reservedFor {
            return holds.contains { $0.id == id && $0.patron != patron } ? 1 : 0
        }
        let waiting = holds.filter { $0.state == .waiting }
        let ahead = waiting.prefix { $0.patron != patron }.count
        return ahead > otherFreeCopies ? ahead : 0
    }

    /// The hold a returned copy should serve: the first that waits.
    public var next: Hold? {
        holds.first { $0.state == .waiting }
    }
}

extension Whereabouts {
    /// The hold an item is set aside for.
    public var reservedFor: ID<Hold>? {
        switch self {
        case .onHoldShelf(let hold, _): hold
        case .inTransit(_, let hold): hold
        case .onShelf, .onLoan, .inProcessing, .inRepair, .missing, .lost, .withdrawn: nil
        }
    }
}
