extension String {
    /// Takes out what must never reach a screen or a search key: control characters, marks of writing
    /// direction, invisible characters. Line breaks and tabs become blanks.
    ///
    /// - Returns: what to say about it, or `nil` when the text was clean.
    mutating func removeInvisibleCharacters() -> ReadingNote.Remark? {
        guard let first = unicodeScalars.first(where: \.isUnwelcome) else { return nil }
        var clean = UnicodeScalarView()
        var count = 0
        for scalar in unicodeScalars {
            if !scalar.isUnwelcome {
                clean.append(scalar)
                continue
            }
            count += 1
            if scalar.separatesWords { clean.append(" ") }
        }
        self = String(clean)
        return .invisibleCharactersRemoved(count: count, first: first.value)
    }

    /// The text without blanks at its ends, ideographic blanks included.
    var trimmed: String {
        guard let first = unicodeScalars.firstIndex(where: { !$0.isBlank }),
            let last = unicodeScalars.lastIndex(where: { !$0.isBlank })
        else { return "" }
        return String(unicodeScalars[first...last])
    }

    /// The text, or `nil` when it is empty.
    var nonEmpty: String? {
        isEmpty ? nil : self
    }
}

extension Unicode.Scalar {
    /// An ASCII, no-break or ideographic blank.
    var isBlank: Bool {
        value == 0x20 || value == 0xA0 || value == 0x3000
    }

    fileprivate var separatesWords: Bool {
        (0x09...0x0D).contains(value) || value == 0x85 || value == 0x2028 || value == 0x2029
    }

    /// The joiners U+200C and U+200D stay: Persian and Indic spelling needs them.
    fileprivate var isUnwelcome: Bool {
        switch value {
        case 0x20...0x7E: false
        case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x061C: true
        case 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F: true
        case 0xFEFF, 0xFFF9...0xFFFB, 0xFFFE, 0xFFFF, 0xE0000...0xE007F: true
        default: false
        }
    }
}
