/// Why no title could be read from a sound record.
public enum ReadingError: Error, Equatable, Sendable {
    /// Neither 200 nor 245 is there.
    case noTitleField
    /// The title field (its tag) has no title in $a.
    case emptyTitle(tag: String)
}

/// The number under which the system a record comes from knows it: 001, and 003 where given.
public struct ControlNumber: Equatable, Hashable, Sendable {
    /// Field 001 without blanks around it.
    public let number: String
    /// Field 003, the agency whose number it is.
    public let agency: String?

    /// Makes a control number.
    public init(number: String, agency: String?) {
        self.number = number
        self.agency = agency
    }
}

/// What a catalogue keeps of a record, whichever format it came in.
///
/// Punctuation between parts (ISBD) is taken off. In Chinese, Japanese and Korean records of MARC21 the
/// fields in the original script (880) come first and the romanised title is an alternative.
public struct TitleReading: Equatable, Sendable {
    /// The title proper, with number and name of a part.
    public let title: String
    /// The rest of the title.
    public let subtitle: String?
    /// Other titles to be found by: romanised, original script, cover.
    public let alternativeTitles: [String]
    /// The title in pinyin, when the record gives it.
    public let pinyin: String?
    /// Who the item itself says made it, such as `虚构者甲著`.
    public let responsibility: String?
    /// The first name the record is to be found under, without years.
    public let author: String?
    /// The first publisher.
    public let publisher: String?
    /// Year of publication in our era.
    public let year: Int?
    /// The edition as stated, such as `初版` or `2nd ed.`
    public let edition: String?
    /// All book numbers, right or wrong, in order.
    public let isbns: [ISBN]
    /// `NNNN-NNNN` as it stands.
    public let issn: String?
    /// Three letters of ISO 639-2/B, such as `chi`.
    public let language: String?
    /// The class number; the Chinese one where there are several.
    public let classNumber: ClassNumber?
    /// The price beside the book number.
    public let price: Price?
    /// What kind of thing it is.
    public let material: Material
    /// The record's identity, for importing it a second time.
    public let controlNumber: ControlNumber?
    /// What it is about.
    public let abstract: String?
    /// The copies the record lists.
    public let holdings: [HoldingReading]
    /// What was odd in the record and in its copies.
    public let notes: [ReadingNote]

    /// Reads a record by the rules of its family.
    ///
    /// - Throws: ``ReadingError`` when there is no title.
    public init(of record: Record) throws(ReadingError) {
        let fields: any TitleFields
        switch record.family {
        case .marc21: fields = MARC21Fields(record)
        case .unimarc, .cnmarc: fields = UNIMARCFields(record)
        case .unknown: throw .noTitleField
        }
        guard let title = fields.title else { throw .emptyTitle(tag: fields.titleTag) }
        let (holdings, holdingNotes) = HoldingReading.all(in: record)
        self.title = title
        subtitle = fields.subtitle
        alternativeTitles = Self.distinct(fields.alternativeTitles, besides: title)
        pinyin = fields.pinyin
        responsibility = fields.responsibility
        author = fields.author
        publisher = fields.publisher
        year = fields.year
        edition = fields.edition
        isbns = fields.isbns
        issn = fields.issn
        language = fields.language
        classNumber = fields.classNumber
        price = fields.priceText.map { Price($0, language: fields.language) }
        material = Material(leader: record.leader, family: record.family)
        controlNumber = record.control("001")?.trimmed.nonEmpty.map {
            ControlNumber(number: $0, agency: record.control("003")?.trimmed.nonEmpty)
        }
        abstract = fields.abstract
        self.holdings = holdings
        notes = record.notes + holdingNotes
    }

    private static func distinct(_ titles: [String], besides title: String) -> [String] {
        var seen: Set = [title]
        return titles.filter { seen.insert($0).inserted }
    }
}

/// Where a family of formats keeps the parts of a title.
protocol TitleFields {
    var titleTag: String { get }
    var title: String? { get }
    var subtitle: String? { get }
    var alternativeTitles: [String] { get }
    var pinyin: String? { get }
    var responsibility: String? { get }
    var author: String? { get }
    var publisher: String? { get }
    var year: Int? { get }
    var edition: String? { get }
    var isbns: [ISBN] { get }
    var issn: String? { get }
    var language: String? { get }
    var classNumber: ClassNumber? { get }
    var priceText: String? { get }
    var abstract: String? { get }
}

extension TitleFields {
    /// The texts without punctuation at their ends, joined; `nil` when none is left.
    func joined(_ texts: [String], by separator: String, _ fullStop: ISBD.FullStop = .afterWords) -> String? {
        texts.map { ISBD.stripped($0, fullStop: fullStop) }.filter { !$0.isEmpty }
            .joined(separator: separator).nonEmpty
    }

    /// The first four digits in a row that can be a year.
    func year(in text: String?) -> Int? {
        text?.split { !($0.isASCII && $0.isNumber) }.lazy
            .filter { $0.count == 4 }.compactMap { Int($0) }.first { (1000...2999).contains($0) }
    }

    /// The year at a fixed place of a coded field.
    func year(coded text: String?, at position: Int) -> Int? {
        year(in: text.map { String($0.dropFirst(position).prefix(4)) })
    }
}
