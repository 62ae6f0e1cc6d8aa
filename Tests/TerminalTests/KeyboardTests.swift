import Canvas
import Glibc
import Testing

extension RealTerminal {
    @Suite("A keyboard on a real terminal") struct KeyboardTests {
        static let keys: [(bytes: String, name: String)] = [
            ("\u{1B}OP", "function(1)"), ("\u{1B}OQ", "function(2)"), ("\u{1B}OR", "function(3)"),
            ("\u{1B}OS", "function(4)"), ("\u{1B}[15~", "function(5)"), ("\u{1B}[17~", "function(6)"),
            ("\u{1B}[18~", "function(7)"), ("\u{1B}[19~", "function(8)"), ("\u{1B}[20~", "function(9)"),
            ("\u{1B}[21~", "function(10)"), ("\u{1B}[23~", "function(11)"), ("\u{1B}[24~", "function(12)"),
            ("\u{1B}OA", "up"), ("\u{1B}[A", "up"), ("\u{1B}OB", "down"), ("\u{1B}OC", "right"),
            ("\u{1B}OD", "left"), ("\u{1B}OH", "home"), ("\u{1B}[H", "home"), ("\u{1B}[1~", "home"),
            ("\u{1B}OF", "end"), ("\u{1B}[4~", "end"), ("\u{1B}[5~", "pageUp"), ("\u{1B}[6~", "pageDown"),
            ("\u{1B}[2~", "insert"), ("\u{1B}[3~", "delete"), ("\u{7F}", "backspace"), ("\u{8}", "backspace"),
            ("\u{1B}[Z", "backTab"), ("\t", "tab"), ("\r", "enter"), ("\n", "enter"), ("\u{1B}", "escape"),
            ("\u{12}", "control character(\"r\")"), ("\u{3}", "control character(\"c\")"),
            ("\u{13}", "control character(\"s\")"), ("\u{1A}", "control character(\"z\")"),
            ("\u{7}5", "function(5)"), ("\u{7}0", "function(10)"), ("a", "character(\"a\")"),
            ("汉", "character(\"汉\")"), ("\u{1B}[200~李\r\u{3}x\u{1B}[201~", "paste of 5 \"李\\nx\""),
        ]

        @Test("every key of the desk is known by its bytes", arguments: ["xterm-256color", "vt100", "linux"])
        func table(term: String) throws {
            let terminal = try Demo.start(term: term)

            for (index, key) in Self.keys.enumerated() {
                terminal.send(key.bytes)
                let expected = "\(index + 1): \(key.name)"
                #expect(
                    terminal.wait { $0.text(row: 1) == expected },
                    "\(expected), not \(terminal.screen.text(row: 1))")
            }
        }

        @Test("a key whose bytes come one by one is one key")
        func split() throws {
            let terminal = try Demo.start()

            for byte in "\u{1B}[5~汉".utf8 {
                terminal.send([byte])
            }

            #expect(terminal.wait { $0.text(row: 1) == "2: character(\"汉\")" })
        }

        @Test("a million random bytes neither end the program nor spoil its screen")
        func fuzz() throws {
            let terminal = try Demo.start(["--inert"])
            var generator = SplitMix(seed: 20_261_123)
            let noise = (0..<1_000_000).map { _ in UInt8.random(in: 0...255, using: &generator) }

            terminal.send(noise)
            // The noise may end inside a paste or a sequence.
            terminal.send("\u{1B}[201~\r\u{1B}[24~")

            #expect(terminal.wait { $0.text(row: 1).hasSuffix(": function(12)") })
            terminal.kill(SIGTERM)
            #expect(terminal.waitForExit() == .exited(0))
        }

        @Test("another thread's message wakes the loop")
        func mail() throws {
            let terminal = try Demo.start()

            terminal.send("\u{10}\u{10}")

            #expect(terminal.wait { $0.text(row: 3) == "mail posted posted" })
        }
    }
}

/// Sebastiano Vigna's splitmix64: the same numbers in every run.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
