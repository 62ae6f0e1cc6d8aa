/// The text of a key file: comments, and one line with the key.
///
/// The digits stand in groups of four, because people type them in from paper; the check value
/// catches a wrong one.
struct KeyFileText {
    private static let format = "creditdesk-key-1"
    private static let comment =
        "# CreditDesk master key. Keep one printed copy in the safe, never beside a backup."

    let version: KeyVersion
    let secret: SecretKey

    init(version: KeyVersion, secret: SecretKey) {
        self.version = version
        self.secret = secret
    }

    /// Reads the text of a key file; empty lines and lines that begin with `#` do not count.
    init(_ text: String) throws(KeyFileFlaw) {
        let lines = text.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("#") }
        guard lines.count == 1 else { throw .notOneKeyLine }
        let words = lines[0].split(separator: " ")
        guard words.count == 4, words[0] == Self.format else { throw .unknownFormat }

        guard let number = Self.value("version", in: words[1]).flatMap({ Int($0) }),
            let version = KeyVersion(number)
        else { throw .badVersion }
        guard let digits = Self.value("key", in: words[2])?.filter({ $0 != "-" }),
            let secret = [UInt8](hexadecimal: digits).flatMap(SecretKey.init)
        else { throw .badKey }
        guard Self.value("check", in: words[3])?.lowercased() == Self.fingerprint(of: secret) else {
            throw .checkDiffers
        }
        self.init(version: version, secret: secret)
    }

    /// The whole file, ready to be written. It holds the key: it goes into the file and nowhere else.
    var text: String {
        let digits = Array(secret.bytes.hexadecimal)
        let groups = stride(from: 0, to: digits.count, by: 4).map { String(digits[$0..<$0 + 4]) }
        let key = groups.joined(separator: "-")
        let check = Self.fingerprint(of: secret)
        return "\(Self.comment)\n\(Self.format) version=\(version) key=\(key) check=\(check)\n"
    }

    /// The key check value: eight bytes derived from the key for this purpose only.
    static func fingerprint(of secret: SecretKey) -> String {
        secret.derived(for: .check).bytes.prefix(8).hexadecimal
    }

    private static func value(_ name: String, in word: Substring) -> Substring? {
        word.hasPrefix(name + "=") ? word.dropFirst(name.count + 1) : nil
    }
}
