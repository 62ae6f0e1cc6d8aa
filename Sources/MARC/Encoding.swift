/// How the bytes of a record stand for characters.
public enum Encoding: String, Equatable, Sendable, CaseIterable {
    /// UTF-8, which plain ASCII is too.
    case utf8 = "UTF-8"
    /// GB18030-2005, which GBK and GB2312 files are too.
    case gb18030 = "GB18030"
    /// MARC-8: ASCII and ANSEL, other sets by escapes (MARC 21 Specifications, Character Sets, part 2).
    case marc8 = "MARC-8"

    /// The encodings a record may be in, the likeliest first; a record that fits none is damaged.
    ///
    /// Strict UTF-8 is tried first whatever the leader says: text in another encoding hardly ever fits it.
    static func candidates(
        for layout: ISO2709, family: Family, bytes: ArraySlice<UInt8>
    ) throws(RecordError.Reason) -> [Encoding] {
        if String(validating: bytes, as: UTF8.self) != nil {
            // An escape is a control character in UTF-8, but the way to other sets in MARC-8.
            let escaped = bytes.position(of: 0x1B) != nil
            return escaped && family == .marc21 && layout.leader.coding != "a" ? [.marc8] : [.utf8]
        }
        if isMostlyUTF8(bytes) { return [.utf8] }
        switch family {
        case .marc21, .unknown:
            if layout.leader.coding == "a" { return [.utf8] }
            // Chinese systems also write GBK into MARC21 and leave leader/09 blank.
            return bytes.position(of: 0x1B) == nil ? [.marc8, .gb18030] : [.marc8]
        case .cnmarc:
            return [.gb18030]
        case .unimarc:
            try refuseOtherSets(layout)
            return [.gb18030]
        }
    }

    /// Whether bytes that are not all UTF-8 are UTF-8 with a damage: read as GB18030 they would give a wrong
    /// title instead of a refusal. Sequences of three bytes are the rule in Chinese UTF-8, an accident in GBK.
    private static func isMostlyUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var (inSequences, outside) = (0, 0)
        while true {
            switch parser.parseScalar(from: &iterator) {
            case .valid(let scalar) where scalar.count >= 3: inSequences += scalar.count
            case .valid(let scalar) where scalar.count == 2: outside += 2
            case .valid: continue
            case .error(let length): outside += length
            case .emptyInput: return inSequences > outside
            }
        }
    }

    /// UNIMARC 100$a/26-29 names the sets in use; 02 to 09 and 11 are 8-bit sets that would pass for GB18030.
    private static func refuseOtherSets(_ layout: ISO2709) throws(RecordError.Reason) {
        guard let coded = layout.raw("100", UInt8(ascii: "a")) else { return }
        for position in [26, 28] {
            guard let set = coded.number(at: position, digits: 2) else { continue }
            if (2...9).contains(set) || set == 11 {
                throw .unsupportedCharacterSet(coded.ascii(at: position, count: 2))
            }
        }
    }
}
