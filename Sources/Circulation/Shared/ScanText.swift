/// Text from a keyboard or scanner, folded before it gets a meaning.
public enum ScanText {
    /// Full-width forms become ASCII, the ideographic blank a blank, Chinese punctuation its ASCII twin.
    public static func folded(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            folded.append(twin(of: scalar))
        }
        return String(folded)
    }

    /// The folded text as a code: trimmed, upper case, Codabar start and stop letters stripped.
    public static func code(from text: String) -> String {
        let trimmed = folded(text).uppercased().trimmingBlanks()
        let letters = trimmed.utf8
        guard letters.count > 4, let first = letters.first, let last = letters.last,
            (0x41...0x44).contains(first), (0x41...0x44).contains(last),
            letters.dropFirst().dropLast().allSatisfy({ $0.isDigit || $0 == 0x2D })
        else { return trimmed }
        return String(trimmed.dropFirst().dropLast())
    }

    /// Whether digits are mixed with 汉字: what a scan looks like that an input method has swallowed.
    public static func looksSwallowedByInputMethod(_ text: String) -> Bool {
        let scalars = folded(text).trimmingBlanks().unicodeScalars
        let digits = scalars.count { (0x30...0x39).contains($0.value) }
        guard digits >= 4, scalars.contains(where: isHan) else { return false }
        // A name with a phone tail has a blank between; a swallowed scan has none.
        return !scalars.contains(" ")
    }

    /// Whether a character is a 汉字.
    public static func isHan(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: true
        default: false
        }
    }

    private static func twin(of scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        case 0x3000, 0xA0: " "
        case 0x3002: "."
        case 0x3001: ","
        default: scalar
        }
    }
}

extension String {
    /// The text without blanks, tabs and line ends at either end.
    public func trimmingBlanks() -> String {
        let isBlank = { (character: Character) in character.isWhitespace }
        guard let start = firstIndex(where: { !isBlank($0) }), let end = lastIndex(where: { !isBlank($0) })
        else { return "" }
        return String(self[start...end])
    }
}
