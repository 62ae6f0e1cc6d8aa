import Circulation
import Services
import Store
import Testing

@Suite("Which title a record stands for")
struct TitleIdentityTests {
    @Test("two files of different sources, both numbered from 1, give all their titles")
    func numberedFromOne() throws {
        let workshop = try Workshop()
        let desk = try workshop.desk()
        let novels = try workshop.file(
            "novels.mrc",
            MARCText.record(number: "1", title: "War and Peace", copies: [("HZ01", "30000000000018")])
                + MARCText.record(number: "2", title: "Fathers and Sons"))
        let cooking = try workshop.file(
            "cooking.mrc",
            MARCText.record(number: "1", title: "Cooking for Two", copies: [("HZ01", "30000000000026")])
                + MARCText.record(number: "2", title: "Bread"))
        _ = try TitleImporter(desk, path: novels).run()

        let report = try TitleImporter(desk, path: cooking).run()

        #expect(report.counts.titlesAdded == 2 && report.counts.titlesUpdated == 0)
        #expect(try Self.title(of: "30000000000018", at: desk) == "War and Peace")
        #expect(try Self.title(of: "30000000000026", at: desk) == "Cooking for Two")
        try desk.library.close()
    }

    @Test(
        "the second source's file taken again with one record more finds its title by an ISBN or a copy",
        arguments: [(["9787506365437"], []), ([], ["30000000000026"])] as [([String], [String])])
    func again(isbns: [String], barcodes: [String]) throws {
        let workshop = try Workshop()
        let desk = try workshop.desk()
        let first = MARCText.record(number: "1", title: "War and Peace")
        let second = MARCText.record(
            number: "1", title: "Cooking for Two", isbns: isbns, copies: barcodes.map { ("HZ01", $0) })
        let more = second + MARCText.record(number: "2", title: "Bread")
        for (name, bytes) in [("first.mrc", first), ("second.mrc", second)] {
            _ = try TitleImporter(desk, path: try workshop.file(name, bytes)).run()
        }

        let report = try TitleImporter(desk, path: try workshop.file("more.mrc", more)).run()

        #expect(report.counts.titlesUnchanged == 1 && report.counts.titlesAdded == 1)
        try desk.library.close()
    }

    @Test(
        "a number with its agency is enough, a bare one needs the name or an ISBN as well",
        arguments: [
            ("DLC", "9787506365437", "9787533936020", true), (nil, "9787506365437", "9787506365437", true),
            (nil, "9787506365437", "9787533936020", false),
        ] as [(String?, String, String, Bool)])
    func corrected(agency: String?, isbn: String, newer: String, isSame: Bool) throws {
        let workshop = try Workshop()
        let desk = try workshop.desk()
        let old = MARCText.record(number: "7", agency: agency, title: "Waar and Peace", isbns: [isbn])
        let new = MARCText.record(number: "7", agency: agency, title: "War and Peace", isbns: [newer])
        _ = try TitleImporter(desk, path: try workshop.file("old.mrc", old)).run()

        let report = try TitleImporter(desk, path: try workshop.file("new.mrc", new)).run()

        #expect(report.counts.titlesUpdated == (isSame ? 1 : 0))
        #expect(report.counts.titlesAdded == (isSame ? 0 : 1))
        try desk.library.close()
    }

    @Test("copies that become no item are told with record and barcode, and no item moves to another title")
    func copies() throws {
        let workshop = try Workshop()
        let desk = try workshop.desk()
        let taken = ("HZ01", "30000000000018")
        let path = try workshop.file(
            "c.mrc",
            MARCText.record(number: "1", title: "War and Peace", copies: [taken])
                + MARCText.record(
                    number: "2", title: "Bread", copies: [taken, ("HZ01", "12?"), ("HZ01", "30000000000026")])
        )

        let report = try TitleImporter(desk, path: path).run()

        #expect(report.counts.itemsAdded == 2 && report.counts.itemsKnown == 0)
        #expect(report.counts.itemsElsewhere == 1 && report.counts.itemsSkipped == 1)
        #expect(report.refusedCopies.map(\.record) == [2, 2])
        #expect(report.refusedCopies.map(\.barcode) == ["12?", "30000000000018"])
        #expect(report.refusedCopies.map(\.reason) == [.unreadable, .elsewhere])
        #expect(try Self.title(of: "30000000000018", at: desk) == "War and Peace")
        try desk.library.close()
    }

    private static func title(of barcode: String, at desk: DeskServices) throws -> String {
        try desk.ask(OpenItem(#require(Barcode(barcode)))).title.name
    }
}
