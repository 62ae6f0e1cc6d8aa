public import Circulation
public import Store
import Vault

/// What a scanned or typed text turned out to mean.
public enum ScanMeaning: Hashable, Sendable {
    case item(ItemRecord)
    case patron(ID<Patron>)
    /// Several people, or one found by a name: staff choose.
    case people(PatronMatches)
    /// An item and a person answer to the same text: staff choose.
    case ambiguous(item: ItemRecord, people: PatronMatches)
    /// The publisher's number; our copies are listed.
    case isbn(ISBN, copies: [ItemRecord])
    /// A valid identity number that belongs to no patron.
    case unknownDocument(tail: String)
    /// 18 digits that are no identity number: perhaps a payment code. Never stored.
    case paymentCode
    /// Digits mixed with 汉字: the scanner typed into an input method.
    case inputMethod
    /// No item has this barcode, and it does not look like a person's card or mobile number.
    case unknownCode(Barcode)
    case nobody
}

/// Gives a text from the scan box its meaning; two meanings are asked about, never guessed.
public struct ReadScan: Question {
    public let text: String

    public init(_ text: String) {
        self.text = text
    }

    public func answer(from library: Reading, context: QuestionContext) throws(DeskError) -> ScanMeaning {
        let code = ScanText.code(from: text)
        let people = try people(code: code, in: library, context: context)
        let barcode = Barcode(code)
        let item = try barcode.flatMap { barcode throws(DeskError) in try library.item(barcode) }
        switch (item, people.count) {
        case (let item?, 0):
            return .item(try library.record(of: item, context: context))
        case (let item?, _):
            return .ambiguous(
                item: try library.record(of: item, context: context),
                people: try library.matches(people, context: context))
        case (nil, 1):
            return .patron(people[0])
        case (nil, 2...):
            return .people(try library.matches(people, context: context))
        case (nil, _):
            return try unidentified(code: code, barcode: barcode, in: library, context: context)
        }
    }

    /// People whose card, document or whole phone number the text is.
    private func people(
        code: String,
        in library: Reading,
        context: QuestionContext
    ) throws(DeskError) -> [ID<Patron>] {
        var people: [ID<Patron>] = []
        if let card = Barcode(code), let patron = try library.patron(card: card) { people.append(patron.id) }
        for lookup in context.lookups(of: code) {
            if let patron = try library.patron(document: lookup) { people.append(patron.id) }
        }
        let digits = code.filter { $0 != "-" && $0 != " " }
        if (7...15).contains(digits.utf8.count), digits.allSatisfy(\.isNumber) {
            people += try library.patrons(phone: digits).map(\.id)
        }
        return people.reduce(into: []) { unique, id in if !unique.contains(id) { unique.append(id) } }
    }

    private func unidentified(
        code: String,
        barcode: Barcode?,
        in library: Reading,
        context: QuestionContext
    ) throws(DeskError) -> ScanMeaning {
        if let isbn = ISBN(code) {
            var copies: [ItemRecord] = []
            for item in try library.copies(of: isbn) {
                copies.append(try library.record(of: item, context: context))
            }
            return .isbn(isbn, copies: copies)
        }
        if code.utf8.count == 18, code.allSatisfy({ $0.isNumber || $0 == "X" }) {
            let isDocument = ResidentNumber.holds(
                code, allowsFictitious: context.profile.isDemonstration)
            return isDocument ? .unknownDocument(tail: String(code.suffix(4))) : .paymentCode
        }
        let found = try FindPatrons(text).answer(from: library, context: context)
        if !found.rows.isEmpty { return .people(found) }
        if ScanText.looksSwallowedByInputMethod(text) { return .inputMethod }
        guard let barcode, code.contains(where: \.isNumber), !isPersons(code) else { return .nobody }
        return .unknownCode(barcode)
    }

    /// Whether a code looks like a card, one letter and digits, or like a mobile number, 11 digits from 1.
    private func isPersons(_ code: String) -> Bool {
        let digits = code.utf8.dropFirst()
        guard let first = code.utf8.first, !digits.isEmpty,
            digits.allSatisfy({ (0x30...0x39).contains($0) })
        else { return false }
        return (0x41...0x5A).contains(first) || (first == 0x31 && digits.count == 10)
    }
}
