public import Circulation
public import Store

/// Corrects a patron's record; a new document is added beside the ones on file.
public struct EditPatron: Act {
    public static let verb = Verb.editPatron

    public let id: ID<Patron>
    public let patron: CheckedPatron
    public let document: DocumentSeal?

    init(id: ID<Patron>, patron: CheckedPatron, document: DocumentSeal?) {
        self.id = id
        self.patron = patron
        self.document = document
    }

    public struct Outcome: Hashable, Sendable, Codable {
        public let patron: ID<Patron>
        public let name: String
    }

    public func perform(in library: Writing, context: inout ActContext) throws(DeskError) -> Outcome {
        var record = try library.existingPatron(id)
        record.name = patron.name
        record.pinyin = patron.pinyin
        record.birth = patron.birth
        record.category = patron.category
        record.card = patron.card
        record.phone = patron.phone
        record.membership.end = patron.membershipEnd
        record.membership.route = patron.route
        record.note = patron.note
        try library.updatePatron(record)
        if let document { try library.addDocument(document.stored, to: id) }
        context.touch(.patron(id))
        return Outcome(patron: id, name: patron.name)
    }
}
