/// The punctuation cataloguers write between the parts of a description (ISBD), taken off again.
enum ISBD {
    /// How long a word must be for a full stop after it to be the end and not an abbreviation.
    enum FullStop {
        /// Titles: only an initial keeps its stop.
        case afterWords
        /// Names, publishers, editions: "ed.", "Inc." and "Jr." keep theirs.
        case afterLongWords
    }

    private static let separators: Set<Character> = [
        "/", ":", ";", ",", "=", "+", "／", "：", "；", "，", "＝", "、", "،", " ", "\u{3000}", "\u{A0}",
    ]

    /// The text without the marks at its end that lead to the next part.
    static func stripped(_ text: String, fullStop: FullStop) -> String {
        var rest = Substring(text.trimmed)
        while let last = rest.last {
            if separators.contains(last) || last == "。" || last == "．" {
                rest.removeLast()
            } else if last == ".", endsSentence(rest.dropLast(), fullStop) {
                rest.removeLast()
            } else {
                break
            }
        }
        return String(rest)
    }

    private static func endsSentence(_ text: Substring, _ rule: FullStop) -> Bool {
        guard let last = text.last, last != "." else { return false }
        let word = text.suffix(while: \.isLetter)
        guard !word.isEmpty else { return rule == .afterWords || !last.isNumber }
        // A Chinese or Korean word is never an abbreviation.
        if word.unicodeScalars.contains(where: { $0.value >= 0x2E80 }) { return true }
        if text.dropLast(word.count).last == "." { return false }
        return word.count > (rule == .afterWords ? 1 : 3)
    }
}

extension Substring {
    /// The longest end of the text whose characters all hold.
    fileprivate func suffix(while holds: (Character) -> Bool) -> Substring {
        var start = endIndex
        while start > startIndex, holds(self[index(before: start)]) {
            start = index(before: start)
        }
        return self[start...]
    }
}
