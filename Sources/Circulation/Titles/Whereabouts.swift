/// Where an item is, with the facts that belong to the place.
public enum Whereabouts: Hashable, Sendable, Codable {
    case onShelf
    /// Waiting for the patron of a ready hold until the end of a day.
    case onHoldShelf(hold: ID<Hold>, until: CalendarDay)
    /// On its way to a branch; for a hold when one is named, else home.
    case inTransit(to: ID<Branch>, hold: ID<Hold>?)
    case onLoan
    case inProcessing
    case inRepair
    case missing
    case lost
    case withdrawn
}

/// Why an item cannot be lent to anyone.
public enum LendingBar: String, Hashable, Sendable, Codable, CaseIterable {
    case referenceOnly, inProcessing, inRepair, missing, lost, withdrawn
}

extension Whereabouts {
    /// The bar to lending that follows from the place alone.
    public var lendingBar: LendingBar? {
        switch self {
        case .onShelf, .onHoldShelf, .inTransit, .onLoan: nil
        case .inProcessing: .inProcessing
        case .inRepair: .inRepair
        case .missing: .missing
        case .lost: .lost
        case .withdrawn: .withdrawn
        }
    }
}
