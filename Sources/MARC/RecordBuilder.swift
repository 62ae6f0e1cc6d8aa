/// Decodes the fields of a record whose layout is sound.
struct RecordBuilder {
    private let layout: ISO2709
    private let decoder: TextDecoder
    private let family: Family
    private var controlFields: [ControlField] = []
    private var dataFields: [DataField] = []
    private var notes: [ReadingNote] = []

    init(_ layout: ISO2709, decoder: TextDecoder) {
        self.layout = layout
        self.decoder = decoder
        family = Family(of: layout)
    }

    /// The record, in the first encoding that fits all of its fields.
    ///
    /// - Parameters:
    ///   - bytes: the whole record.
    ///   - offset: the byte of the file at which it begins, to locate bytes that are not text.
    consuming func record(
        _ bytes: ArraySlice<UInt8>, offset: Int
    ) throws(RecordError.Reason) -> Record {
        let shift = offset - bytes.startIndex
        var failure: RecordError.Reason?
        for encoding in try Encoding.candidates(for: layout, family: family, bytes: bytes) {
            do throws(RecordError.Reason) {
                return try decoded(as: encoding, shift: shift)
            } catch {
                failure = failure ?? error
            }
        }
        throw failure ?? .noFields
    }

    private mutating func decoded(as encoding: Encoding, shift: Int) throws(RecordError.Reason) -> Record {
        (controlFields, dataFields, notes) = ([], [], [])
        var seen: [String: Int] = [:]
        for field in layout.fields {
            let occurrence = (seen[field.tag] ?? 0) + 1
            seen[field.tag] = occurrence
            do throws(Located) {
                try add(field, occurrence: occurrence, encoding: encoding)
            } catch {
                switch error.cause {
                case .noConverter: throw .encodingUnavailable(encoding)
                case .bytes(let good):
                    throw .undecodable(tag: field.tag, encoding: encoding, offset: error.index + good + shift)
                }
            }
        }
        return Record(
            leader: layout.leader, controlFields: controlFields, dataFields: dataFields, family: family,
            encoding: encoding, notes: notes)
    }

    /// A failure to decode, with the index of the piece's first byte.
    private struct Located: Error {
        let cause: Undecodable
        let index: Int
    }

    private mutating func add(
        _ field: ISO2709.RawField, occurrence: Int, encoding: Encoding
    ) throws(Located) {
        var remarks: [ReadingNote.Remark] = []
        if field.tag.hasPrefix("00") {
            let text = try text(field.bytes, encoding, &remarks)
            controlFields.append(ControlField(tag: field.tag, text: text))
        } else {
            let subfields = try subfields(of: field.bytes, encoding, &remarks)
            let indicators = Self.indicators(of: field.bytes)
            if indicators == nil { remarks.append(.badIndicators) }
            if subfields.isEmpty { remarks.append(.noSubfields) }
            dataFields.append(
                DataField(tag: field.tag, indicators: indicators ?? "  ", subfields: subfields))
        }
        for remark in Self.merged(remarks) {
            notes.append(ReadingNote(tag: field.tag, occurrence: occurrence, remark: remark))
        }
    }

    private func subfields(
        of bytes: ArraySlice<UInt8>, _ encoding: Encoding, _ remarks: inout [ReadingNote.Remark]
    ) throws(Located) -> [Subfield] {
        var subfields: [Subfield] = []
        for piece in bytes.split(separator: Mark.subfield, omittingEmptySubsequences: false).dropFirst() {
            guard let code = piece.first, (0x21...0x7E).contains(code) else { continue }
            subfields.append(Subfield(Unicode.Scalar(code), try text(piece.dropFirst(), encoding, &remarks)))
        }
        return subfields
    }

    private func text(
        _ bytes: ArraySlice<UInt8>, _ encoding: Encoding, _ remarks: inout [ReadingNote.Remark]
    ) throws(Located) -> String {
        do throws(Undecodable) {
            let decoded = try decoder.decode(bytes, as: encoding)
            remarks += decoded.remarks
            return decoded.text
        } catch {
            throw Located(cause: error, index: bytes.startIndex)
        }
    }

    private static func indicators(of bytes: ArraySlice<UInt8>) -> String? {
        let head = bytes.prefix(3)
        guard head.count >= 2, head.prefix(2).allSatisfy({ (0x20...0x7E).contains($0) }),
            head.count == 2 || head.last == Mark.subfield
        else { return nil }
        return String(decoding: head.prefix(2), as: UTF8.self)
    }

    /// One remark of each kind for a field, the removed characters counted together.
    private static func merged(_ remarks: [ReadingNote.Remark]) -> [ReadingNote.Remark] {
        var merged: [ReadingNote.Remark] = []
        var removed = 0
        var firstRemoved: UInt32?
        for remark in remarks {
            if case .invisibleCharactersRemoved(let count, let first) = remark {
                removed += count
                firstRemoved = firstRemoved ?? first
            } else if !merged.contains(remark) {
                merged.append(remark)
            }
        }
        if let firstRemoved {
            merged.append(.invisibleCharactersRemoved(count: removed, first: firstRemoved))
        }
        return merged
    }
}
