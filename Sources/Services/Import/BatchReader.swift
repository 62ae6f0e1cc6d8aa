import Circulation
import MARC

/// Cuts a file into batches of records, each read and checked before the library is asked for anything.
struct BatchReader {
    /// Some records that follow each other, those that cannot be taken set apart.
    struct Batch {
        let act: ImportTitles
        let rejected: [ImportRejection]
    }

    /// The length of the file, where known.
    var byteCount: Int? { reader.byteCount }
    private var reader: RecordReader
    private let digest: String
    private let labels: LabelSeries?

    init(_ reader: RecordReader, digest: String, labels: LabelSeries?) {
        self.reader = reader
        self.digest = digest
        self.labels = labels
    }

    /// The next records, at most so many; nil at the end of the file.
    mutating func next(atMost limit: Int) throws(SourceError) -> Batch? {
        let first = reader.bookmark.number
        var titles: [ImportedTitle] = []
        var rejected: [ImportRejection] = []
        while reader.bookmark.number < first + limit, let outcome = try reader.next() {
            switch outcome {
            case .rejected(let error):
                rejected.append(ImportRejection(error))
            case .record(let record, let number, let offset):
                do throws(Refusal) {
                    titles.append(
                        try BatchReader.title(
                            of: record, number: number, label: labels?.label(ofRecord: number)))
                } catch {
                    rejected.append(ImportRejection(number: number, offset: offset, reason: error.reason))
                }
            }
        }
        let last = reader.bookmark.number - 1
        guard last >= first else { return nil }
        let act = ImportTitles(
            digest: digest, first: first, last: last, titles: titles, rejected: rejected.count,
            nextOffset: reader.bookmark.offset)
        return Batch(act: act, rejected: rejected)
    }

    private struct Refusal: Error {
        let reason: ImportRejection.Reason
    }

    private static func title(
        of record: Record,
        number: Int,
        label: Barcode?
    ) throws(Refusal) -> ImportedTitle {
        let reading: TitleReading
        do throws(ReadingError) {
            reading = try TitleReading(of: record)
        } catch {
            throw Refusal(reason: .noTitle)
        }
        do throws(EntryFaults) {
            return try ImportedTitle(reading, number: number, label: label)
        } catch {
            throw Refusal(reason: .entry(error.faults))
        }
    }
}
