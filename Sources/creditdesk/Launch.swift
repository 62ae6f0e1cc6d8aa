import Circulation
import Desk
import Glibc
import Phrasebook
import Services
import Terminal

/// From arguments to an open desk; everything that can be refused is refused here, in one sentence.
struct Launch {
    let command: CreditDeskCommand
    let environment: [String: String]

    /// The exit status: 0, or 1 after a refusal.
    func run() -> Int32 {
        if let code = command.language, Language(code: code) == nil {
            return refuse(LaunchPhrase.unknownLanguage(code: code))
        }
        do throws(DeskError) {
            return try open()
        } catch {
            return refuse(error)
        }
    }

    private var language: Language {
        command.language.flatMap(Language.init(code:)) ?? ProcessEnvironment.language(in: environment)
    }

    private var places: Places { Places(environment: environment) }

    private var hasTerminal: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

    private func open() throws(DeskError) -> Int32 {
        guard let path = try database() else { return 0 }
        guard hasTerminal else {
            return command.demo || command.demoFresh ? 0 : refuse(LaunchPhrase.noTerminal)
        }
        let opening = Opening(
            database: path, keyFile: places.keyFile, branch: command.branch, desk: command.desk)
        let services = try opening.claimedServices()
        defer { services.close() }
        let branches = try services.ask(ListBranches())
        let (look, warnings) = ThemeChoice(name: command.theme, places: places, environment: environment)
            .look()
        let place = DeskPlace(profile: services.profile, session: services.session, branches: branches)
        do {
            let session = try DeskSession(
                services: services, place: place, language: language, look: look, warnings: warnings,
                term: environment["TERM"])
            session.run()
            return 0
        } catch {
            return refuse(LaunchPhrase.noTerminal)
        }
    }

    /// The file to open: named, the demonstration, the usual one, or what the person at the terminal chooses.
    private func database() throws(DeskError) -> String? {
        if command.demo || command.demoFresh {
            try Demonstration(places: places, language: language).prepare(fresh: command.demoFresh)
            return places.demonstration
        }
        if let named = command.database { return named }
        guard access(places.database, F_OK) != 0 else { return places.database }
        guard hasTerminal else { throw .database(.missing(path: places.database)) }
        return try FirstRun(places: places, language: language).choose()
    }

    private func refuse(_ phrase: any Phrase) -> Int32 {
        PlainLines.warn(phrase.text(in: language))
        return 1
    }
}
