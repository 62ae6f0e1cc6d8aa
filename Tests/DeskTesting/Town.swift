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
        database = try folder.write(original.database, as: "library.db")
        keyFile = try folder.write(original.key, as: "field.key")
    }

    /// The services of a desk of the central branch, or of the branch with this code.
    public func services(desk: String = "1", branch: String = "HZ01") throws -> DeskServices {
        try Opening(database: database, keyFile: keyFile, branch: branch, desk: desk)
            .services(clock: clock.wallClock)
    }

    /// Opens the first desk of a new town for one story without a screen, and closes it.
    public static func atDesk<Value>(_ story: (DeskServices) throws -> Value) throws -> Value {
        let town = try Town()
        let services = try town.services()
        defer {
            services.close()
            withExtendedLifetime(town) {}
        }
        return try story(services)
    }

    /// 2026-11-23 10:42 +08:00.
    public static let morning = Moment(milliseconds: 1_795_401_720_000)
    public static let today = Town.morning.day(at: .china)

    private static let original = Result {
        let folder = try Folder()
        defer { withExtendedLifetime(folder) {} }
        let (database, key) = (folder.path + "/library.db", folder.path + "/field.key")
        try DemonstrationLibrary(size: .town, today: Town.today).build(at: database, keyAt: key)
        return (
            database: try Data(contentsOf: URL(fileURLWithPath: database)),
            key: try Data(contentsOf: URL(fileURLWithPath: key))
        )
    }
}

/// A temporary folder, gone with its last user.
private final class Folder: Sendable {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "creditdesk-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Writes a file that this account alone may read.
    func write(_ bytes: Data, as name: String) throws -> String {
        let file = path + "/" + name
        try bytes.write(to: URL(fileURLWithPath: file))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
        return file
    }
}
