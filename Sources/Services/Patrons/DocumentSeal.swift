import Circulation
import Store
import Vault

/// A document number as it may lie in the library: sealed, with a keyed index to find it by.
///
/// The seal is bound to the index entry, so that it cannot be moved to another person's row unseen.
public struct DocumentSeal: Hashable, Sendable, Codable {
    let kind: DocumentKind
    let tail: String
    let lookup: [UInt8]
    let sealed: [UInt8]

    init(_ document: DocumentNumber, vault: SealedVault) throws(DeskError) {
        kind = document.kind
        tail = document.trace.tail
        lookup = vault.lookup(of: document)
        do {
            sealed = try vault.cipher.seal(document.text, for: DocumentSeal.place(of: lookup))
        } catch {
            throw .inconsistent("sealing a document number")
        }
    }

    var stored: SealedDocument {
        SealedDocument(kind: kind, tail: tail, sealed: sealed, lookup: lookup)
    }

    private static func place(of lookup: [UInt8]) -> FieldPlace {
        let row = lookup.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return FieldPlace(table: "patronDocument", column: "sealed", row: Int64(bitPattern: row))
    }
}

extension SealedVault {
    /// The index entry of a number; numbers of the same form share it whatever card they are read from.
    func lookup(of document: DocumentNumber) -> [UInt8] {
        index.entry(for: document.kind.numbering + ":" + document.text)
    }
}

extension DocumentKind {
    /// Documents that carry the same number of the same person: the resident's number is on four of them.
    var numbering: String {
        switch self {
        case .residentIdentityCard, .temporaryIdentityCard, .householdRegister: "resident"
        case .residencePermitHMT, .birthCertificate, .hongKongMacauPermit, .taiwanPermit, .passport,
            .foreignPermanentResident, .militaryIdentity:
            rawValue
        }
    }
}

extension QuestionContext {
    /// Index entries under which a scanned code may be on file, one for each kind of document it could be.
    func lookups(of code: String) -> [[UInt8]] {
        var entries: [[UInt8]] = []
        for kind in DocumentKind.allCases {
            guard
                let document = try? DocumentNumber(
                    kind: kind, text: code, allowsFictitious: profile.isDemonstration)
            else { continue }
            let entry = vault.lookup(of: document)
            if !entries.contains(entry) { entries.append(entry) }
        }
        return entries
    }
}
