import Circulation
import Foundation
import Services
import Store
import Testing

@Suite("Importing titles")
struct TitleImportTests {
    @Test("records that list no copy get one item each under the labels of a roll, also when taken twice")
    func labels() throws {
        let workshop = try Workshop()
        let desk = try workshop.desk()
        let labels = try #require(LabelSeries(from: "30000000000098"))
        let path = Workshop.sample("loc_records.utf8.mrc")
        _ = try TitleImporter(desk, path: path).run()

        let first = try TitleImporter(desk, path: path, labels: labels).run()
        let second = try TitleImporter(desk, path: path, labels: labels).run()

        #expect(first.counts.itemsAdded == 30 && first.counts.titlesAdded == 0)
        #expect(second.ending == .hadBeenFinished)
        let last = try #require(Barcode("30000000000127"))
        #expect(try desk.ask(OpenItem(last)).item.whereabouts == .onShelf)
        #expect(try Self.state(of: desk).counts.items == 30)
    }

    @Test(
        "a roll of labels is digits, and ends where the digits end", arguments: ["A100", "123", "", "12 34"])
    func notALabel(text: String) {
        #expect(LabelSeries(from: text) == nil)
    }

    @Test(
        "every record of a sample is taken or rejected, and the library is sound afterwards",
        arguments: [
            ("loc_records.utf8.mrc", 30, 0), ("cnmarc_fictitious.utf8.iso", 12, 0),
            ("cnmarc_fictitious.gb18030.crlf.iso", 12, 0), ("cnmarc_fictitious.damaged.iso", 2, 2),
        ])
    func samples(name: String, taken: Int, rejected: Int) throws {
        let workshop = try Workshop()
        let desk = try workshop.desk()

        let report = try TitleImporter(desk, path: Workshop.sample(name)).run()

        #expect(report.ending == .finished)
        #expect(report.counts.records == taken + rejected)
        #expect(report.counts.titlesAdded == taken)
        #expect(report.rejected.count == rejected)
        let (counts, faults) = try Self.state(of: desk)
        #expect(counts.titles == taken && counts.items == report.counts.itemsAdded)
        #expect(faults == [])
        try desk.library.close()
    }

    @Test("the same records in another encoding update titles and make no duplicates")
    func twice() throws {
        let workshop = try Workshop()
        let desk = try workshop.desk()
        let first = try TitleImporter(desk, path: Workshop.sample("cnmarc_fictitious.utf8.iso")).run()

        let second = try TitleImporter(desk, path: Workshop.sample("cnmarc_fictitious.gb18030.crlf.iso"))
            .run()

        #expect(second.ending == .finished)
        #expect(second.counts.titlesAdded == 0 && second.counts.itemsAdded == 0)
        #expect(second.counts.titlesUnchanged + second.counts.titlesUpdated == 12)
        #expect(second.counts.itemsKnown == first.counts.itemsAdded && first.counts.itemsAdded > 0)
        let (counts, faults) = try Self.state(of: desk)
        #expect(counts.titles == 12 && faults == [])
        try desk.library.close()
    }

    @Test("the very same file again is not read into the library a second time, and says so")
    func same() throws {
        let workshop = try Workshop()
        let desk = try workshop.desk()
        let importer = TitleImporter(desk, path: Workshop.sample("loc_records.utf8.mrc"))
        let first = try importer.run()

        let second = try importer.run()

        #expect(second.ending == .hadBeenFinished)
        #expect(second.counts.titlesAdded == first.counts.titlesAdded)
        #expect(try Self.state(of: desk).counts.titles == 30)
        try desk.library.close()
    }

    @Test("an import that stops and goes on later gives the same library as one in one piece")
    func resumed() throws {
        let whole = try Workshop()
        let parts = try Workshop()
        let bytes = try Self.manyRecords(120)
        let wholeDesk = try whole.desk()
        let path = try whole.file("many.mrc", bytes)
        let report = try TitleImporter(wholeDesk, path: path).run()

        var runs: [ImportReport] = []
        let partsPath = try parts.file("many.mrc", bytes)
        while runs.last?.ending != .finished, runs.count < 50 {
            let desk = try parts.desk()
            var batches = 0
            runs.append(
                try TitleImporter(desk, path: partsPath)
                    .run(isCancelled: { batches == 2 }, progress: { _ in batches += 1 }))
            try desk.library.close()
        }

        #expect(runs.count > 1)
        #expect(runs.dropFirst().allSatisfy { $0.firstRecord > 1 })
        let partsDesk = try parts.desk()
        #expect(try Self.catalogue(of: partsDesk) == Self.catalogue(of: wholeDesk))
        #expect(runs.last?.counts.titlesAdded == report.counts.titlesAdded)
        #expect(report.counts.titlesAdded == 120)
        try wholeDesk.library.close()
        try partsDesk.library.close()
    }

