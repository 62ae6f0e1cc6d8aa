import Canvas
import Circulation
import Phrasebook
import Services

/// A text with more than one meaning: staff choose with the arrows and Enter; nothing is guessed.
struct ChoicePopup: Sendable {
    let people: PatronMatches
    let item: ItemRecord?
    private(set) var selected = 0

    init(people: PatronMatches, item: ItemRecord?) {
        self.people = people
        self.item = item
    }

    /// The item first, then the people.
    var count: Int { people.rows.count + (item == nil ? 0 : 1) }

    func press(_ key: KeyPress, on state: inout DeskState) -> [Effect] {
        if let step = key.listStep(page: 10) {
            var moved = self
            moved.selected = step.index(from: selected, count: count)
            state.replaceTop(with: .choice(moved))
            return []
        }
        switch key {
        case KeyPress(.enter):
            state.closeTop()
            return choose(on: &state)
        case KeyPress(.escape):
            state.closeTop()
            state.queue.finish()
            return []
        default:
            state.bell = true
            return []
        }
    }

    private func choose(on state: inout DeskState) -> [Effect] {
        guard let item else { return state.personChosen(people.rows[selected].patron.id) }
        guard selected > 0 else { return state.lendOrShow(item, ticket: state.queue.current?.ticket ?? 0) }
        return state.personChosen(people.rows[selected - 1].patron.id)
    }
}
