import Canvas
import Testing

@testable import Terminal

@Suite("Bytes become keys") struct KeyDecoderTests {
    private func decode(_ pieces: [String], gap: Int64 = 5) -> [Keystroke.Content] {
        decode(pieces.map { Array($0.utf8) }, gap: gap)
    }

    private func decode(_ pieces: [[UInt8]], gap: Int64 = 5) -> [Keystroke.Content] {
        var decoder = KeyDecoder()
        for (index, piece) in pieces.enumerated() {
            let time = Int64(index) * gap
            for byte in piece { decoder.feed(Int(byte), at: time) }
            decoder.pause(at: time)
        }
        return decoder.take().map(\.content)
    }

    @Test(
        "a key's sequence that came in two pieces is still one key", arguments: ["[A", "[5~", "OP", "[24~"])
    func splitSequence(sequence: String) {
        let whole = decode(["\u{1B}" + sequence])

        #expect(whole.count == 1)
        for cut in 1..<sequence.count {
            let pieces = ["\u{1B}" + sequence.prefix(cut), String(sequence.dropFirst(cut))]
            #expect(decode(pieces) == whole)
        }
    }

    @Test(
        "what is no key of ours leaves nothing behind",
        arguments: [
            "\u{1B}[<0;12;7M", "\u{1B}[M !!", "\u{1B}[I", "\u{1B}[?62;22c", "\u{1B}[12;40R", "\u{1B}[1;5A",
            "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\", "\u{85}", "\u{0}",
        ])
    func swallowed(garbage: String) {
        #expect(decode([garbage + "x"]) == [.key(KeyPress(.character("x")))])
    }

    @Test("a sequence that never ends takes at most its length limit, and Enter always gets through")
    func endlessSequence() {
        let endless = "\u{1B}[" + String(repeating: "1;", count: 500)

        let typed = decode([endless])

        #expect((800...).contains(typed.count))
        #expect(decode(["\u{1B}[12\r"]) == [.key(KeyPress(.enter))])
    }

    @Test("half a sequence is forgotten after half a second")
    func staleSequence() {
        #expect(decode(["\u{1B}[", "7"], gap: 500) == [.key(KeyPress(.character("7")))])
    }

    @Test("Esc followed by a scan loses neither", arguments: ["30101", "X77", "O9"])
    func escapeThenScan(scan: String) {
        let keys = scan.map { Keystroke.Content.key(KeyPress(.character($0))) }

        #expect(decode(["\u{1B}" + scan]) == [.key(KeyPress(.escape))] + keys)
    }

    @Test("a character whose bytes came in pieces is whole; bytes that are no UTF-8 take nothing along")
    func utf8() {
        let character = Array("汉".utf8)
        let good: [Keystroke.Content] = [.key(KeyPress(.character("汉"))), .key(KeyPress(.character("a")))]

        #expect(decode([[character[0]], [character[1]], [character[2], 0x61]]) == good)
        #expect(decode([[0xFF, 0x80, 0xC0, 0xE6] + character + [0xE6, 0xB1, 0x61]]) == good)
        #expect(decode([[0xED, 0xA0, 0x80, 0xF4, 0x90, 0x80, 0x80, 0xE0, 0x80, 0x80]]) == [])
    }

    @Test("Ctrl-G and a digit are the F-key, 0 is F10; before anything else Ctrl-G is nothing")
    func twins() {
        let twins = decode((0...9).map { "\u{7}\($0)" })

        #expect(twins == [10, 1, 2, 3, 4, 5, 6, 7, 8, 9].map { .key(KeyPress(.function($0))) })
        #expect(decode(["\u{7}a5"]) == [.key(KeyPress(.character("a"))), .key(KeyPress(.character("5")))])
        #expect(decode(["\u{7}", "5"], gap: 2_000) == [.key(KeyPress(.character("5")))])
    }

    @Test("a paste is one text: lines end in LF, controls and keys in it are gone")
    func paste() {
        let pasted = "\u{1B}[200~a\r\nb\rc\nd\u{3}\t\u{1B}[A汉\u{1B}[201~e"

        #expect(decode([pasted]) == [.paste("a\nb\nc\nd\t汉"), .key(KeyPress(.character("e")))])
    }

    @Test("a paste is cut at 64 kB between two characters")
    func longPaste() {
        let long = "\u{1B}[200~" + String(repeating: "汉", count: 30_000) + "\u{1B}[201~"

        #expect(decode([long]) == [.paste(String(repeating: "汉", count: 21_845))])
    }

    @Test("a paste whose end got lost ends by itself, and the next key works")
    func lostPasteEnd() {
        #expect(
            decode(["\u{1B}[200~ab", "c"], gap: 2_000) == [.paste("ab"), .key(KeyPress(.character("c")))])
    }
}
