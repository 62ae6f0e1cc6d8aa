public import Circulation
public import Store

/// Enters a title by hand.
public struct AddTitle: Act {
    public static let verb = Verb.addTitle

    public let name: String
    public let author: String
    public let publisher: String
    public let year: Int?
    public let isbns: [ISBN]
    public let language: String

    public init(
        name: String,
        author: String,
        publisher: String = "",
        year: Int? = nil,
        isbns: [ISBN] = [],
        language: String = ""
    ) {
        self.name = name
        self.author = author
        self.publisher = publisher
        self.year = year
        self.isbns = isbns
        self.language = language
    }

    public struct Outcome: Hashable, Sendable, Codable {
        public let title: ID<Title>
    }

    public func perform(in library: Writing, context: inout ActContext) throws(DeskError) -> Outcome {
        var check = EntryCheck()
        let new = NewTitle(
            member: context.session.branch.member, controlNumber: nil,
            name: check.text(name, .title, limit: 500, required: true),
            author: check.text(author, .author, limit: 300, required: false),
            publisher: check.text(publisher, .publisher, limit: 200, required: false), year: year,
            isbns: isbns, language: check.text(language, .title, limit: 10, required: false))
        if let year, !(1...2200).contains(year) { check.faults.append(EntryFault(.year, .outOfRange)) }
        guard check.faults.isEmpty else { throw .entry(check.faults) }
        let id = try library.insertTitle(new)
        context.touch(.title(id))
        context.touch(.catalogue)
        return Outcome(title: id)
    }
}
