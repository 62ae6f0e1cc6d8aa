import ArgumentParser
import Circulation
import Foundation
import Glibc
import Phrasebook
import Services

/// Where the library is.
struct LibraryOptions: ParsableArguments {
    @Option(name: .customLong("database"), help: "The database file; else library.db in the data folder.")
    private var chosenDatabase: String?

    private var places: Places { Places(environment: ProcessInfo.processInfo.environment) }

    var database: String { chosenDatabase ?? places.database }
    var keyFile: String { places.keyFile }

    /// Asks for the library before anybody asks for its key: without a library a missing key is no loss.
    ///
    /// - Throws: ``DeskError/database(_:)`` with `missing`.
    func checkPresence() throws(DeskError) {
        if access(database, F_OK) != 0 && errno == ENOENT { throw .database(.missing(path: database)) }
    }
}

/// The language of the answers.
struct SpeechOptions: ParsableArguments {
    @Option(
        name: .customLong("language"), help: "en or zh-Hans; else the language of LANG.",
        transform: { (text) throws in
            guard let language = Language(code: text) else {
                throw ValidationError("'\(text)' is no language of this program: en or zh-Hans.")
            }
            return language
        })
    private var chosenLanguage: Language?

    /// The chosen one, else that of the environment by the rules of POSIX locales, else English.
    var language: Language {
        let environment = ProcessInfo.processInfo.environment
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first {
            !$0.isEmpty
        }
        return chosenLanguage ?? locale.flatMap { Language(code: $0) } ?? .english
    }
}
