/// Where the keys and values of a TOML text stand.
///
/// TOMLKit tells the place of a syntax error only; this finds the place of a key or value that is good TOML
/// and means nothing. Give it text that TOMLKit has accepted: of other text it finds what it can.
struct KeyLocator {
    private var scanner: TOMLScanner
    private var keys: [[String]: TextPlace] = [:]
    private var values: [[String]: TextPlace] = [:]

    init(_ text: String) {
        scanner = TOMLScanner(text)
        readDocument()
    }

    /// The place of the last part of a key path: `["styles", "bar.key"]`.
    func key(_ path: [String]) -> TextPlace? {
        keys[path]
    }

    /// The place of a value, or of the key that opens it as a table; members of a list are `"0"`, `"1"`.
    func value(_ path: [String]) -> TextPlace? {
        values[path] ?? keys[path]
    }

    private mutating func readDocument() {
        var table: [String] = []
        scanner.skipFiller()
        while scanner.next != nil {
            if scanner.take("[") {
                _ = scanner.take("[")
                table = readKey(in: [])
                scanner.skipLine()
            } else {
                readPair(in: table)
                scanner.skipLine()
            }
            scanner.skipFiller()
        }
    }

    /// Notes the place of every part of a dotted key and answers its path.
    private mutating func readKey(in table: [String]) -> [String] {
        var path = table
        for (name, place) in scanner.key() {
            path.append(name)
            if keys[path] == nil { keys[path] = place }
        }
        return path
    }

    private mutating func readPair(in table: [String]) {
        let path = readKey(in: table)
        guard scanner.take("=") else { return }
        scanner.skipBlanks()
        readValue(at: path)
    }

    private mutating func readValue(at path: [String]) {
        if values[path] == nil { values[path] = scanner.place }
        switch scanner.next {
        case "\"", "'":
            scanner.string()
        case "[":
            readMembers(until: "]") { locator, index in locator.readValue(at: path + [String(index)]) }
        case "{":
            readMembers(until: "}") { locator, _ in locator.readPair(in: path) }
        default:
            scanner.skipBareValue()
        }
    }

    /// The members of a list or an inline table; the scanner stands on the opening bracket.
    private mutating func readMembers(
        until end: Unicode.Scalar, _ readMember: (inout KeyLocator, Int) -> Void
    ) {
        scanner.advance()
        var index = 0
        scanner.skipFiller()
        while scanner.next != nil, !scanner.take(end) {
            readMember(&self, index)
            index += 1
            scanner.skipFiller()
            // Text that is not TOML ends the list rather than the program.
            guard scanner.take(",") || scanner.next == end else { return }
            scanner.skipFiller()
        }
    }
}
