import Circulation
import Foundation
import MARC

/// A record of a file in the forms that are stored, checked like a title entered by hand.
struct ImportedTitle: Hashable, Sendable, Codable {
    /// The record's place in the file, counted from 1.
    let number: Int
    /// `(agency)number` as in MARC field 035, or the bare number; nil for a record without one.
    let controlNumber: String?
    let name: String
    let author: String
    let publisher: String
    let year: Int?
    let isbns: [Circulation.ISBN]
    let language: String
    let type: ItemType
    let copies: [ImportedCopy]
    /// Copies that no item can be made of.
    let skippedCopies: Int
    /// The barcodes of those that have one, as the record has them.
    let unreadableBarcodes: [String]

    /// Whether the control number names the agency that gave it, which alone makes it unique.
    var hasAgency: Bool { controlNumber?.hasPrefix("(") == true }

    /// - Parameters:
    ///   - number: the record's place in the file.
    ///   - label: the barcode of the copy a record without copies gets.
    /// - Throws: the faults of texts that are too long or empty.
    init(_ reading: TitleReading, number: Int, label: Barcode? = nil) throws(EntryFaults) {
        self.number = number
        var check = EntryCheck()
        let name = [reading.title, reading.subtitle].compactMap(\.self).joined(separator: ": ")
        self.name = check.text(name.composed, .title, limit: 500, required: true)
        let author = reading.author ?? reading.responsibility ?? ""
        self.author = check.text(author.composed, .author, limit: 300, required: false)
        publisher = check.text((reading.publisher ?? "").composed, .publisher, limit: 200, required: false)
        language = check.text(reading.language ?? "", .title, limit: 10, required: false)
        year = reading.year
        isbns = reading.isbns.compactMap { $0.normalized.flatMap { Circulation.ISBN($0) } }.unique
        controlNumber = reading.controlNumber.map { number in
            (number.agency.map { "(\($0))" } ?? "") + number.number
        }
        type = ItemType(reading.material)
        let listed = reading.holdings.compactMap { ImportedCopy($0, of: reading) }
        let labelled = reading.holdings.isEmpty ? label.map { [ImportedCopy($0, of: reading)] } : nil
        copies = labelled ?? listed
        let unmarked = reading.notes.count { $0.remark == .holdingWithoutBarcode }
        unreadableBarcodes = reading.holdings.map(\.barcode).filter {
            !$0.trimmingBlanks().isEmpty && Barcode(ScanText.code(from: $0)) == nil
        }
        skippedCopies = reading.holdings.count - listed.count + unmarked
        let hasFault = copies.contains { $0.callNumber.text.count > 80 }
        if hasFault { check.faults.append(EntryFault(.callNumber, .tooLong(limit: 80))) }
        if let number = controlNumber, number.count > 64 {
            check.faults.append(EntryFault(.title, .tooLong(limit: 64)))
        }
        guard check.faults.isEmpty else { throw EntryFaults(faults: check.faults) }
    }
}

/// One copy a record lists.
struct ImportedCopy: Hashable, Sendable, Codable {
    let barcode: Barcode
    /// As the record names it; the home branch if it is the code of one.
    let branch: String?
    let callNumber: CallNumber
    let price: Money?

    /// Nil when the barcode is none.
    init?(_ holding: HoldingReading, of title: TitleReading) {
        guard let barcode = Barcode(ScanText.code(from: holding.barcode)) else { return nil }
        self.barcode = barcode
        branch = holding.branch
        callNumber = CallNumber(holding.callNumber ?? title.classNumber?.number ?? "")
        price = (holding.price?.fen ?? title.price?.fen).map { Money(fen: $0) }
    }
}

extension ImportedCopy {
    /// The copy of a record that lists none, under a label of its own.
    init(_ barcode: Barcode, of title: TitleReading) {
        self.barcode = barcode
        branch = nil
        callNumber = CallNumber(title.classNumber?.number ?? "")
        price = title.price?.fen.map { Money(fen: $0) }
    }
}

/// The faults of one record.
struct EntryFaults: Error {
    let faults: [EntryFault]
}

extension ItemType {
    /// What the rules tell apart, by the kind of material.
    init(_ material: Material) {
        self =
            switch material {
            case .realia: .toy
            case .video, .software, .picture: .audiovisual
            case .audio: .audiobook
            case .serial: .periodical
            case .book, .score, .map, .kit, .other: .book
            }
    }
}

extension String {
    /// The text with each letter and its accents as one character (NFC), as a keyboard would type it.
    fileprivate var composed: String {
        utf8.allSatisfy { $0 < 0x80 } ? self : precomposedStringWithCanonicalMapping
    }
}

extension Array where Element: Hashable {
    /// Each element once, in order.
    fileprivate var unique: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
