import ArgumentParser
import Circulation
import Phrasebook
import Services

/// `creditdesk-admin import titles FILE`.
struct ImportTitlesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "titles",
        abstract: "Takes a file of MARC21, UNIMARC or CNMARC records (ISO 2709) into the catalogue.",
        discussion: """
            Desks may go on working. Ctrl-C stops after the present batch; the same command goes on from \
            there, also after a crash. Records known already are brought up to date, never doubled. The exit \
            status is 1 when a record was refused; the others are taken all the same.
            """)

    @OptionGroup var source: ImportOptions

    @Option(
        help: ArgumentHelp(
            "Give records that list no copy one item each: this barcode for record 1, the next for record 2.",
            valueName: "barcode"))
    var labelFrom: String?

    @OptionGroup var place: LibraryOptions
    @OptionGroup var speech: SpeechOptions

    func run() throws {
        let console = Console(speech)
        let stop = StopRequest()
        try console.refusing {
            let labels = try labels()
            let desk = try source.desk(at: place)
            console.say(ImportPhrase.reading(path: source.file))
            let start = ContinuousClock.now
            var meter = ProgressMeter()
            let report = try TitleImporter(desk, path: source.file, labels: labels).run(
                isCancelled: { stop.isRaised },
                progress: { step in
                    for sentence in console.formats.sentences(about: step) { console.complain(sentence) }
                    if meter.isDue(console) { console.progress(console.formats.line(for: step)) }
                })
            console.endProgress()
            tell(report, after: ContinuousClock.now - start, console)
            let advice = advice(on: report)
            if let advice { console.complain(advice.text(in: console.formats)) }
            if report.ending == .cancelled || advice != nil { throw ExitCode(1) }
        }
    }

    private func labels() throws -> LabelSeries? {
        guard let labelFrom else { return nil }
        guard let labels = LabelSeries(from: labelFrom) else {
            throw DeskError.entry([EntryFault(.barcode, .malformed)])
        }
        return labels
    }

    private func tell(_ report: ImportReport, after duration: Duration, _ console: Console) {
        let counts = report.counts
        switch report.ending {
        case .hadBeenFinished:
            console.say(
                ImportPhrase.takenBefore(
                    read: counts.records, added: counts.titlesAdded, changed: counts.titlesUpdated,
                    same: counts.titlesUnchanged, refused: counts.rejected))
            return
        case .finished where counts.records == 0: return
        case .finished where report.firstRecord > 1:
            console.say(ImportPhrase.resumed(at: report.firstRecord))
        case .finished, .cancelled: break
        }
        console.say(
            ImportPhrase.done(
                read: counts.records, added: counts.titlesAdded, changed: counts.titlesUpdated,
                same: counts.titlesUnchanged, refused: counts.rejected))
        console.say(ImportPhrase.items(added: counts.itemsAdded))
        if counts.itemsElsewhere > 0 { console.say(CopyPhrase.elsewhere(counts.itemsElsewhere)) }
        if counts.itemsSkipped > 0 { console.say(CopyPhrase.skipped(counts.itemsSkipped)) }
        console.say(ImportPhrase.lasted(seconds: Int(duration / .seconds(1))))
        if report.ending == .cancelled { console.say(ImportPhrase.cancelled(after: counts.records)) }
    }

    /// Nil when the whole file is in the library, or what is missing waits for the next run.
    private func advice(on report: ImportReport) -> ImportAdvice? {
        if report.counts.rejected > 0 { return .correctRecords }
        return report.ending == .finished && report.counts.records == 0 ? .noRecords : nil
    }
}
