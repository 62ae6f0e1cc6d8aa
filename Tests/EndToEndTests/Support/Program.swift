import Foundation
import Subprocess
import Testing

/// A program built beside these tests, or one of the system, found by its name.
enum Program: String {
    case desk = "creditdesk"
    case admin = "creditdesk-admin"
    case racer = "DeskRacer"
    case tmux

    /// The folder of the running test, wherever that was started from: the programs are beside it.
    static let folder = Result {
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        return URL(filePath: tests).deletingLastPathComponent().path
    }

    static var searchPath: String {
        get throws { try folder.get() + ":/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin" }
    }

    var advice: String {
        switch self {
        case .desk, .admin, .racer: "\(rawValue) is not beside the tests. Build the whole package first."
        case .tmux: "tmux is not installed. Install it (apt-get install tmux), then run the tests again."
        }
    }
}

/// What a command said and how it ended.
struct CommandResult {
    /// The exit status, or 128 and the signal that ended it, as shells count.
    let status: Int
    let output: String
    let errors: String

    /// Done, with nothing to complain about.
    var isClean: Bool { status == 0 && errors.isEmpty }

    /// Runs a command to its end, with nothing to read and no terminal.
    init(_ program: Program, _ arguments: [String], environment: [String: String]) async throws {
        try await self.init(program.rawValue, arguments, environment: environment, advice: program.advice)
    }

    /// Runs a command of the system.
    ///
    /// - Parameter advice: what to do when there is no such command.
    init(
        _ name: String,
        _ arguments: [String],
        environment: [String: String],
        advice: String
    ) async throws {
        let variables = environment.map { (Environment.Key(stringLiteral: $0.key), $0.value) }
        do {
            let result = try await Subprocess.run(
                .name(name), arguments: Arguments(arguments),
                environment: .custom(Dictionary(uniqueKeysWithValues: variables)), input: .none,
                output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
            status =
                switch result.terminationStatus {
                case .exited(let code): Int(code)
                case .signaled(let signal): 128 + Int(signal)
                }
            output = result.standardOutput
            errors = result.standardError
        } catch let error as SubprocessError where error.code == .executableNotFound {
            throw MissingProgram(description: advice)
        }
    }
}

/// A program these tests need is not there.
struct MissingProgram: Error, CustomStringConvertible {
    let description: String
}
