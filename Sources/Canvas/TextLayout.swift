/// Where a text stands in a field wider than itself.
public enum Alignment: Sendable {
    case leading, center, trailing
}

/// Cutting, padding and wrapping text by terminal columns.
public enum TextLayout {
    /// The longest beginning of a text that fits in so many columns; never half a wide character.
    public static func cut(_ text: some StringProtocol, columns: Int) -> String {
        var used = 0
        var result = ""
        for cell in TextCells(text) {
            used += Int(cell.width)
            if used > columns { break }
            result += cell.text
        }
        return result
    }

    /// The longest end of a text that fits in so many columns; for numbers whose tail tells them apart.
    public static func cutKeepingEnd(_ text: some StringProtocol, columns: Int) -> String {
        var used = 0
        var kept: [String] = []
        for cell in Array(TextCells(text)).reversed() {
            used += Int(cell.width)
            if used > columns { break }
            kept.append(cell.text)
        }
        return kept.reversed().joined()
    }

    /// The text itself if it fits, else as much of it as leaves room for the ellipsis.
    public static func fitting(
        _ text: some StringProtocol, columns: Int, ellipsis: String = "\u{2026}"
    ) -> String {
        if TextWidth.columns(of: text) <= columns { return String(text) }
        let room = columns - TextWidth.columns(of: ellipsis)
        return room > 0 ? cut(text, columns: room) + ellipsis : cut(text, columns: columns)
    }

    /// The text cut or filled with spaces to exactly so many columns.
    public static func padded(
        _ text: some StringProtocol, columns: Int, alignment: Alignment = .leading,
        ellipsis: String = "\u{2026}"
    ) -> String {
        let fitted = fitting(text, columns: columns, ellipsis: ellipsis)
        let spare = max(0, columns - TextWidth.columns(of: fitted))
        let before =
            switch alignment {
            case .leading: 0
            case .center: spare / 2
            case .trailing: spare
            }
        return String(repeating: " ", count: before) + fitted + String(repeating: " ", count: spare - before)
    }
}
