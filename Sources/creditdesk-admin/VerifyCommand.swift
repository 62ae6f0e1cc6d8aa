import ArgumentParser
import Phrasebook
import Services

/// `creditdesk-admin verify`: says whether the library can be trusted.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Checks key, database, loans, holds and audit log. Changes nothing.")

    @OptionGroup var place: LibraryOptions
    @OptionGroup var speech: SpeechOptions

    func run() throws {
        let console = Console(speech)
        try console.refusing {
            try place.checkPresence()
            let report = try Verification(database: place.database, keyFile: place.keyFile).run()
            console.say("SQLite \(report.engine)")
            for fault in report.faults {
                console.complain(VerifyPhrase.integrity(fault).text(in: console.formats))
            }
            if let act = report.brokenAct {
                console.complain(VerifyPhrase.chainBroken(at: Int(act)).text(in: console.formats))
            } else {
                console.say(VerifyPhrase.chainWhole(acts: report.acts))
            }
            guard report.isSound else {
                let problems = report.faults.count + (report.brokenAct == nil ? 0 : 1)
                console.complain(VerifyPhrase.unsound(problems: problems).text(in: console.formats))
                throw ExitCode(1)
            }
            console.say(
                VerifyPhrase.sound(
                    patrons: report.patrons, titles: report.titles, items: report.items, loans: report.loans))
        }
    }
}
