import Foundation
import Glibc
import Testing

/// A program in a real terminal: a window of a tmux server that nobody else uses.
final class TmuxScreen: Sendable {
    struct Size {
        let columns: Int
        let rows: Int

        static let wide = Size(columns: 120, rows: 40)
        static let compact = Size(columns: 80, rows: 24)
        static let tooSmall = Size(columns: 50, rows: 10)
    }

    private let environment: [String: String]
    private let name = "endtoend-" + UUID().uuidString.prefix(8)

    /// Files beside the program: its process number, and the terminal's modes before and after it.
    private let notes: String

    /// Starts a shell command in a new window; a line tells its end, and the window stays.
    private init(_ command: String, at premises: Premises, size: Size) async throws {
        environment = premises.environment.merging(["TMUX_TMPDIR": premises.folder]) { $1 }
        notes = "\(premises.folder)/\(name)"
        let script = try premises.write("\(name).sh", "echo $$ > \(notes).pid; exec \(command)\n".utf8)
        try await tell(
            "new-session", "-d", "-x", "\(size.columns)", "-y", "\(size.rows)",
            """
            stty -g > \(notes).before; sh \(script); status=$?; stty -g > \(notes).after
            echo; echo "[ended $status]"; exec cat
            """)
    }

    /// Opens a desk in a terminal for the length of a story, and ends whatever is left of it.
    ///
    /// - Parameter variables: settings and options of env(1), such as `TERM=kitty`.
    static func desk(
        _ arguments: String...,
        at premises: Premises,
        size: Size = .wide,
        variables: String = "",
        _ story: (TmuxScreen) async throws -> Void
    ) async throws {
        let words = ["env", variables, Program.desk.rawValue] + arguments
        let screen = try await TmuxScreen(words.joined(separator: " "), at: premises, size: size)
        let result: Result<Void, any Error>
        do {
            result = .success(try await story(screen))
        } catch {
            result = .failure(error)
        }
        // A story may have closed the window, and its server has gone with it.
        _ = try await screen.ask(["kill-server"])
        try result.get()
    }

    /// What stands on the screen.
    var text: String {
        get async throws { try await tell("capture-pane", "-p", "-J") }
    }

    /// Presses keys by the names tmux gives them: `F1`, `Enter`, `C-u`, `Escape`.
    func press(_ keys: String...) async throws {
        try await tell(["send-keys"] + keys)
    }

    /// Types as a person does: slower than any scanner.
    func type(_ text: String) async throws {
        for character in text {
            try await tell("send-keys", "-l", String(character))
            try await Task.sleep(for: .milliseconds(60))
        }
    }

    /// Reads codes with a scanner, all in one burst, each ended by Enter.
    func scan(_ codes: String...) async throws {
        try await scan(all: codes)
    }

    func scan(all codes: [String]) async throws {
        let words = codes.flatMap { ["send-keys", "-l", $0, ";", "send-keys", "Enter", ";"] }
        try await tell(Array(words.dropLast()))
    }

    /// Pastes a text as a terminal does that knows bracketed paste.
    func paste(_ text: String) async throws {
        let file = notes + ".paste"
        try Data(text.utf8).write(to: URL(filePath: file))
        try await tell("load-buffer", file, ";", "paste-buffer", "-p", "-r")
    }

    func resize(to size: Size) async throws {
        try await tell("resize-window", "-x", "\(size.columns)", "-y", "\(size.rows)")
    }

    /// Waits until a text stands on the screen, however it is broken into lines.
    ///
    /// - Returns: how long it took.
    @discardableResult
    func wait(for text: String, within patience: Duration = .seconds(20)) async throws -> Duration {
        try await wait("\"\(text)\"", within: patience) { Squeezed($0).contains(text) }
    }

    func wait(forNo text: String, within patience: Duration = .seconds(20)) async throws {
        try await wait("no \"\(text)\"", within: patience) { !Squeezed($0).contains(text) }
    }

    /// Waits until the program has ended, and gives its exit status; the terminal must be as it was.
    func end(within patience: Duration = .seconds(20)) async throws -> Int {
        try await wait("the end of the program", within: patience) { Self.status(on: $0) != nil }
        #expect(try noted("after") == noted("before"))
        return try #require(Self.status(on: try await text))
    }

    /// What stood above the line that tells the program's end.
    var lastWords: String {
        get async throws {
            let lines = try await text.split(separator: "\n").filter { !$0.hasPrefix("[ended") }
            return lines.map { String($0.reversed().drop { $0 == " " }.reversed()) }.joined(separator: "\n")
        }
    }

    private static func status(on screen: String) -> Int? {
        screen.firstMatch(of: /\[ended (\d+)\]/).flatMap { Int($0.1) }
    }

    /// The process at work in the window.
    var processID: pid_t {
        get throws {
            try #require(pid_t(try noted("pid").filter(\.isNumber)))
        }
    }

    private func noted(_ what: String) throws -> String {
        try String(contentsOfFile: "\(notes).\(what)", encoding: .utf8)
    }

    /// Closes the window as somebody does who leaves: the program gets SIGHUP.
    func close() async throws {
        try await tell("kill-pane")
    }

    /// Waits until the screen is as wanted; `wanted` says so in words.
    @discardableResult
    func wait(
        _ wanted: String,
        within patience: Duration,
        until isSeen: (String) -> Bool
    ) async throws -> Duration {
        let start = ContinuousClock.now
        while true {
            let screen = try await text
            let waited = ContinuousClock.now - start
            if isSeen(screen) { return waited }
            guard waited < patience else { throw NeverSeen(wanted: wanted, screen: screen) }
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    @discardableResult
    private func tell(_ words: String...) async throws -> String {
        try await tell(words)
    }

    @discardableResult
    private func tell(_ words: [String]) async throws -> String {
        let result = try await ask(words)
        try #require(result.status == 0, "tmux \(words.joined(separator: " ")): \(result.errors)")
        return result.output
    }

    private func ask(_ words: [String]) async throws -> CommandResult {
        try await CommandResult(
            .tmux, ["-u", "-L", name, "-f", "/dev/null"] + words, environment: environment)
    }
}

/// A screen without blanks and lines, so that a sentence is found wherever it was broken.
struct Squeezed {
    private let text: String

    init(_ text: String) {
        self.text = text.filter { !$0.isWhitespace && !"│┃|─━".contains($0) }
    }

    func contains(_ wanted: String) -> Bool {
        text.contains(Squeezed(wanted).text)
    }
}

/// What should have come on a screen and did not, with the screen as it was.
struct NeverSeen: Error, CustomStringConvertible {
    let wanted: String
    let screen: String

    var description: String { "never saw \(wanted) on this screen:\n\(screen)" }
}
