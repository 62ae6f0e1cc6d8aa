public import Circulation
import Vault

/// Turning what was typed into acts; document numbers are sealed here, before an act exists.
extension DeskServices {
    /// The act that registers a patron.
    ///
    /// - Throws: ``DeskError/entry(_:)`` with every field that cannot be right.
    public func registration(of entry: PatronEntry) throws(DeskError) -> RegisterPatron {
        let document = try checkedDocument(in: entry)
        let patron = try CheckedPatron(entry, document: document, today: today)
        return RegisterPatron(patron: patron, document: try document.map(sealed))
    }

    /// The act that corrects a patron; an empty document number leaves the stored one as it is.
    public func correction(of id: ID<Patron>, to entry: PatronEntry) throws(DeskError) -> EditPatron {
        let document = try checkedDocument(in: entry)
        let patron = try CheckedPatron(entry, document: document, today: today)
        return EditPatron(id: id, patron: patron, document: try document.map(sealed))
    }

    private func checkedDocument(in entry: PatronEntry) throws(DeskError) -> DocumentNumber? {
        guard !entry.documentNumber.trimmingBlanks().isEmpty else { return nil }
        do {
            return try DocumentNumber(
                kind: entry.documentKind, text: entry.documentNumber,
                allowsFictitious: profile.isDemonstration)
        } catch {
            throw .entry([EntryFault(.documentNumber, .document(error))])
        }
    }

    private func sealed(_ document: DocumentNumber) throws(DeskError) -> DocumentSeal {
        try DocumentSeal(document, vault: vault)
    }
}
