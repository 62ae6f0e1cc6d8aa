import Circulation
import Phrasebook
import Services

extension PatronForm.Field {
    /// What the service layer calls the field when it reports a fault.
    var entryField: EntryField {
        switch self {
        case .name: .name
        case .pinyin: .pinyin
        case .documentKind: .documentKind
        case .documentNumber: .documentNumber
        case .birth: .birth
        case .phone: .phone
        case .card: .card
        case .category: .category
        case .membershipEnd: .membershipEnd
        case .note: .note
        }
    }

    /// Characters the field holds.
    var limit: Int {
        switch self {
        case .name: 60
        case .pinyin: 480
        case .documentNumber, .card, .phone: 24
        case .birth, .membershipEnd: 10
        case .note: 200
        case .documentKind, .category: 0
        }
    }
}

extension PatronEntry {
    /// The text of a field; `nil` for a field of choices.
    func text(of field: PatronForm.Field) -> String? {
        switch field {
        case .name: name
        case .pinyin: pinyin
        case .documentNumber: documentNumber
        case .birth: birth
        case .phone: phone
        case .card: card
        case .membershipEnd: membershipEnd
        case .note: note
        case .documentKind, .category: nil
        }
    }

    mutating func set(_ field: PatronForm.Field, to text: String) {
        switch field {
        case .name: name = text
        case .pinyin: pinyin = text
        case .documentNumber: documentNumber = text
        case .birth: birth = text
        case .phone: phone = text
        case .card: card = text
        case .membershipEnd: membershipEnd = text
        case .note: note = text
        case .documentKind, .category: break
        }
    }
}

extension CaseIterable where Self: Equatable, AllCases == [Self] {
    /// The case so many places further, round and round.
    func next(_ step: Int) -> Self {
        let cases = Self.allCases
        let index = cases.firstIndex(of: self) ?? 0
        return cases[(index + step + cases.count) % cases.count]
    }
}

extension PatronCategory? {
    /// "By age" stands before the first category and after the last.
    var nextChoice: PatronCategory? {
        guard let self else { return PatronCategory.allCases.first }
        return self == PatronCategory.allCases.last ? nil : self.next(1)
    }

    var previousChoice: PatronCategory? {
        guard let self else { return PatronCategory.allCases.last }
        return self == PatronCategory.allCases.first ? nil : self.next(-1)
    }
}
