public import Circulation
import GRDB

/// A title about to be entered.
public struct NewTitle: Hashable, Sendable {
    public var member: MemberCode
    /// The number of the catalogue record it came from; unique within the member.
    public var controlNumber: String?
    public var name: String
    public var author: String
    public var publisher: String
    public var year: Int?
    public var isbns: [ISBN]
    public var language: String

    public init(
        member: MemberCode,
        controlNumber: String?,
        name: String,
        author: String,
        publisher: String,
        year: Int?,
        isbns: [ISBN],
        language: String
    ) {
        self.member = member
        self.controlNumber = controlNumber
        self.name = name
        self.author = author
        self.publisher = publisher
        self.year = year
        self.isbns = isbns
        self.language = language
    }
}

extension Reading {
    /// The title, if there.
    public func title(_ id: ID<Title>) throws(DeskError) -> Title? {
        let title = try first(
            "SELECT \(Title.columns) FROM title t WHERE t.id = ?", [id.rawValue]
        ) { try Title($0, from: 0) }
        guard var title else { return nil }
        title.isbns = try isbns(of: id)
        return title
    }

    /// Titles with this number; several editions may share one by mistake of their publisher.
    public func titles(isbn: ISBN) throws(DeskError) -> [Title] {
        let ids: [ID<Title>] = try rows(
            "SELECT DISTINCT title FROM titleISBN WHERE isbn = ? ORDER BY title", [isbn.text]
        ) { try $0.id(0) }
        var titles: [Title] = []
        for id in ids {
            if let title = try title(id) { titles.append(title) }
        }
        return titles
    }

    /// The title a catalogue record became.
    public func title(controlNumber: String, member: MemberCode) throws(DeskError) -> ID<Title>? {
        try first(
            "SELECT id FROM title WHERE controlNumber = ? AND member = ?", [controlNumber, member.text]
        ) { try $0.id(0) }
    }

    func isbns(of title: ID<Title>) throws(DeskError) -> [ISBN] {
        try rows("SELECT isbn FROM titleISBN WHERE title = ? ORDER BY position", [title.rawValue]) {
            try $0.value(ISBN(try $0.text(0)))
        }
    }
}

extension Writing {
    /// Enters a title.
    public func insertTitle(_ title: NewTitle) throws(DeskError) -> ID<Title> {
        let id = ID<Title>(
            try run(
                """
                INSERT INTO title (member, controlNumber, name, author, publisher, year, language)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    title.member.text, title.controlNumber, title.name, title.author, title.publisher,
                    title.year, title.language,
                ]))
        try insert(title.isbns, of: id)
        return id
    }

    /// Rewrites a title with its numbers; member and control number stay.
    public func updateTitle(_ title: Title) throws(DeskError) {
        try runOnOne(
            .title,
            "UPDATE title SET name = ?, author = ?, publisher = ?, year = ?, language = ? WHERE id = ?",
            [title.name, title.author, title.publisher, title.year, title.language, title.id.rawValue])
        try run("DELETE FROM titleISBN WHERE title = ?", [title.id.rawValue])
        try insert(title.isbns, of: title.id)
    }

    private func insert(_ isbns: [ISBN], of title: ID<Title>) throws(DeskError) {
        for (position, isbn) in isbns.enumerated() {
            try run(
                "INSERT INTO titleISBN (title, position, isbn) VALUES (?, ?, ?)",
                [title.rawValue, position, isbn.text])
        }
    }
}

extension Title {
    static let columns = "t.id, t.name, t.author, t.publisher, t.year, t.language"

    /// - Parameter start: the position of the first of `Title.columns`.
    init(_ columns: Columns, from start: Int) throws {
        self.init(
            id: try columns.id(start), name: try columns.text(start + 1),
            author: try columns.text(start + 2), publisher: try columns.text(start + 3),
            year: try columns.optional(start + 4, columns.int), isbns: [],
            language: try columns.text(start + 5))
    }
}
