/// Why a terminal cannot be opened.
public enum TerminalError: Error, Equatable, Sendable {
    /// Standard input or output is a file or a pipe.
    case notATerminal
    /// The system describes none of these terminals.
    case unknownTerminal(tried: [String])
    /// The system has no UTF-8 locale, not even C.UTF-8.
    case noUTF8
    /// The system gave no descriptor to wake the event loop with; the payload is `errno`.
    case noDescriptor(errno: Int32)
}
