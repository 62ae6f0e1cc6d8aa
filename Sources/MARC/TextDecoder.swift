/// Bytes that are not text: how many good bytes stand before them.
enum Undecodable: Error {
    case bytes(after: Int)
    case noConverter
}

/// Text, and what had to be said about it.
struct DecodedText {
    var text: String
    var remarks: [ReadingNote.Remark] = []
}

/// Turns bytes of a field into clean text.
struct TextDecoder {
    private let gb18030 = GB18030Converter()

    func decode(
        _ bytes: ArraySlice<UInt8>, as encoding: Encoding
    ) throws(Undecodable) -> DecodedText {
        var decoded: DecodedText
        switch encoding {
        case .utf8:
            decoded = DecodedText(text: try Self.utf8(bytes))
        case .gb18030:
            let isASCII = bytes.allSatisfy { $0 < 0x80 }
            decoded = DecodedText(text: isASCII ? try Self.utf8(bytes) : try gb18030.text(bytes))
        case .marc8:
            decoded = try MARC8(bytes).decoded()
        }
        if let removed = decoded.text.removeInvisibleCharacters() {
            decoded.remarks.append(removed)
        }
        return decoded
    }

    private static func utf8(_ bytes: ArraySlice<UInt8>) throws(Undecodable) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var good = 0
        while case .valid(let scalar) = parser.parseScalar(from: &iterator) {
            good += scalar.count
        }
        throw .bytes(after: good)
    }
}