    @Test("a damaged record is named by its number and the byte where it begins; those around it are taken")
    func damaged() throws {
        let workshop = try Workshop()
        let desk = try workshop.desk()
        let good = try Self.manyRecords(2)
        let half = good.count / 2
        let path = try workshop.file(
            "d.mrc", good.prefix(half) + Array("00050garbage\u{1D}".utf8) + good.dropFirst(half))

        let report = try TitleImporter(desk, path: path).run()

        #expect(report.counts.titlesAdded == 2)
        let rejection = try #require(report.rejected.first)
        #expect(report.rejected.count == 1 && rejection.number == 2 && rejection.offset == half)
        try desk.library.close()
    }

    @Test("a title longer than 500 characters is rejected with its reason, never cut")
    func tooLong() throws {
        let workshop = try Workshop()
        let desk = try workshop.desk()
        let path = try workshop.file(
            "l.mrc", MARCText.record(number: "t1", title: String(repeating: "long ", count: 120)))

        let report = try TitleImporter(desk, path: path).run()

        #expect(report.rejected.map(\.reason) == [.entry([EntryFault(.title, .tooLong(limit: 500))])])
        #expect(try Self.state(of: desk).counts.titles == 0)
        try desk.library.close()
    }

    @Test("items have the home branch their record names, and the importing branch otherwise")
    func homes() throws {
        let workshop = try Workshop()
        let desk = try workshop.desk()
        let other = try desk.library.inGate { library throws(DeskError) in
            try library.insertBranch(
                code: "HZ02", member: desk.session.branch.member, englishName: "Second", chineseName: "第二")
        }
        let path = try workshop.file(
            "h.mrc",
            MARCText.record(
                number: "t1", title: "One",
                copies: [("HZ02", "100200"), ("ELSEWHERE", "100201"), ("HZ02", "?")])
        )

        let report = try TitleImporter(desk, path: path).run()

        #expect(report.counts.itemsAdded == 2 && report.counts.itemsSkipped == 1)
        #expect(report.refusedCopies.map(\.barcode) == ["?"])
        let homes = try desk.library.read { library throws(DeskError) in
            try ["100200", "100201"].map { code throws(DeskError) in
                try Barcode(code).flatMap { code throws(DeskError) in try library.item(code) }?.home
            }
        }
        #expect(homes == [other, desk.session.branch.id])
        try desk.library.close()
    }

    @Test("a file that cannot be read is said to be so")
    func unreadable() throws {
        let workshop = try Workshop()
        let desk = try workshop.desk()

        #expect(throws: ImportFailure.unreadable(path: "/nowhere/x.mrc", code: ENOENT)) {
            try TitleImporter(desk, path: "/nowhere/x.mrc").run()
        }
        try desk.library.close()
    }

    private static func state(of desk: DeskServices) throws -> (counts: LibraryCounts, faults: [String]) {
        try desk.library.read { library throws(DeskError) in
            (try library.counts(), try library.integrityFaults())
        }
    }

    /// Titles and items in the order in which they came in.
    private static func catalogue(of desk: DeskServices) throws -> [String] {
        try desk.library.read { library throws(DeskError) in
            var lines: [String] = []
            for number in 1...200 {
                guard let title = try library.title(ID(Int64(number))) else { continue }
                lines.append("\(title) \(try library.items(of: title.id))")
            }
            return lines
        }
    }

    private static func manyRecords(_ count: Int) throws -> [UInt8] {
        (1...count).flatMap {
            MARCText.record(number: "t\($0)", title: "Title \($0)", copies: [("HZ01", "9000\($0)")])
        }
    }
}
