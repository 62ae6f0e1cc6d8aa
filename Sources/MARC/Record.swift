/// One bibliographic record: its leader and its fields, decoded, in the order of the file.
///
/// Texts hold no control characters and no marks of writing direction; what was taken out is in ``notes``.
/// They are not normalised: a letter and its accent may be two code points.
public struct Record: Equatable, Sendable {
    /// The 24 characters before the directory.
    public let leader: Leader
    /// Fields 001 to 009, which have no indicators and no subfields.
    public let controlFields: [ControlField]
    /// All other fields.
    public let dataFields: [DataField]
    /// Which format the fields follow.
    public let family: Family
    /// How the bytes were read.
    public let encoding: Encoding
    /// What was odd, field by field.
    public let notes: [ReadingNote]

    /// Makes a record of its parts.
    public init(
        leader: Leader, controlFields: [ControlField], dataFields: [DataField], family: Family,
        encoding: Encoding = .utf8, notes: [ReadingNote] = []
    ) {
        self.leader = leader
        self.controlFields = controlFields
        self.dataFields = dataFields
        self.family = family
        self.encoding = encoding
        self.notes = notes
    }

    /// The text of the first control field with this tag.
    public func control(_ tag: String) -> String? {
        controlFields.first { $0.tag == tag }?.text
    }

    /// The data fields with this tag, in order.
    public func fields(_ tag: String) -> [DataField] {
        dataFields.filter { $0.tag == tag }
    }

    /// The first data field with this tag.
    public func field(_ tag: String) -> DataField? {
        dataFields.first { $0.tag == tag }
    }
}

/// The leader of a record: 24 ASCII characters.
public struct Leader: Equatable, Sendable {
    /// The characters as they stand.
    public let text: String

    /// Takes the characters as they stand; positions that are missing read as blanks.
    public init(_ text: String) {
        self.text = text
    }

    /// Position 5: new, corrected, deleted...
    public var status: Character { self[5] }
    /// Position 6: what kind of thing is described.
    public var type: Character { self[6] }
    /// Position 7: monograph, serial, part...
    public var level: Character { self[7] }
    /// Position 9: in MARC21 `a` is Unicode, blank is MARC-8; without meaning in UNIMARC.
    public var coding: Character { self[9] }

    private subscript(position: Int) -> Character {
        guard let index = text.index(text.startIndex, offsetBy: position, limitedBy: text.endIndex),
            index < text.endIndex
        else { return " " }
        return text[index]
    }
}

/// A field without subfields, such as 001, the record's number.
public struct ControlField: Equatable, Sendable {
    /// Three characters, `001` to `009`.
    public let tag: String
    /// The content, blanks included: positions have meaning.
    public let text: String

    /// Makes a control field.
    public init(tag: String, text: String) {
        self.tag = tag
        self.text = text
    }
}

/// A field of two indicators and a row of subfields.
public struct DataField: Equatable, Sendable {
    /// Three letters or digits.
    public let tag: String
    /// The two indicators, `"  "` when both are blank.
    public let indicators: String
    /// The subfields in order; codes may repeat.
    public let subfields: [Subfield]

    /// Makes a data field.
    public init(tag: String, indicators: String = "  ", subfields: [Subfield]) {
        self.tag = tag
        self.indicators = indicators
        self.subfields = subfields
    }

    /// The first subfield with this code that is not blank, trimmed.
    public func first(_ code: Unicode.Scalar) -> String? {
        subfields.lazy.filter { $0.code == code }.map(\.text.trimmed).first { !$0.isEmpty }
    }

    /// All subfields with one of these codes that are not blank, trimmed, in the order of the field.
    public func all(_ codes: Unicode.Scalar...) -> [String] {
        subfields.filter { codes.contains($0.code) }.map(\.text.trimmed).filter { !$0.isEmpty }
    }
}

/// A coded piece of a field.
public struct Subfield: Equatable, Sendable {
    /// The character after the subfield mark.
    public let code: Unicode.Scalar
    /// The text as it stands.
    public let text: String

    /// Makes a subfield.
    public init(_ code: Unicode.Scalar, _ text: String) {
        self.code = code
        self.text = text
    }
}
