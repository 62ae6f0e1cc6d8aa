/// MARC-8 text: two sets in use at a time, chosen by escapes, accents written before their letter.
///
/// ASCII, ANSEL (extended Latin), subscripts, superscripts and the three Greek symbols are read. Other sets
/// become U+FFFD with a remark. Source: MARC 21 Specifications, Character Sets and Encoding Options, part 2.
struct MARC8 {
    private enum GraphicSet: Equatable {
        case ascii, ansel, subscripts, superscripts, greekSymbols
        case notRead(bytesPerCharacter: Int)
    }

    private let bytes: ArraySlice<UInt8>
    private var position: Int
    private var lower = GraphicSet.ascii
    private var upper = GraphicSet.ansel
    private var text = String.UnicodeScalarView()
    private var accents: [Unicode.Scalar] = []
    private var remarks: [ReadingNote.Remark] = []

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    consuming func decoded() throws(Undecodable) -> DecodedText {
        while position < bytes.endIndex {
            let byte = bytes[position]
            switch byte {
            case 0x1B: readEscape()
            case 0x00...0x20, 0x7F: emit(Unicode.Scalar(byte), length: 1)
            case 0x21...0x7E: try read(byte, in: lower)
            case 0xA1...0xFE: try read(byte, in: upper)
            // Marks of non-sorting words, then of joined and separated letters.
            case 0x88, 0x89: position += 1
            case 0x8D: emit("\u{200D}", length: 1)
            case 0x8E: emit("\u{200C}", length: 1)
            default: throw .bytes(after: position - bytes.startIndex)
            }
        }
        text.append(contentsOf: accents)
        return DecodedText(text: String(text), remarks: remarks)
    }

    private mutating func read(_ byte: UInt8, in set: GraphicSet) throws(Undecodable) {
        let code = byte & 0x7F
        switch set {
        case .ascii: emit(Unicode.Scalar(code), length: 1)
        case .ansel:
            if let accent = ANSEL.accent(code | 0x80) {
                accents.append(accent)
                position += 1
            } else if let letter = ANSEL.letter(code | 0x80) {
                emit(letter, length: 1)
            } else {
                throw .bytes(after: position - bytes.startIndex)
            }
        case .subscripts: emit(Self.script(code, digits: 0x2080, signs: 0x208A) ?? "\u{FFFD}", length: 1)
        case .superscripts: emit(Self.superscript(code), length: 1)
        case .greekSymbols: emit(["α", "β", "γ"].at(Int(code) - 0x61) ?? "\u{FFFD}", length: 1)
        case .notRead(let length): emit("\u{FFFD}", length: length)
        }
    }

    private mutating func emit(_ scalar: Unicode.Scalar, length: Int) {
        text.append(scalar)
        text.append(contentsOf: accents)
        accents.removeAll(keepingCapacity: true)
        position = min(position + length, bytes.endIndex)
    }

    /// Reads `ESC`, the marks of where the set goes and how wide it is, and the letter that names it.
    private mutating func readEscape() {
        let start = position + 1
        var end = start
        while end < bytes.endIndex, (0x20...0x2F).contains(bytes[end]) { end += 1 }
        guard end < bytes.endIndex else {
            position = bytes.endIndex
            return
        }
        let marks = bytes[start..<end]
        let name = bytes[end]
        let isWide = marks.contains(0x24)
        let set = Self.set(named: name, isWide: isWide, isExtended: marks.last == 0x21)
        if case .notRead = set {
            let escape = bytes.ascii(at: start - bytes.startIndex, count: end + 1 - start)
            let remark = ReadingNote.Remark.characterSetNotRead(escape: escape)
            if !remarks.contains(remark) { remarks.append(remark) }
        }
        if marks.contains(0x29) || marks.contains(0x2D) {
            upper = set
        } else {
            lower = set
        }
        position = end + 1
    }

    private static func set(named name: UInt8, isWide: Bool, isExtended: Bool) -> GraphicSet {
        if isWide { return .notRead(bytesPerCharacter: 3) }
        switch name {
        case UInt8(ascii: "B"), UInt8(ascii: "s"): return .ascii
        case UInt8(ascii: "E") where isExtended: return .ansel
        case UInt8(ascii: "b"): return .subscripts
        case UInt8(ascii: "p"): return .superscripts
        case UInt8(ascii: "g"): return .greekSymbols
        default: return .notRead(bytesPerCharacter: 1)
        }
    }

    private static func superscript(_ code: UInt8) -> Unicode.Scalar {
        switch code {
        case 0x31: "\u{B9}"
        case 0x32: "\u{B2}"
        case 0x33: "\u{B3}"
        default: script(code, digits: 0x2070, signs: 0x207A) ?? "\u{FFFD}"
        }
    }

    private static func script(_ code: UInt8, digits: UInt32, signs: UInt32) -> Unicode.Scalar? {
        switch code {
        case 0x30...0x39: Unicode.Scalar(digits + UInt32(code - 0x30))
        case UInt8(ascii: "+"): Unicode.Scalar(signs)
        case UInt8(ascii: "-"): Unicode.Scalar(signs + 1)
        case UInt8(ascii: "("): Unicode.Scalar(signs + 3)
        case UInt8(ascii: ")"): Unicode.Scalar(signs + 4)
        default: nil
        }
    }
}
