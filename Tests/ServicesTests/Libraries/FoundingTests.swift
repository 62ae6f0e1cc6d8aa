import Circulation
import Foundation
import Services
import Store
import Testing

@Suite("Founding a library")
struct FoundingTests {
    @Test("a new library has a branch, a supervisor, a desk and the Hangzhou rules")
    func newLibrary() throws {
        let workshop = try Workshop()

        let outcome = try workshop.found()
        let desk = try workshop.desk()

        #expect(outcome.branchCode == "HZ01" && outcome.madeKey)
        #expect(desk.session.branch.code == "HZ01")
        #expect(desk.session.staff.number == "0001" && desk.session.staff.role == .supervisor)
        #expect(desk.session.desk.name == outcome.deskName)
        let rules = try desk.library.read { library throws(DeskError) in try library.loanRules() }
        #expect(rules.resolve(.loanDays, for: LoanRule.Scope(type: .book)).value == 40)
        #expect(rules.resolve(.loanDays, for: LoanRule.Scope(type: .toy)).value == 10)
        #expect(rules.typeLimit(for: LoanRule.Scope(type: .toy))?.value == 1)
        #expect(try desk.library.read { library throws(DeskError) in try library.integrityFaults() } == [])
        try desk.library.close()
    }

    @Test("database and key can be read by this account alone")
    func permissions() throws {
        let workshop = try Workshop()
        _ = try workshop.found()

        for path in [workshop.database, workshop.keyFile] {
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode == 0o600, "\(path)")
        }
    }

    @Test("an existing file is refused and stays as it is, whatever it is")
    func existing() throws {
        let workshop = try Workshop()
        let path = try workshop.file("library.db", "not a database".utf8)

        #expect(throws: DeskError.database(.exists(path: path))) { try workshop.found() }

        #expect(try String(contentsOfFile: path, encoding: .utf8) == "not a database")
        #expect(try workshop.files == ["library.db"])
    }

    @Test("a name that cannot be stored is refused before anything is made")
    func badName() throws {
        let workshop = try Workshop()
        let member = try #require(MemberCode("HZ"))

        #expect(throws: DeskError.entry([EntryFault(.name, .empty)])) {
            try Founding(member: member, englishName: " ", chineseName: "馆")
                .found(databaseAt: workshop.database, keyAt: workshop.keyFile)
        }

        #expect(try workshop.files == [])
    }

    @Test("a key that is there is used, and one that others may read is refused")
    func existingKey() throws {
        let workshop = try Workshop()
        _ = try workshop.found()
        let second = Founding(
            member: try #require(MemberCode("HZ2")), englishName: "Second", chineseName: "第二")

        let outcome = try second.found(databaseAt: workshop.folder + "/2.db", keyAt: workshop.keyFile)
        #expect(!outcome.madeKey)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: workshop.keyFile)

        #expect(throws: DeskError.key(.exposed(path: workshop.keyFile))) {
            try second.found(databaseAt: workshop.folder + "/3.db", keyAt: workshop.keyFile)
        }
        #expect(try workshop.files == ["2.db", "field.key", "library.db"])
    }

    @Test("a library opens only with its own key")
    func wrongKey() throws {
        let workshop = try Workshop()
        let other = try Workshop()
        _ = try workshop.found()
        _ = try other.found()

        #expect(throws: DeskError.key(.wrong(path: other.keyFile))) {
            try Opening(database: workshop.database, keyFile: other.keyFile).services()
        }
    }

    @Test("a branch that is not there is refused; a new desk is entered once")
    func branchAndDesk() throws {
        let workshop = try Workshop()
        _ = try workshop.found()
        var opening = Opening(database: workshop.database, keyFile: workshop.keyFile, branch: "HZ99")

        #expect(throws: DeskError.gone(.branch)) { try opening.services() }
        opening.branch = "HZ01"
        opening.desk = "2"
        let first = try opening.services()
        let second = try opening.services()

        #expect(first.session.desk == second.session.desk && first.session.desk.name == "2")
        try first.library.close()
        try second.library.close()
    }
}

@Suite("Places")
struct PlacesTests {
    @Test(
        "folders follow the environment",
        arguments: [
            ([:], "/.local/share/creditdesk/library.db", "/.config/creditdesk/field.key"),
            (
                ["HOME": "/home/wang"], "/home/wang/.local/share/creditdesk/library.db",
                "/home/wang/.config/creditdesk/field.key"
            ),
            (
                ["HOME": "/home/wang", "XDG_DATA_HOME": "/data/", "XDG_CONFIG_HOME": "relative"],
                "/data/creditdesk/library.db", "/home/wang/.config/creditdesk/field.key"
            ),
        ])
    func folders(environment: [String: String], database: String, key: String) {
        let places = Places(environment: environment)

        #expect(places.database == database)
        #expect(places.keyFile == key)
    }
}
