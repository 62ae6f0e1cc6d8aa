/// What rules tell apart among the things a library lends.
public enum ItemType: String, Hashable, Sendable, Codable, CaseIterable {
    case book, periodical, audiovisual, audiobook, toy
}

/// A work as catalogued; its copies are items.
public struct Title: Hashable, Sendable {
    public let id: ID<Title>
    public var name: String
    public var author: String
    public var publisher: String
    public var year: Int?
    public var isbns: [ISBN]
    public var language: String

    public init(
        id: ID<Title>,
        name: String,
        author: String,
        publisher: String,
        year: Int?,
        isbns: [ISBN],
        language: String
    ) {
        self.id = id
        self.name = name
        self.author = author
        self.publisher = publisher
        self.year = year
        self.isbns = isbns
        self.language = language
    }
}
