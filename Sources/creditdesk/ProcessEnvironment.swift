import Glibc
import Phrasebook

/// The environment the program was started in, read once.
enum ProcessEnvironment {
    static var current: [String: String] {
        var values: [String: String] = [:]
        var entry = environ
        while let line = entry.pointee {
            let text = String(cString: line)
            if let equals = text.firstIndex(of: "=") {
                values[String(text[..<equals])] = String(text[text.index(after: equals)...])
            }
            entry += 1
        }
        return values
    }

    /// The language the locale asks for; English when it names none the desk speaks.
    static func language(in environment: [String: String]) -> Language {
        let names = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.filter { !$0.isEmpty }
        return names.first.flatMap(Language.init(code:)) ?? .english
    }
}
