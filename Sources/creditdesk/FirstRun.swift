import Circulation
import Glibc
import Phrasebook
import Services

/// The first start without a library: make one, look at the demonstration, or leave.
struct FirstRun {
    let places: Places
    let language: Language

    /// The database to open, or `nil` when the person leaves.
    func choose() throws(DeskError) -> String? {
        say(LaunchPhrase.noLibraryYet(path: places.database))
        let choices: [LaunchPhrase] = [.choiceMake, .choiceDemonstration, .choiceLeave]
        for (index, choice) in choices.enumerated() {
            say(choice, before: "  \(index + 1)  ")
        }
        while let answer = ask("> ") {
            switch answer {
            case "1": return try make()
            case "2":
                try Demonstration(places: places, language: language).prepare(fresh: false)
                return places.demonstration
            case "3", "": return leave()
            default: say(FirstRunPhrase.chooseNumber(upTo: choices.count))
            }
        }
        return leave()
    }

    private func make() throws(DeskError) -> String? {
        while let founding = askFounding() {
            do throws(DeskError) {
                try found(founding)
                return places.database
            } catch .entry(let faults) {
                say(DeskError.entry(faults))
            } catch {
                throw error.naming(library: places.database)
            }
        }
        return leave()
    }

    private func found(_ founding: Founding) throws(DeskError) {
        try Places.makeFolder(places.data)
        let outcome = try founding.found(databaseAt: places.database, keyAt: places.keyFile)
        say(SetUpPhrase.libraryMade(path: places.database))
        guard outcome.madeKey else { return }
        say(SetUpPhrase.keyMade(path: places.keyFile))
        say(SetUpPhrase.keepKeyApart)
        // The screen would cover these lines at once.
        _ = ask(FirstRunPhrase.pressEnter)
    }

    /// What the library is to be called, first in the language spoken here; nil when the person leaves.
    private func askFounding() -> Founding? {
        guard let name = ask(LaunchPhrase.askName), !name.isEmpty,
            let answer = ask(FirstRunPhrase.askOtherName), let member = askMember()
        else { return nil }
        let other = answer.isEmpty ? name : answer
        return switch language {
        case .english: Founding(member: member, englishName: name, chineseName: other)
        case .simplifiedChinese: Founding(member: member, englishName: other, chineseName: name)
        }
    }

    private static let usualMember = "HZ"

    private func askMember() -> MemberCode? {
        while let answer = ask(FirstRunPhrase.askMember(usual: FirstRun.usualMember)) {
            let code = answer.isEmpty ? FirstRun.usualMember : answer.uppercased()
            if let member = MemberCode(code) { return member }
            say(FirstRunPhrase.malformedMember)
        }
        return nil
    }

    private func leave() -> String? {
        say(FirstRunPhrase.nothingMade)
        return nil
    }

    private func ask(_ question: some Phrase) -> String? {
        ask(question.text(in: language))
    }

    private func ask(_ question: String) -> String? {
        PlainLines.say(question)
        return readLine()?.trimmingBlanks()
    }

    private func say(_ phrase: any Phrase, before: String = "") {
        PlainLines.say(before + phrase.text(in: language) + "\n")
    }
}
