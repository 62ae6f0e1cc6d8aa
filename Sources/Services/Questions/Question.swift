public import Circulation
public import Store
import Vault

/// Something asked of the library; never changes it.
public protocol Question: Sendable {
    associatedtype Answer: Sendable

    func answer(from library: Reading, context: QuestionContext) throws(DeskError) -> Answer
}

/// What a question knows besides the library.
public struct QuestionContext: Sendable {
    public let session: StaffSession
    public let profile: LibraryProfile
    public let now: Moment
    let vault: SealedVault

    public var today: CalendarDay { now.day(at: profile.offset) }

    init(session: StaffSession, profile: LibraryProfile, now: Moment, vault: SealedVault) {
        self.session = session
        self.profile = profile
        self.now = now
        self.vault = vault
    }
}
