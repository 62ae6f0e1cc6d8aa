/// The extended Latin set of MARC-8, ANSI/NISO Z39.47, as the Library of Congress maps it to Unicode.
enum ANSEL {
    /// The letter or sign of a byte; `nil` where the set has none.
    static func letter(_ byte: UInt8) -> Unicode.Scalar? {
        letters.at(Int(byte) - 0xA1) ?? nil
    }

    /// The combining accent of a byte; `nil` where the set has none.
    static func accent(_ byte: UInt8) -> Unicode.Scalar? {
        accents.at(Int(byte) - 0xE0) ?? nil
    }

    /// From A1.
    private static let letters: [Unicode.Scalar?] = [
        "Ł", "Ø", "Đ", "Þ", "Æ", "Œ", "\u{2B9}", "·", "♭", "®", "±", "Ơ", "Ư", "\u{2BC}", nil,
        "\u{2BB}", "ł", "ø", "đ", "þ", "æ", "œ", "\u{2BA}", "ı", "£", "ð", nil, "ơ", "ư", nil, nil,
        "°", "ℓ", "℗", "©", "♯", "¿", "¡", "ß", "€",
    ]

    /// From E0. The halves of a ligature and of a double tilde are those the Library of Congress itself uses.
    private static let accents: [Unicode.Scalar?] = [
        "\u{309}", "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{304}", "\u{306}", "\u{307}",
        "\u{308}", "\u{30C}", "\u{30A}", "\u{FE20}", "\u{FE21}", "\u{315}", "\u{30B}", "\u{310}",
        "\u{327}", "\u{328}", "\u{323}", "\u{324}", "\u{325}", "\u{333}", "\u{332}", "\u{326}",
        "\u{31C}", "\u{32E}", "\u{FE22}", "\u{FE23}", nil, nil, "\u{313}",
    ]
}

extension Array {
    /// The element at `index`, or `nil` outside.
    func at(_ index: Int) -> Element? {
        indices.contains(index) ? self[index] : nil
    }
}
