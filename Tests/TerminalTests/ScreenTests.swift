import Canvas
import Glibc
import Testing

extension RealTerminal {
    @Suite("A screen on a real terminal") struct ScreenTests {
        @Test(
            "whatever TERM says, the desk is drawn",
            arguments: [
                "xterm-256color", "vt100", "dumb", "linux", "screen", "tmux-256color", "no-such-terminal",
                "kitty", "",
                "../../tmp/evil", "x\u{1B}]0;t\u{7}", nil,
            ])
        func terminals(term: String?) throws {
            let terminal = try Demo.start(term: term)

            #expect(terminal.screen.text(row: 0).hasPrefix("size 120x30 "))
            #expect(terminal.screen.text(row: 2) == "汉字 字 ● ╭─╮ e\u{301}")
            terminal.send("\u{11}")
            #expect(terminal.waitForExit() == .exited(0))
        }

        @Test("汉字 are drawn in any locale", arguments: ["C", "POSIX", "xx_YY.GB18030", ""])
        func locales(language: String) throws {
            let terminal = try Demo.start(environment: ["LANG": language])

            #expect(terminal.screen.text(row: 2).hasPrefix("汉字 字"))
            terminal.send("字")
            #expect(terminal.wait { $0.text(row: 1) == "1: character(\"字\")" })
        }

        @Test(
            "any size is drawn without a crash, and no wide character wraps",
            arguments: [
                Size(columns: 1, rows: 1), Size(columns: 2, rows: 30), Size(columns: 20, rows: 5),
                Size(columns: 33, rows: 12), Size(columns: 80, rows: 24), Size(columns: 500, rows: 200),
            ])
        func sizes(size: Size) throws {
            let terminal = try PseudoTerminal(Demo.path, environment: ["TERM": "xterm-256color"], size: size)

            #expect(terminal.wait { $0.text(row: 0).hasPrefix(String("size".prefix(size.columns))) })
            _ = terminal.settle()
            for (row, line) in ["size \(size.columns)x", "0: none", "汉字"].enumerated() where row < size.rows {
                let shown = terminal.screen.text(row: row)
                #expect(line.hasPrefix(shown) || shown.hasPrefix(line), "\(shown)")
            }
            terminal.send("\u{11}")
            #expect(terminal.waitForExit() == .exited(0))
        }

        @Test("of a storm of resizes the last size wins, and the whole screen is there")
        func resizeStorm() throws {
            let terminal = try Demo.start()

            for step in 0..<1_000 {
                terminal.resize(to: Size(columns: 60 + step % 97, rows: 17 + step % 31))
            }
            terminal.resize(to: Size(columns: 100, rows: 24))

            #expect(terminal.wait { $0.text(row: 0) == "size 100x24 indexed" })
            terminal.send("x")
            #expect(terminal.wait { $0.text(row: 1) == "1: character(\"x\")" })
        }

        @Test("a change of one cell costs under 60 bytes, an unchanged frame none")
        func cheapChange() throws {
            let terminal = try Demo.start()
            _ = terminal.settle()
            let before = terminal.output.count

            terminal.send("\u{14}")
            #expect(terminal.wait(for: "cell B"))
            _ = terminal.settle()

            let bytes = terminal.output.count - before

            #expect((1..<60).contains(bytes), "\(bytes) bytes")
            terminal.send("\u{1B}[I")
            #expect(terminal.settle().isEmpty)
        }

        @Test("moving a bar over 118 columns costs under 600 bytes")
        func rowMove() throws {
            let terminal = try Demo.start()
            _ = terminal.settle()
            let before = terminal.output.count

            terminal.send("\u{19}")
            _ = terminal.settle()

            let cost = terminal.output.count - before
            #expect((100..<600).contains(cost), "\(cost) bytes")
        }

        @Test("Ctrl-L draws a screen anew that something else wrote over")
        func repaint() throws {
            let terminal = try Demo.start()
            terminal.resize(to: terminal.screen.size)
            #expect(terminal.screen.text(row: 2).isEmpty)

            terminal.send("\u{C}")

            #expect(terminal.wait { $0.text(row: 2).hasPrefix("汉字") && $0.text(row: 4) == "cell A" })
        }

        @Test("the bell rings once for a frame that asks for it")
        func bell() throws {
            let terminal = try Demo.start()

            terminal.send("\u{2}")
            #expect(terminal.wait { $0.bells == 1 })
            terminal.send("\u{C}")
            _ = terminal.settle()

            #expect(terminal.screen.bells == 1)
        }

        @Test("an idle desk uses no processor time")
        func idle() throws {
            let terminal = try Demo.start()
            _ = terminal.settle()
            let before = try #require(terminal.processorTicks)

            _ = terminal.settle(quiet: 1_500)

            #expect(try #require(terminal.processorTicks) - before <= 1)
        }
    }
}
