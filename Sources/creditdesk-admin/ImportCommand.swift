import ArgumentParser
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

    /// The desk that takes the file, in a library that is there.
    func desk(at place: LibraryOptions) throws -> DeskServices {
        try place.checkPresence()
        return try Opening(
            database: place.database, keyFile: place.keyFile, branch: branch, desk: "import"
        ).services()
    }
}
