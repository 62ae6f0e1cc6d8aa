import Testing

@testable import Terminal

@Suite("Messages from other threads") struct MailboxTests {
    @Test("none is lost, each sender's keep their order, and each is taken once")
    func manySenders() async throws {
        let mailbox = try Mailbox<(sender: Int, number: Int)>()
        await withTaskGroup { group in
            for sender in 0..<8 {
                group.addTask {
                    for number in 0..<1_000 { mailbox.post((sender, number)) }
                }
            }
        }

        let taken = mailbox.drain()

        for sender in 0..<8 {
            #expect(taken.filter { $0.sender == sender }.map(\.number) == Array(0..<1_000))
        }
        #expect(mailbox.drain().isEmpty)
    }
}

@Suite("The terminal's name") struct TerminalNameTests {
    @Test(
        "only a name is looked up in the system's descriptions; two common ones stand in for it",
        arguments: [
            ("xterm-256color", ["xterm-256color", "vt100"]), ("vt100", ["vt100", "xterm-256color"]),
            ("screen.xterm", ["screen.xterm", "xterm-256color", "vt100"]), ("", ["xterm-256color", "vt100"]),
            ("../../tmp/evil", ["xterm-256color", "vt100"]), ("..", ["xterm-256color", "vt100"]),
            ("x\u{1B}]0;t\u{7}", ["xterm-256color", "vt100"]), ("汉", ["xterm-256color", "vt100"]),
            (String(repeating: "x", count: 33), ["xterm-256color", "vt100"]),
        ])
    func candidates(term: String, expected: [String]) {
        #expect(TerminalName.candidates(for: term) == expected)
    }
}
