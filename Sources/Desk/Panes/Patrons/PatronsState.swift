import Circulation
import Services

/// The tabs of a patron's record.
enum RecordTab: Hashable, Sendable, CaseIterable {
    case overview, loans, holds
}

/// What the Patrons pane keeps: the list that narrows as one types, and the record beside it.
struct PatronsState: Sendable {
    var matches = PatronMatches(rows: [], hasMore: false)
    var selected: ID<Patron>?
    var record: PatronRecord?
    var tab = RecordTab.overview
    /// What was typed in a registration that was left with Esc; nothing typed is lost.
    var draft: PatronEntry?
    /// The text the present list answers.
    private(set) var asked = ""
    private(set) var generation = 0
    private var isAsking = false
    /// Enter came before the answer: it is done when the answer is there.
    var entersWhenAnswered = false

    /// Whether the list answers this text.
    func answers(_ text: String) -> Bool {
        !isAsking && asked == text
    }

    /// Asks for a text unless a question is under way; the newest text is asked when that one is answered.
    mutating func ask(_ text: String) -> Effect? {
        guard !isAsking, text != asked else { return nil }
        generation += 1
        isAsking = true
        asked = text
        return .findPatrons(text, generation: generation)
    }

    mutating func answer(_ generation: Int, _ matches: PatronMatches?) {
        guard generation == self.generation else { return }
        isAsking = false
        guard let matches else { return }
        self.matches = matches
        if !matches.rows.contains(where: { $0.patron.id == selected }) { selected = nil }
    }

    /// Forgets the answer, so that the same text is asked again.
    mutating func forgetAnswer() {
        asked = ""
    }

    var showsSomebody: Bool { record != nil || !matches.rows.isEmpty }

    /// Forgets everybody who is shown; of a draft the document number goes.
    mutating func rest() {
        matches = PatronMatches(rows: [], hasMore: false)
        selected = nil
        record = nil
        draft?.documentNumber = ""
        forgetAnswer()
    }

    mutating func show(_ record: PatronRecord) {
        self.record = record
        selected = record.patron.id
        tab = .overview
    }

    mutating func refresh(_ record: PatronRecord) {
        guard self.record?.patron.id == record.patron.id else { return }
        self.record = record
    }
}
