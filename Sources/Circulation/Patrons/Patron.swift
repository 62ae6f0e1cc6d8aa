/// The group of rules a patron borrows under.
public enum PatronCategory: String, Hashable, Sendable, Codable, CaseIterable {
    case adult, child, senior, unit

    /// The category usual for a person of that age: child below 14, senior from 60.
    public static func usual(forAge age: Int) -> PatronCategory {
        age < 14 ? .child : age >= 60 ? .senior : .adult
    }
}

/// How a patron became a member.
public enum AdmissionRoute: String, Hashable, Sendable, Codable, CaseIterable {
    case credit, deposit, guardian, paper
}

/// The days between which a patron may borrow, both included; an open end has no last day.
public struct Membership: Hashable, Sendable, Codable {
    public var start: CalendarDay
    public var end: CalendarDay?
    public var route: AdmissionRoute

    public init(start: CalendarDay, end: CalendarDay?, route: AdmissionRoute) {
        self.start = start
        self.end = end
        self.route = route
    }
}

/// What the desk may show of an identity document: its kind and last four characters.
public struct DocumentTrace: Hashable, Sendable, Codable {
    public let kind: DocumentKind
    public let tail: String

    public init(kind: DocumentKind, tail: String) {
        self.kind = kind
        self.tail = tail
    }
}

/// A person, or a unit, that borrows.
public struct Patron: Hashable, Sendable {
    public let id: ID<Patron>
    public let member: MemberCode
    public var name: String
    /// Readings in lower case, one word a syllable group: `zhang wei`. Empty for names in Latin letters.
    public var pinyin: String
    public var birth: CalendarDay
    public var category: PatronCategory
    public var card: Barcode?
    /// Digits only.
    public var phone: String?
    public var documents: [DocumentTrace]
    public var membership: Membership
    public var branch: ID<Branch>
    /// A note for staff, shown when the record opens.
    public var note: String

    public init(
        id: ID<Patron>,
        member: MemberCode,
        name: String,
        pinyin: String,
        birth: CalendarDay,
        category: PatronCategory,
        card: Barcode?,
        phone: String?,
        documents: [DocumentTrace],
        membership: Membership,
        branch: ID<Branch>,
        note: String
    ) {
        self.id = id
        self.member = member
        self.name = name
        self.pinyin = pinyin
        self.birth = birth
        self.category = category
        self.card = card
        self.phone = phone
        self.documents = documents
        self.membership = membership
        self.branch = branch
        self.note = note
    }
}

/// Why a patron may not borrow for a time.
public enum RestrictionKind: String, Hashable, Sendable, Codable, CaseIterable {
    case cardLost, addressUnknown, unpaid, manual
}

/// A typed and dated bar to borrowing; without an end it lasts until staff lift it.
public struct Restriction: Hashable, Sendable, Codable {
    public let kind: RestrictionKind
    public let until: CalendarDay?
    public let note: String

    public init(kind: RestrictionKind, until: CalendarDay?, note: String) {
        self.kind = kind
        self.until = until
        self.note = note
    }

    public func applies(on day: CalendarDay) -> Bool {
        until.map { day <= $0 } ?? true
    }
}
