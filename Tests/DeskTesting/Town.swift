public import Circulation
import Foundation
public import Services

/// A town's library of invented people on Monday 23 November 2026, 10:42 in Hangzhou.
///
/// The library is built once in a process; every `Town` is a copy of its own, so that stories cannot meet.
public final class Town: Sendable {
    public let database: String
    public let keyFile: String
    public let clock = DeskClock(at: Town.morning)
    private let folder: Folder

    public init() throws {
        let original = try Town.original.get()
        folder = try Folder()
        database = folder.path + "/library.db"
        keyFile = original.path + "/field.key"
        try FileManager.default.copyItem(atPath: original.path + "/library.db", toPath: database)
    }

    /// The services of a desk of the central branch, or of the branch with this code.
    public func services(desk: String = "1", branch: String = "HZ01") throws -> DeskServices {
        try Opening(database: database, keyFile: keyFile, branch: branch, desk: desk)
            .services(clock: clock.wallClock)
    }

    /// 2026-11-23 10:42 +08:00.
    public static let morning = Moment(milliseconds: 1_795_401_720_000)
    public static let today = Town.morning.day(at: .china)

    private static let original = Result {
        let folder = try Folder()
        try DemonstrationLibrary(size: .town, today: Town.today)
            .build(at: folder.path + "/library.db", keyAt: folder.path + "/field.key")
        return folder
    }
}

/// A temporary folder, gone with its last user or with the process.
private final class Folder: Sendable {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "creditdesk-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }
}
