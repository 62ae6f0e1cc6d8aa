import Circulation
import Foundation
import Services
import Testing

/// Folders of its own for one story: a home, a library, a key and settings, all gone at the end.
final class Premises: Sendable {
    let folder: String
    let environment: [String: String]
    let places: Places

    init() throws {
        folder = NSTemporaryDirectory() + "endtoend-" + UUID().uuidString.prefix(8)
        try FileManager.default.createDirectory(atPath: folder + "/home", withIntermediateDirectories: true)
        environment = [
            "PATH": try Program.searchPath, "HOME": folder + "/home", "LANG": "C.UTF-8", "SHELL": "/bin/sh",
            "XDG_DATA_HOME": folder + "/data", "XDG_CONFIG_HOME": folder + "/config",
        ]
        places = Places(environment: environment)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    var database: String { places.database }
    var keyFile: String { places.keyFile }

    /// A town's library of invented people as this account's own library.
    static func town() throws -> Premises {
        let premises = try Premises()
        try premises.settle(premises.database)
        return premises
    }

    /// A new library without titles and patrons.
    static func founded() throws -> Premises {
        let premises = try Premises()
        let member = try #require(MemberCode("HZ"))
        _ = try Founding(member: member, englishName: "Lakeside", chineseName: "湖滨图书馆")
            .found(databaseAt: premises.database, keyAt: premises.keyFile)
        return premises
    }

    /// Puts a copy of the town's library here, with its key.
    func settle(_ path: String) throws {
        let original = try Premises.original.get()
        for folder in [places.data, places.configuration] {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        }
        try FileManager.default.copyItem(atPath: original.database, toPath: path)
        guard !FileManager.default.fileExists(atPath: keyFile) else { return }
        try FileManager.default.copyItem(atPath: original.keyFile, toPath: keyFile)
    }

    /// Runs a program to its end, without a terminal.
    func run(_ program: Program, _ arguments: String...) async throws -> CommandResult {
        try await CommandResult(program, arguments, environment: environment)
    }

    /// A desk inside these tests, for what has to be there before the story and to look at it afterwards.
    func services(desk: String = "prompter") throws -> DeskServices {
        try Opening(database: database, keyFile: keyFile, desk: desk).services()
    }

    func report() throws -> Verification.Report {
        try Verification(database: database, keyFile: keyFile).run()
    }

    func counts() throws -> (patrons: Int, titles: Int, items: Int) {
        let report = try report()
        return (report.patrons, report.titles, report.items)
    }

    /// How many acts the library has recorded.
    func acts() throws -> Int { try report().acts }

    /// Everything wrong with the library; nothing when it is sound.
    func faults() throws -> [String] {
        let report = try report()
        return report.faults + (report.brokenAct.map { ["audit row \($0)"] } ?? [])
    }

    /// Writes a file of the story.
    func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
        let path = folder + "/" + name
        let parent = URL(filePath: path).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(filePath: path))
        return path
    }

    /// A file of catalogue records from Tests/Samples.
    static func sample(_ name: String) -> String {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Samples/" + name).path
    }

    /// Built once in a process; the day is today's, for the programs have no other clock.
    private static let original = Result {
        let premises = try Premises()
        let today = WallClock.system.now().day(at: .china)
        try DemonstrationLibrary(size: .town, today: today)
            .build(at: premises.database, keyAt: premises.keyFile)
        return premises
    }
}
