/// The signs the screen is decorated with, each with its ASCII twin.
///
/// Lines, dots and arrows are of ambiguous width: many Chinese terminals draw them two columns wide, and
/// those get `ascii`.
public struct Glyphs: Equatable, Sendable {
    /// The six pieces of a box.
    public struct Border: Equatable, Sendable {
        public var topLeft, topRight, bottomLeft, bottomRight: Unicode.Scalar
        public var horizontal, vertical: Unicode.Scalar

        /// The pieces in reading order: top left, top right, bottom left, bottom right, across, down.
        public init(
            _ topLeft: Unicode.Scalar, _ topRight: Unicode.Scalar, _ bottomLeft: Unicode.Scalar,
            _ bottomRight: Unicode.Scalar, _ horizontal: Unicode.Scalar, _ vertical: Unicode.Scalar
        ) {
            self.topLeft = topLeft
            self.topRight = topRight
            self.bottomLeft = bottomLeft
            self.bottomRight = bottomRight
            self.horizontal = horizontal
            self.vertical = vertical
        }
    }

    /// Whether only ASCII may decorate this screen.
    public let isASCII: Bool
    public let rounded, straight, heavy: Border
    public let ellipsis: String
    /// Live, and its hollow twin for stale.
    public let bullet, hollowBullet: String
    public let separator, dash: String
    public let prompt: String
    public let up, down, left, right: String
    /// More lines above or below what is shown.
    public let moreAbove, moreBelow: String
    /// A hold that is ready.
    public let star: String
    public let check, cross: String
    /// A bar growing to the right, from one step to the full cell.
    public let horizontalSteps: [String]
    /// A bar growing upwards, from one step to the full cell.
    public let verticalSteps: [String]
    /// The empty part of a bar.
    public let track: String

    public static let unicode = Glyphs(
        isASCII: false,
        rounded: Border("╭", "╮", "╰", "╯", "─", "│"),
        straight: Border("┌", "┐", "└", "┘", "─", "│"),
        heavy: Border("┏", "┓", "┗", "┛", "━", "┃"),
        ellipsis: "…", bullet: "●", hollowBullet: "○", separator: "·", dash: "─", prompt: "▸",
        up: "↑", down: "↓", left: "←", right: "→", moreAbove: "▴", moreBelow: "▾",
        star: "★", check: "✓", cross: "✗",
        horizontalSteps: ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"],
        verticalSteps: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"],
        track: "░")

    public static let ascii = Glyphs(
        isASCII: true,
        rounded: Border("+", "+", "+", "+", "-", "|"),
        straight: Border("+", "+", "+", "+", "-", "|"),
        heavy: Border("#", "#", "#", "#", "=", "|"),
        ellipsis: "..", bullet: "*", hollowBullet: "o", separator: "-", dash: "-", prompt: ">",
        up: "^", down: "v", left: "<", right: ">", moreAbove: "^", moreBelow: "v",
        star: "*", check: "+", cross: "x",
        horizontalSteps: ["#"],
        verticalSteps: ["_", ".", ":", "-", "=", "+", "#"],
        track: ".")

    /// A text with the signs of ambiguous width that sentences and titles contain replaced by ASCII twins;
    /// unchanged unless this is the ASCII set.
    public func drawn(_ text: String) -> String {
        guard isASCII else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if let twin = Self.twins[scalar] {
                result += twin
            } else if TextWidth.isHidden(scalar) || scalar == TextWidth.replacement {
                result += "?"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static let twins: [Unicode.Scalar: String] = [
        "…": "..", "·": "-", "•": "*", "●": "*", "○": "o", "★": "*", "☆": "*", "▸": ">", "▶": ">",
        "↑": "^", "↓": "v", "←": "<", "→": ">", "▴": "^", "▾": "v", "─": "-", "–": "-", "—": "-",
        "“": "\"", "”": "\"", "‘": "'", "’": "'", "×": "x", "±": "+-", "✓": "+", "✗": "x", "│": "|",
    ]
}
