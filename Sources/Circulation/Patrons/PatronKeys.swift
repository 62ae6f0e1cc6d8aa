/// The words under which a person is found, each a beginning to match: whole name, rest of the name
/// from each 汉字, reading, reading of the given name, initials, and mixtures such as `张wm` or `zhangwm`.
///
/// A phone number is a key too: `#` and its digits reversed, so that its last digits are a beginning.
public enum PatronKeys {
    public static func keys(name: String, pinyin: String, phone: String?) -> Set<String> {
        var keys = nameKeys(name: name, pinyin: pinyin)
        if let phone, !phone.isEmpty { keys.insert(phoneKey(tail: phone)) }
        return keys.filter { !$0.isEmpty }
    }

    /// The key, or the beginning of keys, for the last digits of a phone number.
    public static func phoneKey(tail: String) -> String {
        "#" + String(tail.reversed())
    }

    /// Letters, digits, `'` and `-`; the dot of 阿依古丽·买买提 and other marks are not typed by everyone.
    static func isPartOfName(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "'" || character == "-"
    }

    private static func nameKeys(name: String, pinyin: String) -> Set<String> {
        let characters = ScanText.folded(name).lowercased().filter(isPartOfName)
        let syllables = pinyin.lowercased().split(separator: " ").map(String.init)
        guard characters.unicodeScalars.contains(where: ScanText.isHan) else {
            return latinKeys(ScanText.folded(name).lowercased())
        }
        var keys = Set(characters.indices.map { String(characters[$0...]) })
        keys.formUnion(readingKeys(syllables))
        guard syllables.count == characters.count else { return keys }
        let initials = syllables.map { String($0.prefix(1)) }
        for cut in 1..<max(1, characters.count) {
            keys.insert(String(characters.prefix(cut)) + initials[cut...].joined())
        }
        return keys
    }

    private static func readingKeys(_ syllables: [String]) -> Set<String> {
        guard let surname = syllables.first else { return [] }
        let initials = syllables.map { String($0.prefix(1)) }.joined()
        return [
            syllables.joined(), syllables.dropFirst().joined(), initials, surname + initials.dropFirst(),
        ]
    }

    private static func latinKeys(_ name: String) -> Set<String> {
        let words = name.split { !isPartOfName($0) }.map(String.init)
        let suffixes = words.indices.map { words[$0...].joined() }
        return Set(suffixes + [words.map { String($0.prefix(1)) }.joined()])
    }
}
