import Canvas
import Glibc
import Testing

extension RealTerminal {
    @Suite("However the program ends, the terminal is given back") struct EndingTests {
        /// Starts the demo, ends it, and checks modes, cursor, alternate screen and bracketed paste.
        private func expectRestored(
            _ expected: ExitStatus,
            environment: [String: String] = ["LANG": "C.UTF-8"],
            by end: (PseudoTerminal) -> Void
        ) throws {
            let untouched = try PseudoTerminal("/bin/true").modes
            let terminal = try Demo.start(environment: environment)
            #expect(terminal.modes != untouched)
            #expect(terminal.screen.privateModes.isSuperset(of: [1049, 2004]))

            end(terminal)

            #expect(terminal.waitForExit() == expected)
            #expect(terminal.modes == untouched)
            #expect(terminal.screen.privateModes.isDisjoint(with: [1, 1049, 2004]))
            #expect(terminal.screen.privateModes.contains(25))
        }

        @Test("leaving by key")
        func quit() throws {
            try expectRestored(.exited(0)) { $0.send("\u{11}") }
        }

        @Test("asked to end by the system", arguments: [SIGTERM, SIGINT, SIGHUP])
        func asked(signal: Int32) throws {
            try expectRestored(.exited(0)) { $0.kill(signal) }
        }

        @Test("killed by a fault", arguments: [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV])
        func faults(signal: Int32) throws {
            try expectRestored(.killed(by: signal)) { $0.kill(signal) }
        }

        @Test(
            "an index out of range in Swift: no backtracer asks questions, whatever the environment says",
            arguments: ["enable=no", "enable=yes,interactive=yes"])
        func trap(backtrace: String) throws {
            let environment = ["LANG": "C.UTF-8", "SWIFT_BACKTRACE": backtrace]
            try expectRestored(.killed(by: SIGILL), environment: environment) { $0.send("\u{18}") }
        }

        @Test("the line is cut: the end of input alone ends the program, without spinning")
        func endOfInput() throws {
            let terminal = try Demo.start(["--deaf"])

            terminal.hangUp()

            #expect(terminal.waitForExit() == .exited(0))
        }

        @Test("a program stopped and continued draws everything again; Ctrl-Z's signal does nothing")
        func stopped() throws {
            let terminal = try Demo.start()
            terminal.kill(SIGTSTP)
            terminal.kill(SIGSTOP)
            terminal.resize(to: Size(columns: 90, rows: 25))

            terminal.kill(SIGCONT)

            #expect(
                terminal.wait { $0.text(row: 0) == "size 90x25 indexed" && $0.text(row: 2).hasPrefix("汉字") })
        }

        @Test("asked to end while the terminal takes no output, the program is ended and the modes are back")
        func blockedOutput() throws {
            let untouched = try PseudoTerminal("/bin/true").modes
            let terminal = try Demo.start()
            terminal.stopOutput()
            terminal.send("x")

            terminal.kill(SIGTERM)

            #expect(terminal.waitForExit() == .killed(by: SIGALRM))
            #expect(terminal.modes == untouched)
        }

        @Test("without a terminal the program says so and does not start")
        func noTerminal() throws {
            let terminal = try PseudoTerminal(
                "/bin/sh", ["-c", "exec \"$0\" </dev/null", Demo.path], environment: ["TERM": "xterm"])

            #expect(terminal.waitForExit() == .exited(2))
            #expect(terminal.screen.text.contains("notATerminal"))
        }
    }
}
