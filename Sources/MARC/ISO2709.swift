/// The marks that cut a record into fields and subfields.
///
/// None of them is ever part of a character in UTF-8, GB18030 or MARC-8, so cutting by bytes is safe.
enum Mark {
    static let subfield: UInt8 = 0x1F
    static let field: UInt8 = 0x1E
    static let record: UInt8 = 0x1D
}

/// The layout of one record, checked but not decoded: leader, tags, and where each field's bytes are.
///
/// Strict on purpose (ISO 2709:2008): a record whose directory is wrong would give wrong books, not fewer.
struct ISO2709 {
    static let leaderLength = 24
    static let longestRecord = 99_999
    private static let entryLength = 12

    /// A field's tag and its bytes, without the field terminator.
    struct RawField {
        let tag: String
        let bytes: ArraySlice<UInt8>
    }

    let leader: Leader
    let fields: [RawField]

    /// Reads the layout of the bytes from the leader to the record terminator, that included.
    init(_ bytes: ArraySlice<UInt8>) throws(RecordError.Reason) {
        guard bytes.count >= Self.leaderLength + 2 else { throw .tooShort(found: bytes.count) }
        guard let stated = bytes.number(at: 0, digits: 5) else {
            throw .lengthNotNumeric(bytes.ascii(at: 0, count: 5))
        }
        guard stated == bytes.count else { throw .wrongLength(stated: stated, found: bytes.count) }
        guard bytes.last == Mark.record else { throw .missingTerminator(stated: stated) }
        leader = try Self.leader(of: bytes)
        fields = try Self.fields(of: bytes, base: Self.baseAddress(of: bytes))
    }

    private static func leader(of bytes: ArraySlice<UInt8>) throws(RecordError.Reason) -> Leader {
        let leader = bytes.prefix(leaderLength)
        if let bad = leader.firstIndex(where: { !(0x20...0x7E).contains($0) }) {
            throw .leaderNotASCII(position: bad - bytes.startIndex)
        }
        return Leader(String(decoding: leader, as: UTF8.self))
    }

    private static func baseAddress(of bytes: ArraySlice<UInt8>) throws(RecordError.Reason) -> Int {
        guard let base = bytes.number(at: 12, digits: 5), base > leaderLength, base < bytes.count else {
            throw .badBaseAddress(bytes.ascii(at: 12, count: 5))
        }
        let directory = base - 1 - leaderLength
        guard directory.isMultiple(of: entryLength) else { throw .directoryLength(directory) }
        guard bytes[bytes.startIndex + base - 1] == Mark.field else {
            throw .badBaseAddress(bytes.ascii(at: 12, count: 5))
        }
        guard directory > 0 else { throw .noFields }
        return base
    }

    private static func fields(
        of bytes: ArraySlice<UInt8>, base: Int
    ) throws(RecordError.Reason) -> [RawField] {
        var fields: [RawField] = []
        fields.reserveCapacity((base - leaderLength) / entryLength)
        for entry in 0..<(base - 1 - leaderLength) / entryLength {
            let at = leaderLength + entry * entryLength
            guard let tag = bytes.tag(at: at),
                let length = bytes.number(at: at + 3, digits: 4),
                let start = bytes.number(at: at + 7, digits: 5)
            else { throw .badDirectoryEntry(entry: entry + 1) }
            let end = base + start + length
            guard length > 0, end < bytes.count else {
                throw .fieldOutsideRecord(tag: tag, start: start, length: length)
            }
            let field = bytes[(bytes.startIndex + base + start)..<(bytes.startIndex + end)]
            guard field.position(of: Mark.field) == field.endIndex - 1 else {
                throw .fieldNotTerminated(tag: tag)
            }
            fields.append(RawField(tag: tag, bytes: field.dropLast()))
        }
        return fields
    }

    /// The bytes of the first subfield `code` of the first field `tag`, undecoded.
    func raw(_ tag: String, _ code: UInt8) -> ArraySlice<UInt8>? {
        guard let field = fields.first(where: { $0.tag == tag }) else { return nil }
        return field.bytes.split(separator: Mark.subfield).dropFirst().first { $0.first == code }?.dropFirst()
    }

    /// Whether any field has this tag.
    func has(_ tag: String) -> Bool {
        fields.contains { $0.tag == tag }
    }
}
