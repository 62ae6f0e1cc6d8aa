import Canvas
import Circulation
import Phrasebook
import Services

/// The form for registering and correcting a patron: one field a line, F1 saves, Esc keeps a draft.
struct PatronForm: Sendable {
    /// The fields in the order they are asked.
    enum Field: Hashable, Sendable, CaseIterable {
        case name, pinyin, documentKind, documentNumber, birth, phone, card, category, membershipEnd, note
    }

    /// The record being corrected, as the form was filled from it; `nil` for a new patron.
    let patron: Patron?
    private(set) var entry: PatronEntry
    private(set) var focus = Field.name
    private(set) var texts: [Field: TextField]
    private(set) var faults: [EntryFault] = []
    /// Why the last key or paste did not get in whole.
    private(set) var refusal: TextField.Refusal?
    var isSaving = false

    init(registering entry: PatronEntry) {
        self.init(patron: nil, entry: entry)
    }

    init(correcting patron: Patron) {
        self.init(patron: patron, entry: PatronEntry(of: patron))
    }

    private init(patron: Patron?, entry: PatronEntry) {
        self.patron = patron
        self.entry = entry
        texts = Dictionary(
            uniqueKeysWithValues: Field.allCases.compactMap { field in
                guard let text = entry.text(of: field) else { return nil }
                return (field, TextField(text, limit: field.limit))
            })
    }

    func fault(of field: Field) -> EntryFault? {
        faults.first { $0.field == field.entryField }
    }

    mutating func show(_ faults: [EntryFault]) {
        self.faults = faults
        isSaving = false
        focus = Field.allCases.first { fault(of: $0) != nil } ?? focus
    }

    /// Fills in the pinyin of the name, unless staff have written one.
    mutating func suggest(reading: String, for name: String) {
        guard entry.name.trimmingBlanks() == name, texts[.pinyin]?.isEmpty == true else { return }
        texts[.pinyin]?.paste(reading)
        entry.pinyin = texts[.pinyin]?.text ?? reading
    }
}

extension PatronForm {
    func press(_ key: KeyPress, on state: inout DeskState) -> [Effect] {
        guard !isSaving else {
            state.bell = true
            return []
        }
        var form = self
        form.refusal = nil
        var effects: [Effect] = []
        switch key {
        case KeyPress(.function(1)):
            effects = form.save(on: &state)
        case KeyPress(.escape):
            if patron == nil { state.patrons.draft = entry }
            state.closeTop()
            return []
        case KeyPress(.tab), KeyPress(.enter), KeyPress(.down):
            effects = form.leave(to: 1)
        case KeyPress(.backTab), KeyPress(.up):
            effects = form.leave(to: -1)
        default:
            state.bell = !form.edit(key)
        }
        state.replaceTop(with: .form(form))
        return effects
    }

    func paste(_ text: String, on state: inout DeskState) -> [Effect] {
        var form = self
        form.refusal = form.texts[focus]?.paste(text)
        state.bell = form.refusal != nil || form.texts[focus] == nil
        form.takeText()
        state.replaceTop(with: .form(form))
        return []
    }

    private mutating func save(on state: inout DeskState) -> [Effect] {
        guard !isSaving else { return [] }
        isSaving = true
        faults = []
        guard let patron else { return [.register(entry, state.operations.newID())] }
        return [.edit(patron, entry, state.operations.newID())]
    }

    private mutating func leave(to step: Int) -> [Effect] {
        let left = focus
        let fields = Field.allCases
        let index = fields.firstIndex(of: focus) ?? 0
        focus = fields[(index + step + fields.count) % fields.count]
        let name = entry.name.trimmingBlanks()
        return left == .name && !name.isEmpty && entry.pinyin.isEmpty ? [.readName(name)] : []
    }

    /// Edits a text field; in a field of choices left, right and blank take the next choice.
    private mutating func edit(_ key: KeyPress) -> Bool {
        if let reply = texts[focus]?.handle(key) {
            takeText()
            if case .refused(let refused) = reply { refusal = refused }
            return reply == .edited || reply == .moved
        }
        switch key {
        case KeyPress(.right), KeyPress(.character(" ")): return choose(1)
        case KeyPress(.left): return choose(-1)
        default: return false
        }
    }

    private mutating func takeText() {
        guard let text = texts[focus]?.text else { return }
        entry.set(focus, to: text)
        faults.removeAll { $0.field == focus.entryField }
    }

    private mutating func choose(_ step: Int) -> Bool {
        if focus == .documentKind {
            entry.documentKind = entry.documentKind.next(step)
        } else {
            entry.category = step > 0 ? entry.category.nextChoice : entry.category.previousChoice
        }
        return true
    }
}
