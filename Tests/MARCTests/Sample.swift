import Foundation
import MARC

/// The sample files beside the tests.
enum Sample: String, CaseIterable {
    case congress = "loc_records.utf8.mrc"
    case pymarc = "pymarc_marc.mrc"
    case pymarcBad = "pymarc_bad_records.mrc"
    case unimarc = "unimarc_sample.mrc"
    case chinese = "cnmarc_fictitious.utf8.iso"
    case chineseGB = "cnmarc_fictitious.gb18030.iso"
    case chineseGBLines = "cnmarc_fictitious.gb18030.crlf.iso"
    case chineseDamaged = "cnmarc_fictitious.damaged.iso"

    var path: String {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Samples/\(rawValue)").path
    }

    var bytes: [UInt8] {
        get throws { Array(try Data(contentsOf: URL(filePath: path))) }
    }

    func outcomes() throws -> [RecordOutcome] {
        var reader = try RecordReader(fileAt: path)
        return try reader.remaining()
    }

    func records() throws -> [Record] {
        try outcomes().compactMap(\.record)
    }

    func readings() throws -> [TitleReading] {
        try records().map { record in try TitleReading(of: record) }
    }
}

extension RecordReader {
    mutating func remaining() throws -> [RecordOutcome] {
        var outcomes: [RecordOutcome] = []
        while let outcome = try next() { outcomes.append(outcome) }
        return outcomes
    }
}

extension RecordOutcome {
    var record: Record? {
        if case .record(let record, _, _) = self { record } else { nil }
    }

    var error: RecordError? {
        if case .rejected(let error) = self { error } else { nil }
    }
}
