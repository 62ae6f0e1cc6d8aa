/// A key as the keyboard sends it, after the terminal's escape sequences are understood.
public struct KeyPress: Hashable, Sendable {
    public enum Key: Hashable, Sendable {
        case character(Character)
        case function(Int)
        case enter, escape, tab, backTab, backspace, delete, insert
        case up, down, left, right, home, end, pageUp, pageDown
    }

    public var key: Key
    public var control: Bool

    public init(_ key: Key, control: Bool = false) {
        self.key = key
        self.control = control
    }

    /// Ctrl and a letter, written in lower case.
    public static func control(_ letter: Character) -> KeyPress {
        KeyPress(.character(letter), control: true)
    }
}

/// What reaches the desk from its keyboard and scanner.
public enum InputEvent: Equatable, Sendable {
    case key(KeyPress)
    /// A burst from a barcode scanner. Its characters have already arrived as keys: the last `typed`
    /// characters were this scan, so whoever showed them takes them back.
    case scan(String, typed: Int)
    /// Text pasted in brackets, whole.
    case paste(String)
    case resize(Size)
}
