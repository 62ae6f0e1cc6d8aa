import ArgumentParser
import Phrasebook
import Services

/// `creditdesk-admin import patrons FILE`.
struct ImportPatronsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "patrons",
        abstract: "Registers the patrons of a table (CSV, UTF-8, headings in English or Chinese).",
        discussion: """
            Columns: name, birth, card, phone, document kind, document number, category, pinyin, \
            membership end, note. The same file again, also with corrected lines, registers nobody twice. The \
            exit status is 1 when a line was refused; the others are taken all the same.
            """)

    @OptionGroup var source: ImportOptions
    @OptionGroup var place: LibraryOptions
    @OptionGroup var speech: SpeechOptions

    func run() throws {
        let console = Console(speech)
        let stop = StopRequest()
        try console.refusing {
            let desk = try source.desk(at: place)
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
            let advice = advice(on: report)
            if let advice { console.complain(advice.text(in: console.formats)) }
            if report.isCancelled || advice != nil { throw ExitCode(1) }
        }
    }

    /// Nil when everybody in the table is registered, or waits for the next run.
    private func advice(on report: PatronReport) -> ImportAdvice? {
        if !report.rejected.isEmpty { return .correctLines }
        return report.added + report.known == 0 && !report.isCancelled ? .noRows : nil
    }
}
