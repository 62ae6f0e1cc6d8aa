/// A colour as a theme means it; the terminal quantises it to what it can show.
public enum Color: Hashable, Sendable {
    /// The terminal's own foreground or background.
    case terminalDefault
    /// A 24-bit colour.
    case rgb(red: UInt8, green: UInt8, blue: UInt8)
    /// One of the numbered colours: 0 to 15 by name, 16 to 255 xterm's cube and greys.
    case ansi(UInt8)
}

/// How a cell looks: two colours and attributes.
public struct Style: Hashable, Sendable {
    public struct Attributes: OptionSet, Hashable, Sendable {
        public let rawValue: UInt8

        public init(rawValue: UInt8) {
            self.rawValue = rawValue
        }

        public static let bold = Attributes(rawValue: 1)
        public static let dim = Attributes(rawValue: 2)
        public static let underline = Attributes(rawValue: 4)
        public static let reverse = Attributes(rawValue: 8)
    }

    public var foreground: Color
    public var background: Color
    public var attributes: Attributes

    public init(
        foreground: Color = .terminalDefault,
        background: Color = .terminalDefault,
        attributes: Attributes = []
    ) {
        self.foreground = foreground
        self.background = background
        self.attributes = attributes
    }

    /// The look of an unthemed cell.
    public static let plain = Style()

    /// This style drawn on top of another: its own colours where it names them, attributes of both.
    public func over(_ base: Style) -> Style {
        Style(
            foreground: foreground == .terminalDefault ? base.foreground : foreground,
            background: background == .terminalDefault ? base.background : background,
            attributes: attributes.union(base.attributes))
    }
}
