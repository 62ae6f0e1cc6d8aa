import Circulation
import Store

/// Enters titles and copies of a batch inside its transaction.
struct CatalogueDesk {
    let library: Writing
    let session: StaffSession
    let branches: [String: ID<Branch>]

    func enter(_ title: ImportedTitle, counts: inout ImportCounts) throws(DeskError) -> ID<Title> {
        guard let known = try known(title) else {
            counts.titlesAdded += 1
            return try library.insertTitle(try new(title))
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
        outcome: inout BatchOutcome
    ) throws(DeskError) {
        outcome.counts.itemsSkipped += title.skippedCopies
        outcome.refusedCopies += title.unreadableBarcodes.map {
            CopyRefusal(record: title.number, barcode: $0, reason: .unreadable)
        }
        for copy in title.copies {
            if let item = try library.item(copy.barcode) {
                if item.title == id {
                    outcome.counts.itemsKnown += 1
                } else {
                    outcome.counts.itemsElsewhere += 1
                    outcome.refusedCopies.append(
                        CopyRefusal(record: title.number, barcode: copy.barcode.text, reason: .elsewhere))
                }
                continue
            }
            try enter(copy, of: title, as: id)
            outcome.counts.itemsAdded += 1
        }
    }

    private func enter(
        _ copy: ImportedCopy,
        of title: ImportedTitle,
        as id: ID<Title>
    ) throws(DeskError) {
        let home = copy.branch.flatMap { branches[$0] } ?? session.branch.id
        _ = try library.insertItem(
            NewItem(
                barcode: copy.barcode, title: id, member: session.branch.member, home: home,
                type: title.type, callNumber: copy.callNumber, price: copy.price, pieces: 1,
                isReferenceOnly: false))
    }

    /// The title a record stands for: by its control number, else by its name and an ISBN or a copy.
    ///
    /// Many vendors number each file from 1. A control number without its agency says nothing alone.
    private func known(_ title: ImportedTitle) throws(DeskError) -> Title? {
        if let numbered = try numbered(title), title.hasAgency || title.agrees(with: numbered) {
            return numbered
        }
        for isbn in title.isbns {
            let same = try library.titles(isbn: isbn).first { $0.name == title.name }
            if let same { return same }
        }
        for copy in title.copies {
            guard let item = try library.item(copy.barcode) else { continue }
            if let holder = try library.title(item.title), holder.name == title.name { return holder }
        }
        return nil
    }

    private func numbered(_ title: ImportedTitle) throws(DeskError) -> Title? {
        guard let number = title.controlNumber,
            let id = try library.title(controlNumber: number, member: session.branch.member)
        else { return nil }
        return try library.title(id)
    }

    /// A control number that another title has already is left out.
    private func new(_ title: ImportedTitle) throws(DeskError) -> NewTitle {
        let number = try numbered(title) == nil ? title.controlNumber : nil
        return NewTitle(
            member: session.branch.member, controlNumber: number, name: title.name, author: title.author,
            publisher: title.publisher, year: title.year, isbns: title.isbns, language: title.language)
    }
}

extension ImportedTitle {
    fileprivate func agrees(with title: Title) -> Bool {
        title.name == name || title.isbns.contains(where: isbns.contains)
    }

    fileprivate func title(id: ID<Title>) -> Title {
        Title(
            id: id, name: name, author: author, publisher: publisher, year: year, isbns: isbns,
            language: language)
    }
}
