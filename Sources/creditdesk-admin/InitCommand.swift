import ArgumentParser
import Circulation
import Phrasebook
import Services

/// `creditdesk-admin init`: founds a library.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Makes a new library with one branch, one desk and the loan rules of Hangzhou.",
        discussion: "The key file is made when there is none. An existing database is never touched.")

    @OptionGroup var place: LibraryOptions
    @OptionGroup var speech: SpeechOptions

    @Option(
        help: "Code of the library in its union: 2 to 12 of A-Z, 0-9 and -.",
        transform: { (text) throws in
            guard let code = MemberCode(text) else {
                throw ValidationError("'\(text)' is not a library code.")
            }
            return code
        })
    var member: MemberCode?

    @Option(help: "Name of the library in English.")
    var name = "Public Library"

    @Option(help: "Name of the library in Chinese.")
    var chineseName = "公共图书馆"

    func run() throws {
        let console = Console(speech)
        try console.refusing {
            guard let member = member ?? MemberCode("HZ") else { return }
            let founding = Founding(member: member, englishName: name, chineseName: chineseName)
            let outcome = try found(founding)
            console.say(SetUpPhrase.libraryMade(path: place.database))
            if outcome.madeKey {
                console.say(SetUpPhrase.keyMade(path: place.keyFile))
                console.say(SetUpPhrase.keepKeyApart)
            }
            let branch = console.formats.pick(name, chineseName)
            console.say(SetUpPhrase.branchAdded(code: outcome.branchCode, name: branch))
            console.say(SetUpPhrase.deskAdded(name: outcome.deskName, branch: outcome.branchCode))
            console.say(SetUpPhrase.staffAdded(number: outcome.staffNumber, name: outcome.staffName))
            console.say(SetUpPhrase.rulesSet(LoanRules.hangzhou.count))
        }
    }

    private func found(_ founding: Founding) throws(DeskError) -> Founding.Outcome {
        do throws(DeskError) {
            return try founding.found(databaseAt: place.database, keyAt: place.keyFile)
        } catch {
            throw error.naming(library: place.database)
        }
    }
}
