import Canvas
import Testing

@Suite("Scans told from typing") struct ScanRecognizerTests {
    /// What a list of (milliseconds after the one before, text) gives; `\r` and `\t` are Enter and Tab.
    private func events(_ pieces: [(Int64, String)]) -> [InputEvent] {
        var recognizer = ScanRecognizer()
        var time: Int64 = 1_000
        var events: [InputEvent] = []
        for (pause, text) in pieces {
            time += pause
            for character in text { events += recognizer.feed(key(character), at: time) }
        }
        if let deadline = recognizer.deadline { events += recognizer.elapsed(at: deadline) }
        return events
    }

    private func key(_ character: Character) -> KeyPress {
        switch character {
        case "\r": KeyPress(.enter)
        case "\t": KeyPress(.tab)
        case "\u{1B}": KeyPress(.escape)
        case "\u{12}": .control("r")
        default: KeyPress(.character(character))
        }
    }

    private func keys(_ text: String) -> [InputEvent] {
        text.map { .key(key($0)) }
    }

    @Test(
        "a burst ended by Enter or Tab is a scan, and the ending key is not passed on",
        arguments: ["\r", "\t"])
    func ended(ending: String) {
        let events = events([(0, "3109"), (39, "0147"), (39, ending)])

        #expect(events == keys("31090147") + [.scan("31090147", typed: 8)])
    }

    @Test(
        "typing is never a scan",
        arguments: [
            [(0, "3"), (90, "1"), (90, "0"), (90, "9"), (90, "\r")], [(0, "310"), (1, "\r")],
            [(0, "3109"), (40, "\r")], [(0, "310"), (40, "9"), (1, "\r")], [(0, "3109"), (1, "\u{1B}")],
            [(0, "31090147"), (1, "\u{12}"), (1, "\r")], [(0, "江上的灯塔夏日昆虫图鉴")], [(0, "SWIFT-ABC")],
            [(0, "swift123")], [(0, "3109014")],
        ] as [[(Int64, String)]])
    func typing(pieces: [(Int64, String)]) {
        #expect(events(pieces) == keys(pieces.map(\.1).joined()))
    }

    @Test("silence ends a burst that looks like a code")
    func silence() {
        var recognizer = ScanRecognizer()
        for character in "3109000-X" { _ = recognizer.feed(key(character), at: 500) }

        #expect(recognizer.deadline == 580)
        let heard = [579, 580, 900].map { recognizer.elapsed(at: $0) }

        #expect(heard == [[], [.scan("3109000-X", typed: 9)], []])
        #expect(recognizer.deadline == nil)
    }

    @Test("a key that comes after an unnoticed silence finds the scan before it")
    func lateNotice() {
        #expect(
            events([(0, "31090147"), (300, "z")]) == keys("31090147") + [.scan("31090147", typed: 8)]
                + keys("z"))
    }

    @Test("letters typed before a burst are no part of it")
    func afterTyping() {
        let events = events([(0, "z"), (120, "w"), (120, "31090147\r")])

        #expect(events == keys("zw31090147") + [.scan("31090147", typed: 8)])
    }

    @Test("CR LF is one ending, and the Enter a slow line delayed opens nothing")
    func stragglers() {
        #expect(events([(0, "3109\r"), (1, "\r")]) == keys("3109") + [.scan("3109", typed: 4)])
        #expect(events([(0, "31090147"), (150, "\r")]) == keys("31090147") + [.scan("31090147", typed: 8)])
        #expect(events([(0, "3109\r"), (60, "\r")]) == keys("3109") + [.scan("3109", typed: 4)] + keys("\r"))
    }

    @Test("scans read all at once come out whole, in order", arguments: 0..<100)
    func manyAtOnce(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let codes = (0..<Int.random(in: 1...8, using: &random)).map { _ in
            String(
                (0..<Int.random(in: 4...20, using: &random)).map { _ in
                    "0123456789ABCxyz-书".randomElement(using: &random) ?? "0"
                })
        }
        let ending = Bool.random(using: &random) ? "\r" : "\t"

        let events = events([(0, codes.map { $0 + ending }.joined())])

        let expected: [InputEvent] = codes.flatMap { keys($0) + [.scan($0, typed: $0.count)] }
        #expect(events == expected)
    }

    @Test(
        "whatever arrives, every character is passed on and every scan repeats the last ones",
        arguments: 0..<200)
    func anyStream(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let pieces: [(Int64, String)] = (0..<60).map { _ in
            (
                [0, 1, 39, 40, 79, 80, 300].randomElement(using: &random) ?? 0,
                String("0123456789AB\r\t\u{1B}\u{12}a书".randomElement(using: &random) ?? "0")
            )
        }

        var passed = ""
        for event in events(pieces) {
            switch event {
            case .key(let press):
                if case .character(let character) = press.key, !press.control { passed.append(character) }
            case .scan(let text, let typed):
                #expect(typed >= 4 && text.count == typed && passed.hasSuffix(text))
            case .paste, .resize: Issue.record("the recognizer makes only keys and scans")
            }
        }

        #expect(passed == pieces.map(\.1).joined().filter { !"\r\t\u{1B}\u{12}".contains($0) })
    }
}
