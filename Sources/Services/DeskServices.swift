public import Circulation
public import Store
public import Vault

/// The one service layer: acts change the library, questions read it, for one member of staff at one desk.
public struct DeskServices: Sendable {
    public let library: Library
    public let session: StaffSession
    public let profile: LibraryProfile
    public let clock: WallClock
    let vault: SealedVault
    /// Kept, not used: the desk is this program's while it lasts.
    let claim: DeskClaim?

    public init(
        library: Library,
        session: StaffSession,
        profile: LibraryProfile,
        clock: WallClock,
        vault: SealedVault,
        claim: DeskClaim? = nil
    ) {
        self.library = library
        self.session = session
        self.profile = profile
        self.clock = clock
        self.vault = vault
        self.claim = claim
    }

    /// The library's local day.
    public var today: CalendarDay { clock.now().day(at: profile.offset) }

    /// A new identity for an act about to be tried.
    public func newOperation() -> OperationID {
        var generator = SystemRandomNumberGenerator()
        return OperationID(using: &generator)
    }

    /// Does an act, once: the same identity again returns the stored outcome.
    ///
    /// - Throws: ``DeskError/refused(_:)`` with every finding when the rules say no; a database fault
    ///   when nothing was written.
    public func perform<Verb: Act>(_ act: Verb, id: OperationID) throws(DeskError) -> Verb.Outcome {
        let road = road(for: act, id: id)
        return try library.inGate { library throws(DeskError) in try road.travel(in: library) }
    }

    /// Does an act on the writing connection's own queue; the reply comes on that queue.
    public func performLater<Verb: Act>(
        _ act: Verb,
        id: OperationID,
        reply: @escaping @Sendable (Result<Verb.Outcome, DeskError>) -> Void
    ) {
        let road = road(for: act, id: id)
        library.inGateLater({ library throws(DeskError) in try road.travel(in: library) }, reply: reply)
    }

    /// Answers a question from one consistent picture of the library.
    public func ask<Asked: Question>(_ question: Asked) throws(DeskError) -> Asked.Answer {
        let context = questionContext
        return try library.read { library throws(DeskError) in
            try question.answer(from: library, context: context)
        }
    }

    /// Answers a question on the reading connection's own queue; the reply comes on that queue.
    public func askLater<Asked: Question>(
        _ question: Asked,
        reply: @escaping @Sendable (Result<Asked.Answer, DeskError>) -> Void
    ) {
        let context = questionContext
        library.readLater(
            { library throws(DeskError) in try question.answer(from: library, context: context) },
            reply: reply)
    }

    /// Empties the log into the library's file where nobody stands in the way: at the end of something large.
    /// Never fails and never waits for others longer than a moment.
    public func settleLog() {
        library.settleLog()
    }

    /// Waits for what is being written, settles the log, then closes the library; nothing may be asked
    /// afterwards. Once the last program has closed, the library's file alone holds everything.
    public func close() {
        settleLog()
        // Nothing can be done about a failure here: what was committed is on disk, the rest never happened.
        try? library.close()
    }

    private var questionContext: QuestionContext {
        QuestionContext(session: session, profile: profile, now: clock.now(), vault: vault)
    }

    private func road<Verb: Act>(for act: Verb, id: OperationID) -> Road<Verb> {
        Road(act: act, id: id, session: session, profile: profile, clock: clock, vault: vault)
    }
}
