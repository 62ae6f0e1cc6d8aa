/// Where a hold stands.
public enum HoldState: String, Hashable, Sendable, Codable, CaseIterable {
    case waiting, ready, inTransit, fulfilled, cancelled
}

/// A patron's place in the queue for a title.
public struct Hold: Hashable, Sendable {
    public let id: ID<Hold>
    public let patron: ID<Patron>
    public let title: ID<Title>
    public let pickup: ID<Branch>
    public let state: HoldState
    public let placed: Moment

    public init(
        id: ID<Hold>,
        patron: ID<Patron>,
        title: ID<Title>,
        pickup: ID<Branch>,
        state: HoldState,
        placed: Moment
    ) {
        self.id = id
        self.patron = patron
        self.title = title
        self.pickup = pickup
        self.state = state
        self.placed = placed
    }
}
