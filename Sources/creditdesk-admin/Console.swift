import ArgumentParser
import Circulation
import Foundation
import Glibc
import Phrasebook
import Services

/// Answers on the standard output; refusals, rejections and progress on the standard error.
struct Console {
    let formats: Formats
    /// Whether a line of progress can be written over.
    let isTerminal: Bool

    init(_ speech: SpeechOptions) {
        formats = Formats(language: speech.language)
        isTerminal = isatty(STDERR_FILENO) == 1
    }

    func say(_ phrase: some Phrase) {
        say(phrase.text(in: formats))
    }

    func say(_ text: String) {
        print(text)
    }

    /// A line about something that was not taken.
    func complain(_ text: String) {
        write((isTerminal ? Console.clearing : "") + text + "\n")
    }

    /// Where the work stands: written over the last time on a terminal, a line of its own elsewhere.
    func progress(_ text: String) {
        write(isTerminal ? Console.clearing + text : text + "\n")
    }

    func endProgress() {
        if isTerminal { write(Console.clearing) }
    }

    /// Does some work; what refuses it becomes one sentence and exit status 1.
    func refusing(_ work: () throws -> Void) throws {
        do {
            try work()
        } catch let error as DeskError {
            complain(error.text(in: formats))
            throw ExitCode(1)
        } catch let failure as ImportFailure {
            complain(formats.sentence(for: failure))
            throw ExitCode(1)
        }
    }

    private static let clearing = "\r\u{1B}[K"

    private func write(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }
}
