extension KeyPress {
    /// Reads a key as people write it: `F4`, `Ctrl-R` or `^R`, `Shift-Tab`, `PgUp`, `Esc`, `a`.
    ///
    /// Names are read in any case; a single character means itself. `nil` for anything else.
    public init?(notation: String) {
        if notation.count == 1, let character = notation.first, character.isPrintable {
            self.init(.character(character))
            return
        }
        let lower = notation.lowercased()
        for prefix in ["ctrl-", "^"] where lower.hasPrefix(prefix) {
            guard let plain = KeyPress(notation: String(lower.dropFirst(prefix.count))), !plain.control
            else { return nil }
            self.init(plain.key, control: true)
            return
        }
        if let named = Self.names.first(where: { $0.name.lowercased() == lower }) {
            self.init(named.key)
            return
        }
        guard lower.first == "f", let number = Int(lower.dropFirst()), (1...24).contains(number),
            lower == "f\(number)"
        else { return nil }
        self.init(.function(number))
    }

    /// The key as help and settings write it, such as `Ctrl-R`; `init(notation:)` reads it back.
    public var notation: String {
        control ? "Ctrl-" + name(ofControlled: key) : name(of: key)
    }

    /// The key as the footer writes it, such as `^R`.
    public var compactNotation: String {
        control ? "^" + name(ofControlled: key) : name(of: key)
    }

    private func name(ofControlled key: Key) -> String {
        if case .character(let character) = key, character != " " { return character.uppercased() }
        return name(of: key)
    }

    private func name(of key: Key) -> String {
        switch key {
        case .character(" "): "Space"
        case .character(let character): String(character)
        case .function(let number): "F\(number)"
        case .enter, .escape, .tab, .backTab, .backspace, .delete, .insert,
            .up, .down, .left, .right, .home, .end, .pageUp, .pageDown:
            Self.names.first { $0.key == key }?.name ?? ""
        }
    }

    private static let names: [(key: Key, name: String)] = [
        (.enter, "Enter"), (.escape, "Esc"), (.tab, "Tab"), (.backTab, "Shift-Tab"),
        (.backspace, "Backspace"), (.delete, "Del"), (.insert, "Ins"),
        (.up, "Up"), (.down, "Down"), (.left, "Left"), (.right, "Right"),
        (.home, "Home"), (.end, "End"), (.pageUp, "PgUp"), (.pageDown, "PgDn"), (.character(" "), "Space"),
    ]
}

extension Character {
    /// Whether the character can be typed into a text: no control, format or bidi character in it.
    ///
    /// A joiner passes only inside an emoji, where it is part of what people see.
    public var isPrintable: Bool {
        let isEmoji = unicodeScalars.first?.properties.isEmojiPresentation == true
        return unicodeScalars.allSatisfy { !TextWidth.isHidden($0) || (isEmoji && $0 == "\u{200D}") }
    }
}
