import Circulation
import Foundation
import Services
import Store
import Testing

/// A folder of its own for one test, with a key and a library; gone with its last user.
final class Workshop: Sendable {
    let folder: String

    init() throws {
        folder = NSTemporaryDirectory() + "creditdesk-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    var database: String { folder + "/library.db" }
    var keyFile: String { folder + "/field.key" }

    /// A moment of 23 November 2026, a Monday, at ten in Hangzhou.
    static let clock = WallClock { Moment(milliseconds: 1_795_399_200_000) }
    static let today = Workshop.clock.now().day(at: .china)

    /// A founded library, opened at its only desk.
    func desk() throws -> DeskServices {
        if !FileManager.default.fileExists(atPath: database) { _ = try found() }
        return try Opening(database: database, keyFile: keyFile).services(clock: Workshop.clock)
    }

    func found() throws -> Founding.Outcome {
        let member = try #require(MemberCode("HZ"))
        return try Founding(member: member, englishName: "Test Library", chineseName: "测试图书馆")
            .found(databaseAt: database, keyAt: keyFile)
    }

    /// Files of the folder, without the gate's.
    var files: [String] {
        get throws {
            try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasSuffix(".lock") }
                .sorted()
        }
    }

    /// Writes a file into the folder.
    func file(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
        let path = folder + "/" + name
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        return path
    }

    /// A file of records that ships with the tests.
    static func sample(_ name: String) -> String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Samples/" + name).path
    }
}
