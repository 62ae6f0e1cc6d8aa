public import Circulation
public import Store
import Vault

/// Takes one batch of a file into the catalogue: titles, and the items of their copies.
///
/// A title that is known is brought up to date, an item that is known by its barcode stays: a file taken
/// twice makes no duplicates.
public struct ImportTitles: Act {
    public static let verb = Verb.importTitles

    /// SHA-256 of the whole file.
    public let digest: String
    /// Numbers of the first and the last record of the batch, damaged ones included.
    public let first: Int
    public let last: Int
    let titles: [ImportedTitle]
    /// Records of the range that cannot be taken.
    let rejected: Int
    /// The byte of the file at which the record after the last one is to be looked for.
    let nextOffset: Int

    /// The act's identity follows from file and range: the same batch is done once.
    ///
    /// - Throws: ``DeskError/inconsistent(_:)``, which no digest can cause.
    public func operation() throws(DeskError) -> OperationID {
        var digest = FileDigest()
        digest.update(Array("creditdesk import 1 \(self.digest) \(first) \(last)".utf8))
        guard let id = OperationID(String(digest.hexadecimal.prefix(32))) else {
            throw .inconsistent("operation of an import")
        }
        return id
    }

    /// File and range alone: the records can be had from the file again.
    public func transcript() throws(DeskError) -> String {
        try Transcript.text(of: Extent(digest: digest, first: first, last: last))
    }

    private struct Extent: Codable {
        let digest: String
        let first: Int
        let last: Int
    }

    public func perform(in library: Writing, context: inout ActContext) throws(DeskError) -> BatchOutcome {
        var outcome = BatchOutcome()
        outcome.counts.records = last - first + 1
        outcome.counts.rejected = rejected
        var branches: [String: ID<Branch>] = [:]
        for branch in try library.branches() { branches[branch.code] = branch.id }
        let desk = CatalogueDesk(library: library, session: context.session, branches: branches)
        for title in titles {
            let id = try desk.enter(title, counts: &outcome.counts)
            try desk.enterCopies(of: title, as: id, outcome: &outcome)
        }
        try saveProgress(outcome.counts, in: library)
        context.touch(.catalogue)
        return outcome
    }
}

extension ImportTitles {
    /// In the transaction of the batch itself, so that the library never believes more than it holds.
    private func saveProgress(_ counts: ImportCounts, in library: Writing) throws(DeskError) {
        let before = try library.importProgress(digest: digest)
        try library.saveImportProgress(
            ImportProgress(
                digest: digest, nextRecord: last, nextOffset: Int64(nextOffset),
                taken: (before?.taken ?? 0) + counts.titlesAdded,
                changed: (before?.changed ?? 0) + counts.titlesUpdated,
                refused: (before?.refused ?? 0) + counts.rejected))
    }
}
