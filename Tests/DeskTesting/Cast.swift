public import Circulation
public import Services

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

    public func item(_ prop: DemonstrationCast.Prop) throws -> ItemRecord {
        try ask(OpenItem(Barcode(prop.barcode)!))
    }

    /// Books of this branch that stand on the shelf and nobody waits for.
    public func freeBooks(_ count: Int) throws -> [ItemRecord] {
        let home = session.branch.id
        let barcodes = try library.read { library throws(DeskError) in
            var found: [Barcode] = []
            // The cast comes first and is left out: its items have stories of their own.
            var number = Int64(DemonstrationCast.Prop.allCases.count)
            while found.count < count {
                number += 1
                guard let item = try library.item(ID<Item>(number)) else { break }
                guard item.home == home, item.type == .book, item.whereabouts == .onShelf,
                    !item.isReferenceOnly, try library.holds(onTitle: item.title).isEmpty
                else { continue }
                found.append(item.barcode)
            }
            return found
        }
        return try barcodes.map { try ask(OpenItem($0)) }
    }
}
