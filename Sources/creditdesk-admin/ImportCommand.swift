import ArgumentParser
import Circulation
import Phrasebook
import Services

/// `creditdesk-admin import`: takes files into the library.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Takes a file of titles or patrons into the library.",
        subcommands: [ImportTitlesCommand.self, ImportPatronsCommand.self])
}

/// What every import is told.
struct ImportOptions: ParsableArguments {
    @Argument(help: "The file.", completion: .file())
    var file: String

    @Option(help: "Code of the branch new items or patrons belong to; else the first one.")
    var branch: String?
}

/// `creditdesk-admin import titles FILE`.
struct ImportTitlesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "titles",
        abstract: "Takes a file of MARC21, UNIMARC or CNMARC records (ISO 2709) into the catalogue.",
        discussion: """
            Desks may go on working. Ctrl-C stops after the present batch; the same command goes on from \
            there, also after a crash. Records known already are brought up to date, never doubled.
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
            let desk = try Opening(
                database: place.database, keyFile: place.keyFile, branch: source.branch, desk: "import"
            ).services()
            console.say(ImportPhrase.reading(path: source.file))
            let start = ContinuousClock.now
            var meter = ProgressMeter()
            let report = try TitleImporter(desk, path: source.file, labels: labels).run(
                isCancelled: { stop.isRaised },
                progress: { step in
                    for rejection in step.rejected {
                        console.complain(console.formats.sentence(for: rejection))
                    }
                    if meter.isDue(console) { console.progress(console.formats.line(for: step)) }
                })
            console.endProgress()
            tell(report, after: ContinuousClock.now - start, console)
            if report.ending == .cancelled { throw ExitCode(1) }
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
        if report.ending == .hadBeenFinished { console.say(console.formats.takenBefore) }
        if report.ending == .finished && counts.records == 0 {
            console.say(ImportPhrase.nothing)
            return
        }
        if report.firstRecord > 1 && report.ending == .finished {
            console.say(ImportPhrase.resumed(at: report.firstRecord))
        }
        console.say(
            ImportPhrase.done(
                read: counts.records, added: counts.titlesAdded, changed: counts.titlesUpdated,
                same: counts.titlesUnchanged, refused: counts.rejected))
        if report.ending == .hadBeenFinished { return }
        console.say(ImportPhrase.items(added: counts.itemsAdded))
        console.say(ImportPhrase.lasted(seconds: Int(duration / .seconds(1))))
        if report.ending == .cancelled { console.say(ImportPhrase.cancelled(after: counts.records)) }
    }
}

/// `creditdesk-admin import patrons FILE`.
struct ImportPatronsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "patrons",
        abstract: "Registers the patrons of a table (CSV, UTF-8, headings in English or Chinese).",
        discussion: """
            Columns: name, birth, card, phone, document kind, document number, category, pinyin, \
            membership end, note. The same file again registers nobody twice.
            """)

    @OptionGroup var source: ImportOptions
    @OptionGroup var place: LibraryOptions
    @OptionGroup var speech: SpeechOptions

    func run() throws {
        let console = Console(speech)
        let stop = StopRequest()
        try console.refusing {
            let desk = try Opening(
                database: place.database, keyFile: place.keyFile, branch: source.branch, desk: "import"
            ).services()
            console.say(ImportPhrase.reading(path: source.file))
            var told = 0
            var meter = ProgressMeter()
            let report = try PatronImporter(desk, path: source.file).run(
                isCancelled: { stop.isRaised },
                progress: { bytes, total, report in
                    for rejection in report.rejected[told...] {
                        console.complain(console.formats.sentence(for: rejection))
                    }
                    told = report.rejected.count
                    if meter.isDue(console) { console.progress(console.formats.line(report, bytes, total)) }
                })
            console.endProgress()
            console.say(console.formats.summary(of: report))
            if report.isCancelled { throw ExitCode(1) }
        }
    }
}

/// Says when progress is worth a line: often where it is written over, seldom in a log.
struct ProgressMeter {
    private var last: ContinuousClock.Instant?

    mutating func isDue(_ console: Console) -> Bool {
        let now = ContinuousClock.now
        let pause = Duration.milliseconds(console.isTerminal ? 100 : 5000)
        if let last, now - last < pause { return false }
        defer { last = now }
        // A log needs no line for an import of a moment.
        return console.isTerminal || last != nil
    }
}
