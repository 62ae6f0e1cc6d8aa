import Circulation
import Glibc
import MARC
import Store
import Vault

/// Takes a file of MARC records into the catalogue, batch by batch, while desks go on working.
///
/// The library remembers how far each file was taken, so an import that was stopped or killed goes on
/// where it ended, and a file that was taken whole is not taken again.
public struct TitleImporter: Sendable {
    /// The file.
    public let path: String
    private let services: DeskServices
    private let labels: LabelSeries?

    /// - Parameters:
    ///   - services: the desk in whose branch items without a known branch are at home.
    ///   - labels: the barcodes of records that list no copy; without them such records get no item.
    public init(_ services: DeskServices, path: String, labels: LabelSeries? = nil) {
        self.services = services
        self.path = path
        self.labels = labels
    }

    /// Runs until the file ends or `isCancelled` says so, asked before each batch.
    ///
    /// - Throws: ``ImportFailure``.
    public func run(
        isCancelled: () -> Bool = { false },
        progress: (ImportStep) -> Void = { _ in }
    ) throws(ImportFailure) -> ImportReport {
        let digest = try digest()
        let earlier = try asked { library throws(DeskError) in try library.importProgress(digest: digest) }
        let bookmark = earlier.map { Bookmark($0) } ?? Bookmark()
        var batches = try reading { () throws(SourceError) in
            BatchReader(
                try RecordReader(fileAt: path, from: bookmark), digest: digest, labels: labels)
        }
        var outcome = BatchOutcome(counts: earlier.map { ImportCounts($0) } ?? ImportCounts())
        var rejected: [ImportRejection] = []
        var pace = ImportPace(records: bookmark.number - 1, bytes: bookmark.offset, total: batches.byteCount)
        while true {
            if isCancelled() {
                return report(.cancelled, outcome, from: bookmark, rejected)
            }
            let next = try reading { () throws(SourceError) in try batches.next(atMost: pace.batch) }
            guard let batch = next else { break }
            let taken = try take(batch.act, pace: &pace)
            outcome.counts = outcome.counts + taken.counts
            outcome.refusedCopies += taken.refusedCopies
            rejected += batch.rejected
            progress(pace.step(after: batch, taken.refusedCopies))
            usleep(TitleImporter.pause)
        }
        let hadBeenFinished = earlier != nil && pace.isUntouched
        return report(hadBeenFinished ? .hadBeenFinished : .finished, outcome, from: bookmark, rejected)
    }

    /// Long enough for a desk that waits at the gate to get in first; microseconds.
    private static let pause: useconds_t = 1000

    private func take(_ act: ImportTitles, pace: inout ImportPace) throws(ImportFailure) -> BatchOutcome {
        do throws(DeskError) {
            let id = try act.operation()
            return try pace.timing { () throws(DeskError) in try services.perform(act, id: id) }
        } catch {
            throw .desk(error)
        }
    }

    private func report(
        _ ending: ImportReport.Ending,
        _ outcome: BatchOutcome,
        from bookmark: Bookmark,
        _ rejected: [ImportRejection]
    ) -> ImportReport {
        ImportReport(
            ending: ending, counts: outcome.counts, firstRecord: bookmark.number, rejected: rejected,
            refusedCopies: outcome.refusedCopies)
    }

    private func digest() throws(ImportFailure) -> String {
        do throws(VaultError) {
            let file = try FileDigest.hexadecimal(ofFileAt: path)
            guard let labels else { return file }
            // With labels it is another piece of work than without: the file may be taken once more.
            var digest = FileDigest()
            digest.update(Array("\(file) labels \(labels.first)".utf8))
            return digest.hexadecimal
        } catch {
            if case .fileUnreadable(let path, let code) = error { throw .unreadable(path: path, code: code) }
            throw .desk(DeskError(error))
        }
    }

    private func asked<Answer: Sendable>(
        _ body: @Sendable (Reading) throws(DeskError) -> Answer
    ) throws(ImportFailure) -> Answer {
        do throws(DeskError) {
            return try services.library.read(body)
        } catch {
            throw .desk(error)
        }
    }

    private func reading<Value>(_ body: () throws(SourceError) -> Value) throws(ImportFailure) -> Value {
        do throws(SourceError) {
            return try body()
        } catch {
            switch error {
            case .cannotOpen(let path, let code): throw .unreadable(path: path, code: code)
            case .readFailed(_, let code): throw .unreadable(path: path, code: code)
            }
        }
    }
}

extension Bookmark {
    /// Where an earlier run stopped; the library counts the records behind it.
    init(_ progress: ImportProgress) {
        self.init(number: progress.nextRecord + 1, offset: Int(progress.nextOffset))
    }
}
