public import Circulation

/// What staff fill in to register or correct a patron, as typed.
public struct PatronEntry: Hashable, Sendable {
    public var name = ""
    /// Left empty, the reading is worked out from the name.
    public var pinyin = ""
    public var birth = ""
    public var category: PatronCategory?
    public var card = ""
    public var phone = ""
    public var documentKind = DocumentKind.residentIdentityCard
    public var documentNumber = ""
    public var membershipEnd = ""
    public var route = AdmissionRoute.credit
    public var note = ""

    public init() {}

    /// The entry that shows a patron as it stands; document numbers are not shown again.
    public init(of patron: Patron) {
        name = patron.name
        pinyin = patron.pinyin
        birth = patron.birth.iso
        category = patron.category
        card = patron.card?.text ?? ""
        phone = patron.phone ?? ""
        documentKind = patron.documents.first?.kind ?? .residentIdentityCard
        membershipEnd = patron.membership.end?.iso ?? ""
        route = patron.membership.route
        note = patron.note
    }
}

/// An entry that has passed every check, in the forms that are stored.
public struct CheckedPatron: Hashable, Sendable, Codable {
    public let name: String
    public let pinyin: String
    public let birth: CalendarDay
    public let category: PatronCategory
    public let card: Barcode?
    public let phone: String?
    public let membershipEnd: CalendarDay?
    public let route: AdmissionRoute
    public let note: String

    /// The record as it stands.
    init(of patron: Patron) {
        name = patron.name
        pinyin = patron.pinyin
        birth = patron.birth
        category = patron.category
        card = patron.card
        phone = patron.phone
        membershipEnd = patron.membership.end
        route = patron.membership.route
        note = patron.note
    }

    /// Checks every field and reports all faults at once.
    ///
    /// - Parameter faults: what is known to be wrong already.
    /// - Throws: ``DeskError/entry(_:)``.
    init(
        _ entry: PatronEntry,
        document: DocumentNumber?,
        faults: [EntryFault],
        today: CalendarDay
    ) throws(DeskError) {
        var check = EntryCheck(faults: faults)
        name = check.text(entry.name, .name, limit: 60, required: true)
        let typedReading = check.text(entry.pinyin, .pinyin, limit: 480, required: false)
        pinyin = typedReading.isEmpty ? Pinyin.reading(of: name) : typedReading.lowercased()
        let birth = check.day(entry.birth, .birth, fallback: document?.birth)
        card = check.barcode(entry.card, .card)
        phone = check.phone(entry.phone)
        membershipEnd = entry.membershipEnd.isEmpty ? nil : check.day(entry.membershipEnd, .membershipEnd)
        note = check.text(entry.note, .note, limit: 200, required: false)
        route = entry.route
        if let birth, birth > today || birth.age(on: today) > 130 {
            check.faults.append(EntryFault(.birth, .outOfRange))
        }
        if let birth, let stated = document?.birth, stated != birth {
            check.faults.append(EntryFault(.birth, .outOfRange))
        }
        guard let birth, check.faults.isEmpty else { throw .entry(check.faults) }
        self.birth = birth
        category = entry.category ?? .usual(forAge: birth.age(on: today))
    }
}

/// Collects the faults of a form while its fields are read.
struct EntryCheck {
    var faults: [EntryFault] = []

    mutating func text(_ raw: String, _ field: EntryField, limit: Int, required: Bool) -> String {
        let text = raw.trimmingBlanks()
        if let fault = PlainText.fault(in: text, field: field, limit: limit, required: required) {
            faults.append(fault)
        }
        return text
    }

    /// A day as `2026-11-23`, `20261123` or `2026/11/23`.
    mutating func day(_ raw: String, _ field: EntryField, fallback: CalendarDay? = nil) -> CalendarDay? {
        var text = ScanText.folded(raw).trimmingBlanks().replacing("/", with: "-").replacing(".", with: "-")
        if text.isEmpty, let fallback { return fallback }
        if text.utf8.count == 8, text.allSatisfy(\.isNumber) {
            text = text.prefix(4) + "-" + text.dropFirst(4).prefix(2) + "-" + text.suffix(2)
        }
        let day = CalendarDay(iso: text)
        if day == nil { faults.append(EntryFault(field, text.isEmpty ? .empty : .malformed)) }
        return day
    }

    mutating func barcode(_ raw: String, _ field: EntryField) -> Barcode? {
        let code = ScanText.code(from: raw)
        guard !code.isEmpty else { return nil }
        let barcode = Barcode(code)
        if barcode == nil { faults.append(EntryFault(field, .malformed)) }
        return barcode
    }

    mutating func phone(_ raw: String) -> String? {
        let digits = ScanText.folded(raw).filter { !"+- ()".contains($0) }
        guard !digits.isEmpty else { return nil }
        guard (7...15).contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else {
            faults.append(EntryFault(.phone, .malformed))
            return nil
        }
        return digits
    }
}
