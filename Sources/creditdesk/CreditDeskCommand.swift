import ArgumentParser
import Circulation
import Glibc
import Phrasebook
import Services
import Terminal

/// The desk program: arguments, paths, wiring.
@main
struct CreditDeskCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "creditdesk",
        abstract: "The circulation desk of a library that lends on credit, in a terminal.",
        discussion: "Without a database it offers to make one or to open the demonstration library.")

    @Flag(help: "Open a demonstration library of invented people; it is made first if there is none.")
    var demo = false

    @Flag(help: "Make the demonstration library anew, then open it.")
    var demoFresh = false

    @Option(help: ArgumentHelp("The library's database file.", valueName: "path"))
    var database: String?

    @Option(help: ArgumentHelp("The branch this desk stands in, by its code.", valueName: "code"))
    var branch: String?

    @Option(help: ArgumentHelp("The name of this desk within its branch.", valueName: "name"))
    var desk: String?

    @Option(help: ArgumentHelp("The language of the screen: en or zh-Hans.", valueName: "language"))
    var language: String?

    @Option(help: ArgumentHelp("The theme, by its name.", valueName: "name"))
    var theme: String?

    static func main() {
        CrashGuard.install()
        main(nil)
    }

    func run() throws {
        let environment = ProcessEnvironment.current
        let launch = Launch(command: self, environment: environment)
        throw ExitCode(launch.run())
    }
}
