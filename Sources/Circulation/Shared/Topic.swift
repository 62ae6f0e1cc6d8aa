/// What a committed act touched; other desks ask again for what they show of it.
public enum Topic: Hashable, Sendable {
    case patron(ID<Patron>)
    case item(ID<Item>)
    case title(ID<Title>)
    /// Titles and items came in by the hundred; whoever shows a list of them asks again.
    case catalogue
    /// Branches, staff, rules or closed days changed.
    case settings
}
