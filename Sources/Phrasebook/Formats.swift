public import Circulation

/// How values are written for one reader: the language, what "this year" is, and the library's clock.
public struct Formats: Sendable {
    public let language: Language
    /// Dates of another year show their year; without a day every date does.
    public let today: CalendarDay?
    public let offset: UTCOffset
    /// What stands for the masked part of a number: `..`, or `…` where the terminal draws it narrow.
    public let ellipsis: String
    public let names: BranchNames?

    public init(
        language: Language,
        today: CalendarDay? = nil,
        offset: UTCOffset = .china,
        ellipsis: String = "..",
        names: BranchNames? = nil
    ) {
        self.language = language
        self.today = today
        self.offset = offset
        self.ellipsis = ellipsis
        self.names = names
    }

    /// The one of two wordings this reader understands; the other is never made.
    public func pick(_ english: @autoclosure () -> String, _ chinese: @autoclosure () -> String) -> String {
        switch language {
        case .english: english()
        case .simplifiedChinese: chinese()
        }
    }

    /// The name of a branch.
    public func branch(_ id: ID<Branch>) -> String {
        names?.name(of: id, in: language) ?? pick(BranchNames.unknown.english, BranchNames.unknown.chinese)
    }

    /// A masked number: `…0147`.
    public func tail(_ digits: some StringProtocol) -> String {
        ellipsis + digits.suffix(4)
    }
}
