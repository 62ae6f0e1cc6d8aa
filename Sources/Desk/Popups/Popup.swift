import Canvas
import Circulation
import Phrasebook
import Services

/// A layer above the panes; the top one takes every key.
enum DeskPopup: Sendable {
    case question(QuestionPopup)
    case choice(ChoicePopup)
    case palette(PalettePopup)
    case reasons(ReasonsPopup)
    case form(PatronForm)
}

extension DeskPopup {
    /// A form has fields a scanner may fill; nothing else is ever answered by a scan.
    var takesScans: Bool {
        switch self {
        case .form: true
        case .question, .choice, .palette, .reasons: false
        }
    }

    func press(_ key: KeyPress, on state: inout DeskState) -> [Effect] {
        switch self {
        case .question(let popup): popup.press(key, on: &state)
        case .choice(let popup): popup.press(key, on: &state)
        case .palette(let popup): popup.press(key, on: &state)
        case .reasons(let popup): popup.press(key, on: &state)
        case .form(let popup): popup.press(key, on: &state)
        }
    }

    func paste(_ text: String, on state: inout DeskState) -> [Effect] {
        switch self {
        case .form(let popup): return popup.paste(text, on: &state)
        case .palette(let popup): return popup.paste(text, on: &state)
        case .question, .choice, .reasons:
            state.bell = true
            return []
        }
    }

    /// Takes back the characters of a scan that were typed into the popup.
    func forget(_ typed: Int, on state: inout DeskState) {
        guard case .palette(var palette) = self else { return }
        palette.forget(typed)
        state.replaceTop(with: .palette(palette))
    }
}

extension DeskState {
    mutating func replaceTop(with popup: DeskPopup) {
        guard !popups.isEmpty else { return }
        popups[popups.count - 1] = popup
    }

    mutating func closeTop() {
        guard !popups.isEmpty else { return }
        popups.removeLast()
    }
}
