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
            case "3", "": return nil
            default: continue
            }
        }
        return nil
    }

    private func make() throws(DeskError) -> String? {
        guard let name = ask(LaunchPhrase.askName.text(in: language)), !name.isEmpty,
            let member = MemberCode("HZ")
        else { return nil }
        try Places.makeFolder(places.data)
        let founding = Founding(member: member, englishName: name, chineseName: name)
        let outcome = try founding.found(databaseAt: places.database, keyAt: places.keyFile)
        if outcome.madeKey {
            say(SetUpPhrase.keyMade(path: places.keyFile))
            say(SetUpPhrase.keepKeyApart)
        }
        return places.database
    }

    private func ask(_ question: String) -> String? {
        PlainLines.say(question)
        return readLine()?.trimmingBlanks()
    }

    private func say(_ phrase: any Phrase, before: String = "") {
        PlainLines.say(before + phrase.text(in: language) + "\n")
    }
}
