public import Circulation
public import Store
import Vault

/// Takes one batch of a file into the catalogue: titles, and the items of their copies.
///
/// A title that is known by its control number, else by an ISBN and its name, is brought up to date; an
/// item that is known by its barcode stays. So a file taken twice makes no duplicates.
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

    public func perform(in library: Writing, context: inout ActContext) throws(DeskError) -> ImportCounts {
        var counts = ImportCounts()
        counts.records = last - first + 1
        counts.rejected = rejected
        var branches: [String: ID<Branch>] = [:]
        for branch in try library.branches() { branches[branch.code] = branch.id }
        let desk = CatalogueDesk(library: library, session: context.session, branches: branches)
        for title in titles {
            let id = try desk.enter(title, counts: &counts)
            try desk.enterCopies(of: title, as: id, counts: &counts)
        }
        try saveProgress(counts, in: library)
        context.touch(.catalogue)
        return counts
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

/// Enters titles and copies of a batch inside its transaction.
private struct CatalogueDesk {
    let library: Writing
    let session: StaffSession
    let branches: [String: ID<Branch>]

    func enter(_ title: ImportedTitle, counts: inout ImportCounts) throws(DeskError) -> ID<Title> {
        guard let known = try known(title) else {
            counts.titlesAdded += 1
            return try library.insertTitle(title.new(member: session.branch.member))
        }
        let newer = title.title(id: known.id)
        if newer == known {
            counts.titlesUnchanged += 1
        } else {
            try library.updateTitle(newer)
            counts.titlesUpdated += 1
        }
        return known.id
    }

    func enterCopies(
        of title: ImportedTitle,
        as id: ID<Title>,
        counts: inout ImportCounts
    ) throws(DeskError) {
        counts.itemsSkipped += title.skippedCopies
        for copy in title.copies {
            if try library.item(copy.barcode) != nil {
                counts.itemsKnown += 1
                continue
            }
            let home = copy.branch.flatMap { branches[$0] } ?? session.branch.id
            _ = try library.insertItem(
                NewItem(
                    barcode: copy.barcode, title: id, member: session.branch.member, home: home,
                    type: title.type, callNumber: copy.callNumber, price: copy.price, pieces: 1,
                    isReferenceOnly: false))
            counts.itemsAdded += 1
        }
    }

    private func known(_ title: ImportedTitle) throws(DeskError) -> Title? {
        if let number = title.controlNumber,
            let id = try library.title(controlNumber: number, member: session.branch.member)
        {
            return try library.title(id)
        }
        for isbn in title.isbns {
            let same = try library.titles(isbn: isbn).first { $0.name == title.name }
            if let same { return same }
        }
        return nil
    }
}

extension ImportedTitle {
    fileprivate func new(member: MemberCode) -> NewTitle {
        NewTitle(
            member: member, controlNumber: controlNumber, name: name, author: author, publisher: publisher,
            year: year, isbns: isbns, language: language)
    }

    fileprivate func title(id: ID<Title>) -> Title {
        Title(
            id: id, name: name, author: author, publisher: publisher, year: year, isbns: isbns,
            language: language)
    }
}
