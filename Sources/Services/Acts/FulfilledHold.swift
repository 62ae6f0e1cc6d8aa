public import Circulation
import Store

/// A hold that a loan fulfilled, with what taking the loan back restores.
public struct FulfilledHold: Hashable, Sendable, Codable {
    public let hold: ID<Hold>
    /// Where the hold stood before.
    public let previous: HoldState
}

extension Writing {
    /// Ends a hold among the facts of a loan because its patron has the item now.
    func fulfil(_ id: ID<Hold>?, of facts: CheckOutFacts) throws(DeskError) -> FulfilledHold? {
        guard let hold = facts.holds.first(where: { $0.id == id }) else { return nil }
        try setHold(hold.id, state: .fulfilled)
        return FulfilledHold(hold: hold.id, previous: hold.state)
    }

    /// Puts a hold back where it stood.
    func restore(_ fulfilled: FulfilledHold?) throws(DeskError) {
        if let fulfilled { try setHold(fulfilled.hold, state: fulfilled.previous) }
    }
}
