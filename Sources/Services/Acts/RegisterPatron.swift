public import Circulation
public import Store

/// Enters a new patron; card and document belong to one person only.
public struct RegisterPatron: Act {
    public static let verb = Verb.registerPatron

    public let patron: CheckedPatron
    public let document: DocumentSeal?

    init(patron: CheckedPatron, document: DocumentSeal?) {
        self.patron = patron
        self.document = document
    }

    public struct Outcome: Hashable, Sendable, Codable {
        public let patron: ID<Patron>
        public let name: String
    }

    public func perform(in library: Writing, context: inout ActContext) throws(DeskError) -> Outcome {
        let id = try library.insertPatron(
            NewPatron(
                member: context.session.branch.member, name: patron.name, pinyin: patron.pinyin,
                birth: patron.birth, category: patron.category, card: patron.card, phone: patron.phone,
                membership: Membership(
                    start: context.today, end: patron.membershipEnd, route: patron.route),
                branch: context.session.branch.id, note: patron.note, seen: context.today))
        if let document { try library.addDocument(document.stored, to: id) }
        context.touch(.patron(id))
        return Outcome(patron: id, name: patron.name)
    }
}
