import Canvas
import Glibc
import Testing

/// One program at a time: a second one started meanwhile would inherit the first one's terminal.
@Suite("On a real terminal", .serialized) enum RealTerminal {}

/// The demo program, which SwiftPM builds beside the tests.
enum Demo {
    static let path: String = {
        var bytes = [UInt8](repeating: 0, count: 4_096)
        let count = max(0, readlink("/proc/self/exe", &bytes, bytes.count))
        let own = String(decoding: bytes[..<count], as: UTF8.self)
        return own.split(separator: "/").dropLast().map { "/\($0)" }.joined() + "/terminal-demo"
    }()

    /// Starts the demo and waits for its first frame.
    static func start(
        _ arguments: [String] = [],
        term: String? = "xterm-256color",
        environment: [String: String] = ["LANG": "C.UTF-8"],
        size: Size = Size(columns: 120, rows: 30)
    ) throws -> PseudoTerminal {
        var environment = environment
        environment["TERM"] = term
        let terminal = try PseudoTerminal(path, arguments, environment: environment, size: size)
        terminal.wait { $0.text(row: 0).hasPrefix("size ") && $0.cursor == Point(column: 3, row: 1) }
        return terminal
    }
}
