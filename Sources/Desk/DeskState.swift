public import Canvas
public import Circulation
public import Phrasebook
public import Services

/// The rooms of the desk that fill the screen.
enum PaneID: String, Hashable, Sendable, CaseIterable {
    case lend, checkIn, patrons
}

/// Where this desk stands; fixed while the program runs.
public struct DeskPlace: Sendable {
    public let profile: LibraryProfile
    public let session: StaffSession
    public let branches: [Branch]

    public init(profile: LibraryProfile, session: StaffSession, branches: [Branch]) {
        self.profile = profile
        self.session = session
        self.branches = branches
    }
}

/// The line above the scan box: what happened last and what to do next.
struct StatusLine: Sendable {
    enum Tone: Hashable, Sendable {
        case done, notice, confirm, stop
    }

    let tone: Tone
    /// What stands before the sentences where the tone's own word says too little.
    let word: (any Phrase)?
    /// The gravest first; all reasons at once.
    let sentences: [any Phrase]
    /// The findings behind the sentences, for "why".
    let reasons: [Finding]
    /// Whether the reasons are those of a renewal.
    let isRenewal: Bool

    init(
        _ tone: Tone,
        word: (any Phrase)? = nil,
        _ sentences: [any Phrase],
        reasons: [Finding] = [],
        isRenewal: Bool = false
    ) {
        self.isRenewal = isRenewal
        self.tone = tone
        self.word = word
        self.reasons = reasons
        self.sentences = sentences
    }
}

/// Everything the screen is drawn from.
public struct DeskState: Sendable {
    let place: DeskPlace
    public var size: Size
    var language: Language
    var look: Look
    var now: Moment
    var pane = PaneID.lend
    var scanBox = TextField(limit: 64)
    var queue = ScanQueue()
    var lend = LendState()
    var returns = ReturnState()
    var patrons = PatronsState()
    var popups: [DeskPopup] = []
    var status: StatusLine?
    /// When a key or a scan last came; a desk that rests shows nobody.
    var lastUsed: Moment
    var lastPatron: ID<Patron>?
    /// Whether the last look at the library succeeded.
    var isLive = true
    var operations: OperationSource
    var changePosition: ChangePosition?
    var isPolling = false
    /// Rings once with the next frame.
    var bell = false

    public init(
        place: DeskPlace, size: Size, language: Language, look: Look, now: Moment,
        operations: OperationSource
    ) {
        self.place = place
        self.size = size
        self.language = language
        self.look = look
        self.now = now
        self.operations = operations
        lastUsed = now
    }

    var today: CalendarDay { now.day(at: place.profile.offset) }

    /// Below this the screen only says that it is too small.
    static let smallest = Size(columns: 60, rows: 16)

    var isTooSmall: Bool {
        size.columns < DeskState.smallest.columns || size.rows < DeskState.smallest.rows
    }

    /// Whether the frame for 80x24 is used instead of tiles.
    var isCompact: Bool { size.columns < 110 || size.rows < 30 }

    var formats: Formats {
        Formats(language: language, today: today, names: BranchNames(place.branches))
    }

    /// A phrase in the language of this desk.
    func say(_ phrase: any Phrase) -> String {
        phrase.text(in: formats)
    }

    /// What "why" explains: the last refusal, else what stands against the open patron.
    var reasons: [Finding] {
        if let reasons = status?.reasons, !reasons.isEmpty { return reasons }
        return pane == .lend ? lend.visit?.record.findings ?? [] : []
    }

    mutating func tell(_ tone: StatusLine.Tone, _ sentences: any Phrase...) {
        status = StatusLine(tone, sentences)
    }

    /// Shows why something did not happen and keeps the reasons.
    mutating func refuse(_ error: DeskError) {
        bell = true
        if case .refused(let findings) = error {
            status = StatusLine(.stop, findings.map { $0 as any Phrase }, reasons: findings)
        } else {
            status = StatusLine(.stop, [error])
        }
    }
}

extension DeskState {
    /// Shows what went wrong before the first frame, such as a theme that could not be used.
    public mutating func warn(_ warnings: [any Phrase]) {
        if !warnings.isEmpty { status = StatusLine(.notice, warnings) }
    }
}
