import Circulation
import GRDB
import Testing

@testable import Store

@Suite("Finding a person")
struct PatronSearchTests {
    private let scratch: Scratch
    private let names: [ID<Patron>: String]

    init() throws {
        let scratch = try Scratch()
        let here = scratch.branch
        let there = scratch.otherBranch
        let day = Scratch.today
        names = try scratch.library.inGate { library throws(DeskError) in
            let people: [NewPatron] = [
                .someone("张伟明", "zhang wei ming", at: there, phone: "13800002210", seen: day),
                .someone(
                    "张伟", "zhang wei", at: here, card: "330100017", born: "1960-01-31", seen: day.adding(-9)),
                .someone(
                    "赵武", "zhao wu", at: here, phone: "13900002210", born: "1987-02-01", seen: day.adding(-2)),
                .someone("单伟", "shan wei", at: here, seen: day.adding(-1)),
                .someone("欧阳娜娜", "ou yang na na", at: here, seen: day.adding(-5)),
                .someone(
                    "Mary O'Neill", at: here, card: "D0001", phone: "057112345678", seen: day.adding(-3)),
            ]
            var names: [ID<Patron>: String] = [:]
            for person in people { names[try library.insertPatron(person)] = person.name }
            return names
        }
        self.scratch = scratch
    }

    private func find(_ text: String, limit: Int = 20) throws -> [String] {
        let branch = scratch.branch
        let query = try #require(PatronQuery(text))
        return try scratch.library.read { library throws(DeskError) in
            try library.patronIDs(matching: query, branch: branch, limit: limit)
        }.map { names[$0] ?? "林小雨" }
    }

    @Test(
        "people come by any way of writing their name, own branch first, then the last seen",
        arguments: [
            ("张", ["张伟", "张伟明"]),
            ("张伟", ["张伟", "张伟明"]),
            ("张伟明", ["张伟明"]),
            ("伟", ["单伟", "张伟", "张伟明"]),
            ("伟明", ["张伟明"]),
            ("z", ["赵武", "张伟", "张伟明"]),
            ("zw", ["赵武", "张伟", "张伟明"]),
            ("zwm", ["张伟明"]),
            ("zhang", ["张伟", "张伟明"]),
            ("zhangwei", ["张伟", "张伟明"]),
            ("zhang wm", ["张伟明"]),
            ("wei", ["单伟", "张伟", "张伟明"]),
            ("张w", ["张伟", "张伟明"]),
            ("张伟m", ["张伟明"]),
            ("ouyang", ["欧阳娜娜"]),
            ("娜", ["欧阳娜娜"]),
            ("oynn", ["欧阳娜娜"]),
            ("Mary", ["Mary O'Neill"]),
            ("o'n", ["Mary O'Neill"]),
            ("mo", ["Mary O'Neill"]),
            ("zw 2210", ["赵武", "张伟明"]),
            ("张 2210", ["张伟明"]),
            ("zw 1987", ["赵武", "张伟明"]),
            ("zhang 1960", ["张伟"]),
            ("2210", ["赵武", "张伟明"]),
            ("210", ["赵武", "张伟明"]),
            ("10", []),
            ("3301", ["张伟"]),
            ("330100017", ["张伟"]),
            ("d0001", ["Mary O'Neill"]),
            ("0571-12345678", ["Mary O'Neill"]),
            ("李", []),
            ("zz 2210", []),
        ])
    func table(text: String, expected: [String]) throws {
        #expect(try find(text) == expected)
    }

    @Test("as many as asked for, so that one more says there are more")
    func limited() throws {
        #expect(try find("z", limit: 2) == ["赵武", "张伟"])
    }

    @Test("a corrected name is found by the new one only, and a visit brings a person to the front")
    func rewritten() throws {
        let library = scratch.library
        let wei = try #require(names.first { $0.value == "张伟" }?.key)
        try library.inGate { library throws(DeskError) in
            guard var patron = try library.patron(wei) else { return }
            patron.name = "章伟"
            patron.pinyin = "zhang wei"
            patron.phone = "13700009999"
            try library.updatePatron(patron)
            try library.touchPatron(wei, seen: Scratch.today.adding(1))
        }

        #expect(try find("张") == ["张伟明"])
        #expect(try find("章") == ["张伟"])
        #expect(try find("9999") == ["张伟"])
        #expect(try find("z").first == "张伟")
        #expect(try library.read { library throws(DeskError) in try library.integrityFaults() }.isEmpty)
    }

    @Test("a common beginning is answered by the latest visitors, read in their order from the index")
    func common() throws {
        let branch = scratch.otherBranch
        try scratch.library.inGate { library throws(DeskError) in
            for number in 1...600 {
                _ = try library.insertPatron(
                    .someone("王伟", "wang wei", at: branch, seen: Scratch.today.adding(-number)))
            }
        }
        let query = try #require(PatronQuery("王"))

        let found = try scratch.library.read { library throws(DeskError) in
            try library.patronIDs(matching: query, branch: branch, limit: 3).map { id throws(DeskError) in
                try library.first("SELECT seen FROM patron WHERE id = ?", [id.rawValue]) { try $0.day(0) }
            }
        }

        #expect(found == (1...3).map { Scratch.today.adding(-$0) })
        let plan = try scratch.library.read { library throws(DeskError) in
            try library.rows(
                """
                EXPLAIN QUERY PLAN SELECT patron FROM patronKey WHERE key = '王' ORDER BY seen DESC, patron
                LIMIT 400
                """
            ) { try $0.text(3) }
        }
        #expect(plan == ["SEARCH patronKey USING PRIMARY KEY (key=?)"])
    }

    @Test(
        "the end of a range follows all texts with that beginning",
        arguments: ["a", "汉", "z\u{D7FF}", "\u{10FFFF}"])
    func rangeEnd(beginning: String) {
        let end = Array(PatronKeyTable.end(of: beginning).utf8)
        #expect(Array((beginning + "zzz").utf8).lexicographicallyPrecedes(end) || beginning == "\u{10FFFF}")
    }
}
