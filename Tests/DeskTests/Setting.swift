import Canvas
import Circulation
import DeskTesting
import Services
import Store
import Testing

@testable import Desk

extension DeskServices {
    /// Registers a person as the desk would.
    func register(_ name: String, phone: String = "") throws -> ID<Patron> {
        var entry = PatronEntry()
        entry.name = name
        entry.birth = "1990-05-01"
        entry.phone = phone
        return try perform(try registration(of: entry), id: newOperation()).patron
    }

    /// Toys that stand on the shelf of this branch.
    func toys(_ count: Int) throws -> [ItemRecord] {
        let here = session.branch.id
        let found = try library.read { library throws(DeskError) in
            var found: [Barcode] = []
            for number in Int64(1)...1200 where found.count < count {
                guard let item = try library.item(ID<Item>(number)) else { break }
                if item.type == .toy, item.home == here, item.whereabouts == .onShelf, !item.isReferenceOnly {
                    found.append(item.barcode)
                }
            }
            return found
        }
        return try found.map { try ask(OpenItem($0)) }
    }
}

extension DeskDriver {
    /// Chooses a person in a list of meanings by name and opens the record.
    @discardableResult
    func chooseRow(of name: String, sourceLocation: SourceLocation = #_sourceLocation) -> Self {
        catchUp()
        guard case .choice(let choice)? = model.state.popups.last,
            let row = choice.people.rows.firstIndex(where: { $0.patron.name == name })
        else {
            Issue.record("no list with \(name)\n\(frame.text)", sourceLocation: sourceLocation)
            return self
        }
        for _ in 0..<row { press(.down) }
        return press(.enter)
    }
}

extension DeskDriver {
    /// Types into the fields of the open form, from the first to the last, and comes back to the first.
    @discardableResult
    func fill(_ texts: [PatronForm.Field: String]) -> Self {
        for field in PatronForm.Field.allCases {
            if let text = texts[field] { type(text) }
            press(.tab)
        }
        return self
    }
}

/// An identity number of the area that is never assigned.
func invented(birth: String, sequence: String) -> String {
    let digits = "000000" + birth + sequence
    return digits + String(Unicode.Scalar(ResidentNumber.checkCharacter(for: digits.utf8)))
}
