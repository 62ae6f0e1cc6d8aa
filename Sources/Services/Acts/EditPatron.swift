public import Circulation
public import Store

/// Corrects a patron's record; a new document is added beside the ones on file.
public struct EditPatron: Act {
    public static let verb = Verb.editPatron

    public let id: ID<Patron>
    public let patron: CheckedPatron
    public let document: DocumentSeal?
    /// The record as the form showed it at first; nil when the correction holds whatever is on file.
    public let start: CheckedPatron?

    init(id: ID<Patron>, patron: CheckedPatron, document: DocumentSeal?, start: CheckedPatron?) {
        self.id = id
        self.patron = patron
        self.document = document
        self.start = start
    }

    public struct Outcome: Hashable, Sendable, Codable {
        public let patron: ID<Patron>
        public let name: String
    }

    public func perform(in library: Writing, context: inout ActContext) throws(DeskError) -> Outcome {
        var record = try library.existingPatron(id)
        if let start, start != CheckedPatron(of: record) { throw .changedMeanwhile(.patron) }
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
