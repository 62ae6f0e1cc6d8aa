/// Steps through accepted TOML text by its tokens and counts lines and columns.
struct TOMLScanner {
    private let scalars: [Unicode.Scalar]
    private var index = 0
    private(set) var place = TextPlace(line: 1, column: 1)

    init(_ text: String) {
        let all = Array(text.unicodeScalars)
        scalars = all.first == "\u{FEFF}" ? Array(all.dropFirst()) : all
    }

    var next: Unicode.Scalar? { peek(0) }

    func peek(_ offset: Int) -> Unicode.Scalar? {
        index + offset < scalars.count ? scalars[index + offset] : nil
    }

    @discardableResult
    mutating func advance() -> Unicode.Scalar? {
        guard let scalar = next else { return nil }
        index += 1
        place =
            scalar == "\n"
            ? TextPlace(line: place.line + 1, column: 1)
            : TextPlace(line: place.line, column: place.column + 1)
        return scalar
    }

    /// Steps over the scalar if it comes next.
    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard next == scalar else { return false }
        advance()
        return true
    }

    mutating func skipBlanks() {
        while next == " " || next == "\t" { advance() }
    }

    mutating func skipLine() {
        while let scalar = next, scalar != "\n" { advance() }
    }

    /// Steps over blanks, ends of lines and comments.
    mutating func skipFiller() {
        while let scalar = next {
            switch scalar {
            case " ", "\t", "\r", "\n": advance()
            case "#": skipLine()
            default: return
            }
        }
    }

    /// A number, a date or a Boolean: up to what can end it.
    mutating func skipBareValue() {
        while let scalar = next, !",]}#\n".unicodeScalars.contains(scalar) { advance() }
    }

    /// The next parts of a dotted key, each with its place.
    mutating func key() -> [(name: String, place: TextPlace)] {
        var parts: [(String, TextPlace)] = []
        repeat {
            skipBlanks()
            let start = place
            parts.append((keyPart(), start))
            skipBlanks()
        } while take(".")
        return parts
    }

    private mutating func keyPart() -> String {
        if next == "\"" || next == "'" { return string() }
        var name = String.UnicodeScalarView()
        while let scalar = next, !" \t\r\n.=]#".unicodeScalars.contains(scalar) {
            name.append(scalar)
            advance()
        }
        return String(name)
    }

    /// A string of any of the four kinds; the scanner stands on its first quote.
    @discardableResult
    mutating func string() -> String {
        guard let quote = next else { return "" }
        let isLong = peek(1) == quote && peek(2) == quote
        for _ in 0..<(isLong ? 3 : 1) { advance() }
        var text = String.UnicodeScalarView()
        while let scalar = advance() {
            if scalar == quote {
                if !isLong { break }
                // Up to two quotes may stand before the closing three.
                if next == quote, peek(1) == quote, peek(2) != quote {
                    advance()
                    advance()
                    break
                }
            }
            if scalar == "\\", quote == "\"" {
                escape().map { text.append($0) }
            } else {
                text.append(scalar)
            }
        }
        return String(text)
    }

    /// What stands behind a backslash.
    private mutating func escape() -> Unicode.Scalar? {
        switch advance() {
        case "b": "\u{8}"
        case "t": "\t"
        case "n": "\n"
        case "f": "\u{C}"
        case "r": "\r"
        case "e": "\u{1B}"
        case "x": code(digits: 2)
        case "u": code(digits: 4)
        case "U": code(digits: 8)
        case let other: other
        }
    }

    private mutating func code(digits: Int) -> Unicode.Scalar? {
        var hexadecimal = ""
        for _ in 0..<digits { advance().map { hexadecimal.unicodeScalars.append($0) } }
        return UInt32(hexadecimal, radix: 16).flatMap(Unicode.Scalar.init)
    }
}
