import Foundation
import Testing

/// A small disk for a library: a file system in memory where this account may mount one, else a limit of files.
enum Disk {
    case mounted(folder: String)
    case limited

    /// The sentence of a program that finds it full.
    var complaint: String {
        switch self {
        case .mounted: "is full: nothing was changed. Call the administrator to make room"
        case .limited: "nothing was changed"
        }
    }

    private static let advice = "mount(8) is missing. Install util-linux."

    /// Lays a megabyte under the data folder of a story, and takes it away at the end, come what may.
    static func small<Value>(
        for premises: Premises,
        _ story: (Disk) async throws -> Value
    ) async throws -> Value {
        let folder = premises.folder + "/data"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let mounting = try await system("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", folder])
        let disk = mounting.status == 0 ? Disk.mounted(folder: folder) : .limited
        do {
            let value = try await story(disk)
            try await disk.remove()
            return value
        } catch {
            try await disk.remove()
            throw error
        }
    }

    /// Whether this account may mount file systems.
    static func mayMount() async throws -> Bool {
        try await small(for: Premises()) { disk in
            if case .mounted = disk { true } else { false }
        }
    }

    func run(_ arguments: [String], at premises: Premises) async throws -> CommandResult {
        switch self {
        case .mounted:
            return try await CommandResult(.admin, arguments, environment: premises.environment)
        case .limited:
            // The signal is ignored so that writing fails as it does on a full disk; 1024 blocks of 512 bytes.
            let script = "trap '' XFSZ; ulimit -f 1024; exec creditdesk-admin \"$@\""
            return try await CommandResult(
                "sh", ["-c", script, "sh"] + arguments, environment: premises.environment, advice: "")
        }
    }

    func makeReadOnly() async throws {
        guard case .mounted(let folder) = self else { return }
        #expect(try await Disk.system("mount", ["-o", "remount,ro", folder]).status == 0)
    }

    /// Leaves no block free.
    func fill() throws {
        guard case .mounted(let folder) = self else { return }
        #expect(FileManager.default.createFile(atPath: folder + "/ballast", contents: nil))
        let file = try #require(FileHandle(forWritingAtPath: folder + "/ballast"))
        while (try? file.write(contentsOf: Data(count: 4096))) != nil {}
        try file.close()
    }

    func grow() async throws {
        guard case .mounted(let folder) = self else { return }
        #expect(try await Disk.system("mount", ["-o", "remount,size=64m", folder]).status == 0)
    }

    private func remove() async throws {
        guard case .mounted(let folder) = self else { return }
        #expect(try await Disk.system("umount", ["-l", folder]).status == 0)
    }

    private static func system(_ name: String, _ arguments: [String]) async throws -> CommandResult {
        try await CommandResult(
            name, arguments, environment: ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"], advice: advice)
    }
}
