public import Circulation

/// A patron about to be entered.
public struct NewPatron: Hashable, Sendable {
    public var member: MemberCode
    public var name: String
    public var pinyin: String
    public var birth: CalendarDay
    public var category: PatronCategory
    public var card: Barcode?
    /// Digits only.
    public var phone: String?
    public var membership: Membership
    public var branch: ID<Branch>
    public var note: String
    /// The day the patron was last at a desk.
    public var seen: CalendarDay

    public init(
        member: MemberCode,
        name: String,
        pinyin: String,
        birth: CalendarDay,
        category: PatronCategory,
        card: Barcode?,
        phone: String?,
        membership: Membership,
        branch: ID<Branch>,
        note: String,
        seen: CalendarDay
    ) {
        self.member = member
        self.name = name
        self.pinyin = pinyin
        self.birth = birth
        self.category = category
        self.card = card
        self.phone = phone
        self.membership = membership
        self.branch = branch
        self.note = note
        self.seen = seen
    }
}

/// An identity document as it lies in the library: sealed, with a keyed index entry to find it by.
public struct SealedDocument: Hashable, Sendable {
    public let kind: DocumentKind
    /// The last four characters.
    public let tail: String
    public let sealed: [UInt8]
    /// 32 bytes, unique in the library.
    public let lookup: [UInt8]

    public init(kind: DocumentKind, tail: String, sealed: [UInt8], lookup: [UInt8]) {
        self.kind = kind
        self.tail = tail
        self.sealed = sealed
        self.lookup = lookup
    }
}
