public import Circulation
public import Store

/// The name an act is stored and audited under.
public enum Verb: String, Hashable, Sendable, Codable, CaseIterable {
    case checkOut, checkIn, renew, moveVisit, undo
    case registerPatron, editPatron, addTitle, addItem, importTitles
}

/// Something staff do, as a value: the only way to change the library.
///
/// An act decides on facts read inside the transaction that writes it. It declares what it touched
/// through its context; the road it travels adds idempotence, audit, read-back and refresh.
public protocol Act: Codable, Sendable {
    associatedtype Outcome: Codable & Sendable

    static var verb: Verb { get }

    /// What is kept of the act: JSON without anything that may not lie in the file in plain.
    func transcript() throws(DeskError) -> String

    /// Reads, decides and writes. Throws instead of writing half.
    func perform(in library: Writing, context: inout ActContext) throws(DeskError) -> Outcome
}

extension Act {
    public func transcript() throws(DeskError) -> String {
        try Transcript.text(of: self)
    }
}

/// What an act knows besides the library, and what it declares.
public struct ActContext: Sendable {
    public let session: StaffSession
    public let now: Moment
    public let today: CalendarDay
    public let profile: LibraryProfile
    /// The operation's number in the library, which new loans refer to.
    public let operation: Int64
    /// What other desks must ask for again.
    public private(set) var topics: [Topic] = []
    /// The operation this act takes back, when it is an undo.
    public var undoes: Int64?

    init(session: StaffSession, now: Moment, profile: LibraryProfile, operation: Int64) {
        self.session = session
        self.now = now
        self.today = now.day(at: profile.offset)
        self.profile = profile
        self.operation = operation
    }

    /// Declares that the act changed something.
    public mutating func touch(_ topic: Topic) {
        if !topics.contains(topic) { topics.append(topic) }
    }
}
