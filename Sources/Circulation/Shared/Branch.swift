/// The library of the union that owns a row: 2 to 12 of A-Z, 0-9 and `-`.
public struct MemberCode: Hashable, Sendable, Codable {
    public let text: String

    public init?(_ text: String) {
        guard (2...12).contains(text.utf8.count),
            text.utf8.allSatisfy({ $0.isDigit || $0.isCapital || $0 == 0x2D })
        else { return nil }
        self.text = text
    }
}

/// A place where items are lent and returned.
public struct Branch: Hashable, Sendable {
    public let id: ID<Branch>
    /// Short and unique, such as `HZ01`; what `--branch` takes.
    public let code: String
    public let member: MemberCode
    public let englishName: String
    public let chineseName: String

    public init(id: ID<Branch>, code: String, member: MemberCode, englishName: String, chineseName: String) {
        self.id = id
        self.code = code
        self.member = member
        self.englishName = englishName
        self.chineseName = chineseName
    }
}

/// The library a database file belongs to.
public struct LibraryProfile: Hashable, Sendable {
    /// Random and unique to this database: 32 hexadecimal digits; the audit chain begins with it.
    public let identity: String
    public let member: MemberCode
    public let englishName: String
    public let chineseName: String
    public let offset: UTCOffset
    /// Invented people only: area code 000000 is accepted in identity numbers.
    public let isDemonstration: Bool

    public init(
        identity: String,
        member: MemberCode,
        englishName: String,
        chineseName: String,
        offset: UTCOffset,
        isDemonstration: Bool
    ) {
        self.identity = identity
        self.member = member
        self.englishName = englishName
        self.chineseName = chineseName
        self.offset = offset
        self.isDemonstration = isDemonstration
    }
}
