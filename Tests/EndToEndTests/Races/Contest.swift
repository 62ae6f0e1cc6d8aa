import Circulation
import DeskRacer
import DeskTesting
import Foundation
import Services
import Testing

/// A town's library with two rivals and a prompter, who sets every round up and looks at what came of it.
struct Contest {
    static let rounds = 10

    let premises: Premises
    let prompter: DeskServices
    let pair: any RivalPair

    /// - Parameter desk: the name of the one desk all three work at; else each has one of its own.
    init(_ rivals: Rivals, desk: String? = nil) throws {
        premises = try Premises.town()
        prompter = try premises.services(desk: desk ?? "prompter")
        pair = try rivals.pair(at: premises, desks: desk.map { [$0, $0] } ?? ["one", "two"])
    }

    /// Runs a contest some times over; afterwards the library must be sound.
    static func run(
        _ rivals: Rivals,
        rounds: Int = rounds,
        desk: String? = nil,
        _ round: (Contest, Int) throws -> Void
    ) throws {
        let contest = try Contest(rivals, desk: desk)
        for number in 1...rounds { try round(contest, number) }
        #expect(try contest.premises.faults() == [])
        contest.prompter.close()
    }

    /// The prompter's act.
    @discardableResult
    func perform<Verb: Act>(_ act: Verb) throws -> Verb.Outcome {
        try prompter.perform(act, id: prompter.newOperation())
    }

    func lend(_ item: Barcode, to patron: ID<Patron>) throws -> ID<Loan> {
        let outcome = try perform(CheckOut(item: item, patron: patron))
        guard case .lent(let loan, _) = outcome.effect else { throw NotAsPlanned(what: "\(outcome.effect)") }
        return loan
    }

    func giveBack(_ item: Barcode) throws {
        try perform(CheckIn(item: item))
    }

    func books(_ count: Int) throws -> [Barcode] {
        let books = try prompter.freeBooks(count).map(\.item.barcode)
        try #require(books.count == count)
        return books
    }

    func patron(_ part: DemonstrationCast.Part) throws -> ID<Patron> {
        try prompter.patron(part).id
    }

    func loans(of patron: ID<Patron>) throws -> [Barcode] {
        try prompter.ask(OpenPatron(patron)).loans.map(\.item.barcode)
    }

    struct NotAsPlanned: Error {
        let what: String
    }
}

extension Reply {
    var isDone: Bool {
        if case .done = self { true } else { false }
    }

    /// The outcome of an act that was done.
    func outcome<Outcome: Decodable>(_ type: Outcome.Type) throws -> Outcome {
        guard case .done(let text) = self else { throw Contest.NotAsPlanned(what: "\(self)") }
        return try JSONDecoder().decode(type, from: Data(text.utf8))
    }
}

extension [Reply] {
    /// One did it; what the other heard.
    func loser(sourceLocation: SourceLocation = #_sourceLocation) throws -> Reply {
        #expect(count(where: \.isDone) == 1, "\(self)", sourceLocation: sourceLocation)
        return try #require(first { !$0.isDone }, "\(self)", sourceLocation: sourceLocation)
    }
}
