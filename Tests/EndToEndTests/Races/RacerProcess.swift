import DeskRacer
import Foundation
import Testing

/// A desk without a screen in a process of its own; killed with its last user.
final class RacerProcess {
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private var unread: [UInt8] = []

    init(at premises: Premises, desk: String, barrier: String) throws {
        process.executableURL = URL(filePath: try Program.folder.get()).appending(
            path: Program.racer.rawValue)
        process.arguments = [premises.database, premises.keyFile, desk, barrier]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
    }

    deinit {
        kill()
    }

    func send(_ errand: Errand) throws {
        try input.fileHandleForWriting.write(contentsOf: JSONEncoder().encode(errand) + [0x0A])
    }

    func reply() throws -> Reply {
        let line = try line()
        return try #require(try? JSONDecoder().decode(Reply.self, from: Data(line.utf8)), "\(line)")
    }

    /// The next line, waited for twenty seconds at most.
    func line() throws -> String {
        while true {
            if let end = unread.firstIndex(of: 0x0A) {
                defer { unread.removeFirst(end + 1) }
                return String(decoding: unread[..<end], as: UTF8.self)
            }
            try #require(isReadable(within: 20_000), "the racing desk says nothing")
            try #require(read() > 0, "the racing desk has ended")
        }
    }

    /// Kills the process at once, and gives the whole lines it had written and nobody had read.
    @discardableResult
    func kill() -> [String] {
        guard process.isRunning else { return [] }
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        while isReadable(within: 0), read() > 0 {}
        return unread.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast().map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    private func isReadable(within milliseconds: Int32) -> Bool {
        var ready = pollfd(fd: output.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0)
        return poll(&ready, 1, milliseconds) > 0
    }

    private func read() -> Int {
        let bytes = output.fileHandleForReading.availableData
        unread += bytes
        return bytes.count
    }
}
