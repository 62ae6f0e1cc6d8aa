import ArgumentParser

/// Set-up and upkeep of a library, for its administrator.
///
/// A refusal is one sentence on the standard error with exit status 1; a wrong command line has status 64.
@main
struct CreditDeskAdmin: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "creditdesk-admin", abstract: "Sets up and looks after a CreditDesk library.",
        subcommands: [InitCommand.self, ImportCommand.self, VerifyCommand.self])
}
