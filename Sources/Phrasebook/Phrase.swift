public import Circulation

/// Something the desk says: a case with its facts, worded in every language by an exhaustive switch.
///
/// Wording uses ASCII punctuation and no character of ambiguous width, so that it takes as many columns on
/// every terminal.
public protocol Phrase: Sendable {
    /// The wording, with dates, numbers and branch names written as `formats` say.
    func text(in formats: Formats) -> String
}

extension Phrase {
    /// The wording in a language; without `today` every date shows its year.
    public func text(
        in language: Language,
        today: CalendarDay? = nil,
        names: BranchNames? = nil
    ) -> String {
        text(in: Formats(language: language, today: today, names: names))
    }
}

/// The same thing in every language the desk speaks.
public typealias Words = (english: String, chinese: String)

/// A phrase without facts: a title, a heading, the name of a value.
public protocol Label: Phrase {
    var words: Words { get }
}

extension Label {
    public func text(in formats: Formats) -> String {
        formats.pick(words.english, words.chinese)
    }
}
