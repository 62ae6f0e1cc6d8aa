extension TextLayout {
    /// The text in lines of at most so many columns, trailing spaces removed.
    ///
    /// Latin words are kept whole where they fit; 汉字 break anywhere, but a closing mark such as 。 never
    /// begins a line and an opening one never ends it.
    public static func wrapped(_ text: String, columns: Int) -> [String] {
        lineRanges(of: text, columns: columns).map { String(text[$0]) }
    }

    /// The stretches of the text that become lines; the spaces and line ends between them are left out.
    static func lineRanges(of text: String, columns: Int) -> [Range<String.Index>] {
        var lines: [Range<String.Index>] = []
        var start = text.startIndex
        while true {
            let end = text[start...].firstIndex(where: \.isNewline) ?? text.endIndex
            wrap(text[start..<end], columns: max(1, columns), into: &lines)
            if end == text.endIndex { return lines }
            start = text.index(after: end)
        }
    }

    private static func wrap(_ line: Substring, columns: Int, into lines: inout [Range<String.Index>]) {
        var rest = line
        repeat {
            let cut = lineEnd(of: rest, columns: columns)
            lines.append(trimmed(rest[..<cut]))
            rest = rest[cut...].drop { $0 == " " }
        } while !rest.isEmpty
    }

    private static func trimmed(_ line: Substring) -> Range<String.Index> {
        var end = line.endIndex
        while end > line.startIndex, line[line.index(before: end)] == " " { end = line.index(before: end) }
        return line.startIndex..<end
    }

    /// The last place where this line may end; in the middle of a word only when nothing else fits.
    private static func lineEnd(of text: Substring, columns: Int) -> String.Index {
        var used = 0
        var lastBreak: String.Index?
        var previous: Character?
        for index in text.indices {
            let character = text[index]
            if let previous, mayBreak(between: previous, and: character) { lastBreak = index }
            if character != " " {
                used += TextWidth.columns(of: String(character))
                if used > columns {
                    if let lastBreak { return lastBreak }
                    return index > text.startIndex ? index : text.index(after: index)
                }
            } else {
                used += 1
            }
            previous = character
        }
        return text.endIndex
    }

    private static func mayBreak(between first: Character, and second: Character) -> Bool {
        if second == " " { return false }
        if first == " " { return true }
        guard isIdeographic(first) || isIdeographic(second) else { return false }
        return !closing.contains(second) && !opening.contains(first)
    }

    private static func isIdeographic(_ character: Character) -> Bool {
        character.unicodeScalars.first.map { TextWidth.columns(of: $0) == 2 } ?? false
    }

    private static let closing = Set("，。、；：！？）】》〉」』”’…—,.;:!?)]}%·")
    private static let opening = Set("（【《〈「『“‘([{¥$")
}
