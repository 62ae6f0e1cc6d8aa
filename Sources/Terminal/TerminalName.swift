/// What the environment's `TERM` may ask for, and what stands in for it.
enum TerminalName {
    /// The descriptions to try, best first: the terminal's own name if it is one, then the two that fit most.
    static func candidates(for term: String?) -> [String] {
        let own = term.map { isName($0) ? [$0] : [] } ?? []
        return own + ["xterm-256color", "vt100"].filter { $0 != term }
    }

    /// Whether a name can only be a name: ncurses opens a file called like it.
    static func isName(_ term: String) -> Bool {
        (1...32).contains(term.utf8.count) && term.utf8.first != UInt8(ascii: ".")
            && term.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"):
                    true
                default: "+._-".utf8.contains(byte)
                }
            }
    }
}
