import Circulation
import Phrasebook
import Services

extension UndonePhrase {
    /// What an undo took back, in words.
    init(_ outcome: Undo.Outcome) {
        let title = outcome.items.first?.title ?? ""
        self =
            switch outcome.kind {
            case .loan: .loan(title: title)
            case .checkIn: .return(title: title)
            case .routing: .routing(title: title)
            case .renewal: outcome.items.count == 1 ? .renewal(title: title) : .renewals(outcome.items.count)
            case .move: .move(outcome.items.count)
            }
    }
}

extension LastAct {
    /// The act in a word and the titles it was about; `nil` for acts that are no matter of the counter.
    func summary(in state: DeskState) -> String? {
        let word: DeskLabel
        switch verb {
        case .checkOut: word = .wordLent
        case .checkIn: word = .wordReturned
        case .renew: word = .wordRenewed
        case .moveVisit: word = .wordMoved
        case .undo, .registerPatron, .editPatron, .addTitle, .addItem, .importTitles: return nil
        }
        return ([state.say(word)] + titles.prefix(3)).joined(separator: " ")
    }
}
