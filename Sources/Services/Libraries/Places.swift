public import Circulation

/// Where a person's libraries, keys and settings lie (XDG Base Directory Specification 0.8).
///
/// Worked out from an environment that is passed in, so that a test or a rehearsal can say it.
public struct Places: Hashable, Sendable {
    /// The folder of databases: `$XDG_DATA_HOME/creditdesk`, else `~/.local/share/creditdesk`.
    public let data: String
    /// The folder of settings and keys: `$XDG_CONFIG_HOME/creditdesk`, else `~/.config/creditdesk`.
    public let configuration: String

    /// - Parameter environment: the names and values a program was started with. A path that is not
    ///   absolute counts as not set, as the specification asks; without `HOME` the folder `/` stands for it.
    public init(environment: [String: String]) {
        let home = Places.absolute(environment["HOME"]) ?? ""
        data = (Places.absolute(environment["XDG_DATA_HOME"]) ?? home + "/.local/share") + "/creditdesk"
        configuration = (Places.absolute(environment["XDG_CONFIG_HOME"]) ?? home + "/.config") + "/creditdesk"
    }

    /// The library a desk opens when none is named.
    public var database: String { data + "/library.db" }

    /// The library of invented people.
    public var demonstration: String { data + "/demonstration.db" }

    /// The master key; never beside a database, so that no backup of one holds the other.
    public var keyFile: String { configuration + "/field.key" }

    /// Makes a folder and those above it, for this account alone; one that exists keeps its permissions.
    ///
    /// - Throws: ``DeskError/database(_:)`` with `denied` when the system refuses.
    public static func makeFolder(_ path: String) throws(DeskError) {
        guard !path.isEmpty, !FileSystem.isFolder(path) else { return }
        try makeFolder(FileSystem.folder(of: path))
        guard FileSystem.makeFolder(path) else { throw .database(.denied(path: path)) }
    }

    private static func absolute(_ path: String?) -> String? {
        guard var path, path.hasPrefix("/") else { return nil }
        while path.hasSuffix("/") { path.removeLast() }
        return path
    }
}
