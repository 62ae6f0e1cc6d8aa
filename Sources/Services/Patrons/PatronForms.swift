public import Circulation
import Vault

/// Turning what was typed into acts; document numbers are sealed here, before an act exists.
extension DeskServices {
    /// The act that registers a patron.
    ///
    /// - Throws: ``DeskError/entry(_:)`` with every field that cannot be right.
    public func registration(of entry: PatronEntry) throws(DeskError) -> RegisterPatron {
        let (patron, document) = try checked(entry)
        return RegisterPatron(patron: patron, document: document)
    }

    /// The act that corrects a patron; an empty document number leaves the stored one as it is.
    ///
    /// - Parameter start: the record the form was filled from; the act throws
    ///   ``DeskError/changedMeanwhile(_:)`` when another desk has changed it since. Nil overwrites.
    public func correction(
        of id: ID<Patron>,
        to entry: PatronEntry,
        startingFrom start: Patron? = nil
    ) throws(DeskError) -> EditPatron {
        let (patron, document) = try checked(entry)
        return EditPatron(
            id: id, patron: patron, document: document, start: start.map(CheckedPatron.init(of:)))
    }

    /// Every fault of the form at once, the document's among them.
    private func checked(_ entry: PatronEntry) throws(DeskError) -> (CheckedPatron, DocumentSeal?) {
        guard !entry.documentNumber.trimmingBlanks().isEmpty else {
            return (try CheckedPatron(entry, document: nil, faults: [], today: today), nil)
        }
        let document: DocumentNumber
        do {
            document = try DocumentNumber(
                kind: entry.documentKind, text: entry.documentNumber,
                allowsFictitious: profile.isDemonstration)
        } catch {
            let fault = EntryFault(.documentNumber, .document(error))
            _ = try CheckedPatron(entry, document: nil, faults: [fault], today: today)
            throw .entry([fault])
        }
        let patron = try CheckedPatron(entry, document: document, faults: [], today: today)
        return (patron, try DocumentSeal(document, vault: vault))
    }
}
