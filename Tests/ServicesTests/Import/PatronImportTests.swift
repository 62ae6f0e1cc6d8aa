import Circulation
import Foundation
import Services
import Store
import Testing

@Suite("Importing patrons")
struct PatronImportTests {
    @Test("headings in English or Chinese, quoted cells and a byte order mark are read")
    func headings() throws {
        let workshop = try Workshop()
        let desk = try workshop.desk()
        let english = try workshop.file(
            "e.csv", "name,birth,card,phone\n\"Wilson, Emma\",1996-02-03,R00000101,\n".utf8)
        let chinese = try workshop.file(
            "c.csv", "\u{FEFF}姓名,出生日期,读者证号,类别\r\n张伟,19940305,R00000102,成人\r\n".utf8)

        let first = try PatronImporter(desk, path: english).run()
        let second = try PatronImporter(desk, path: chinese).run()

        #expect(first.added == 1 && first.rejected == [])
        #expect(second.added == 1 && second.rejected == [])
        let names = try desk.library.read { library throws(DeskError) in
            try ["R00000101", "R00000102"].map { card throws(DeskError) in
                try Barcode(card).flatMap { card throws(DeskError) in try library.patron(card: card) }?.name
            }
        }
        #expect(names == ["Wilson, Emma", "张伟"])
        try desk.library.close()
    }

    @Test("the same file again registers nobody twice, also people without card and document")
    func again() throws {
        let workshop = try Workshop()
        let desk = try workshop.desk()
        let path = try workshop.file("p.csv", "name,birth\n王芳,1992-01-01\n李娜,1993-01-01\n".utf8)
        _ = try PatronImporter(desk, path: path).run()

        let report = try PatronImporter(desk, path: path).run()

        #expect(report.added == 0 && report.known == 2)
        let counts = try desk.library.read { library throws(DeskError) in try library.counts() }
        #expect(counts.patrons == 2)
        try desk.library.close()
    }

    @Test("a corrected file registers only those who are new, whatever line they stand in now")
    func corrected() throws {
        let workshop = try Workshop()
        let desk = try workshop.desk()
        let first = try workshop.file(
            "p.csv",
            "name,birth,card,phone,document number\n王芳,1992-01-01,,,110105199201017225\n李娜,1993-13-01,,,\n周婷,,,,11010519491231002X\n"
                .utf8)
        let corrected = try workshop.file(
            "q.csv",
            "姓名,手机号,身份证号,出生日期\n李娜,,,1993-12-01\n周婷,,11010519491231002x,1949/12/31\n王芳,,110105199201017225,19920101\n"
                .utf8)
        let before = try PatronImporter(desk, path: first).run()

        let report = try PatronImporter(desk, path: corrected).run()

        #expect(before.added == 2 && before.rejected.map(\.line) == [3])
        #expect(report.added == 1 && report.known == 2 && report.rejected == [])
        try desk.library.close()
    }

    @Test("the identity of a row depends on the key: without it nobody can try document numbers against it")
    func keyed() throws {
        let table = "name,birth,phone\n王芳,1992-01-01,13800000000\n"
        let identities = try (1...2).map { _ in
            let workshop = try Workshop()
            let desk = try workshop.desk()
            _ = try PatronImporter(desk, path: try workshop.file("p.csv", table.utf8)).run()
            let identity = try desk.library.read { library throws(DeskError) in
                try library.auditLinks(after: 0, limit: 10).last?.operation
            }
            try desk.library.close()
            return try #require(identity)
        }

        #expect(identities[0] != identities[1])
    }

    @Test("a row that cannot be right is named by line and column; the others are taken")
    func rejected() throws {
        let workshop = try Workshop()
        let desk = try workshop.desk()
        let path = try workshop.file(
            "p.csv",
            "name,birth,category\n王芳,1992-13-01,\n\"李\n娜\"x,1993-01-01,\n赵磊,1990-01-01,vip\n周婷,1990-01-01,adult\n"
                .utf8)

        let report = try PatronImporter(desk, path: path).run()

        #expect(report.added == 1)
        #expect(
            report.rejected == [
                PatronRejection(line: 2, column: 2, reason: .desk(.entry([EntryFault(.birth, .malformed)]))),
                PatronRejection(line: 3, column: 1, reason: .table(.textAfterQuotation)),
                PatronRejection(
                    line: 5, column: 3, reason: .desk(.entry([EntryFault(.category, .malformed)]))),
            ])
        try desk.library.close()
    }

    @Test("a table without names is refused as a whole")
    func noNames() throws {
        let workshop = try Workshop()
        let desk = try workshop.desk()
        let path = try workshop.file("p.csv", "card,phone\nR1,1\n".utf8)

        #expect(throws: ImportFailure.malformed(line: 1, column: 1, .missingColumn("name"))) {
            try PatronImporter(desk, path: path).run()
        }
        try desk.library.close()
    }
}
