import CNcurses
public import Canvas
import Glibc

/// A key or a paste, with the time its bytes were read.
public struct Keystroke: Equatable, Sendable {
    /// What the keyboard can send.
    public enum Content: Equatable, Sendable {
        /// One key, on its own.
        case key(KeyPress)
        /// Pasted text: lines end in LF, without control characters, at most 64 kB.
        case paste(String)
    }

    /// What was typed or pasted.
    public let content: Content
    /// Milliseconds of the clock the reader was given.
    public let time: Int64

    /// A keystroke read at this time.
    public init(_ content: Content, time: Int64) {
        self.content = content
        self.time = time
    }
}

/// The keys of the open screen's terminal. It needs the `Screen` to be open.
public final class Keyboard {
    /// Whether the line has ended: nothing more will come, so end the program.
    public private(set) var hasEnded = false
    /// Whether `read` stopped early to let the screen be painted; `EventLoop` does not sleep then.
    public private(set) var hasUnread = false

    private var decoder = KeyDecoder()
    private let batch = 4_096

    /// The keyboard of this screen's terminal.
    public init(of screen: borrowing Screen) {}

    /// Everything that can be read without waiting, up to 4,096 bytes.
    ///
    /// After a lone Esc, ncurses waits 25 ms for the rest of a key's sequence.
    public func read(at time: Int64) -> [Keystroke] {
        hasUnread = false
        for _ in 0..<batch {
            let code = cn_read()
            guard code != CN_NONE else {
                decoder.pause(at: time)
                hasEnded = cn_input_ended()
                return decoder.take()
            }
            decoder.feed(Int(code), at: time)
        }
        hasUnread = true
        return decoder.take()
    }
}
