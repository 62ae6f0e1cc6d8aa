public import Circulation
public import Services
import Store

extension DemonstrationCast.Part {
    /// The person who plays this part.
    public var person: DemonstrationCast.Person {
        DemonstrationCast.people[Self.allCases.firstIndex(of: self)!]
    }

    public var name: String { person.name }
    public var card: String { person.card! }
}

extension DeskServices {
    /// The patron who plays a part, as the library knows them now.
    public func patron(_ part: DemonstrationCast.Part) throws -> Patron {
        let phone = part.person.phone
        let found = try library.read { library throws(DeskError) in try library.patrons(phone: phone) }
        return found.first { $0.name == part.name }!
    }

    /// What the desk would show of the person who plays a part.
    public func record(_ part: DemonstrationCast.Part) throws -> PatronRecord {
        try ask(OpenPatron(try patron(part).id))
    }

    public func item(_ prop: DemonstrationCast.Prop) throws -> ItemRecord {
        try ask(OpenItem(Barcode(prop.barcode)!))
    }

    /// Books of this branch that stand on the shelf and nobody waits for.
    public func freeBooks(_ count: Int) throws -> [ItemRecord] {
        let here = session.branch.id
        return try books(count) { $0.home == here }
    }

    /// A book that stands on the shelf of another branch.
    public func bookFromElsewhere() throws -> ItemRecord {
        let here = session.branch.id
        return try books(1) { $0.home != here }[0]
    }

    private func books(_ count: Int, where isWanted: @Sendable (Item) -> Bool) throws -> [ItemRecord] {
        let barcodes = try library.read { library throws(DeskError) in
            var found: [Barcode] = []
            // The cast comes first and is left out: its items have stories of their own.
            var number = Int64(DemonstrationCast.Prop.allCases.count)
            while found.count < count {
                number += 1
                guard let item = try library.item(ID<Item>(number)) else { break }
                guard isWanted(item), item.type == .book, item.whereabouts == .onShelf,
                    !item.isReferenceOnly, try library.holds(onTitle: item.title).isEmpty
                else { continue }
                found.append(item.barcode)
            }
            return found
        }
        return try barcodes.map { try ask(OpenItem($0)) }
    }
}
