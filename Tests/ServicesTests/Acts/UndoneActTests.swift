import Circulation
import DeskTesting
import Services
import Store
import Testing

@Suite("Acts taken back")
struct UndoneActTests {
    /// Everything of the library an act of the counter can change.
    private struct Picture: Equatable {
        let items: [ItemRecord]
        let people: [PatronRecord]

        init(of services: DeskServices) throws {
            items = try DemonstrationCast.Prop.allCases.map(services.item)
            people = try DemonstrationCast.Part.allCases.map(services.record)
        }
    }

    struct Done: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let perform: @Sendable (DeskServices) throws -> Void

        init(_ testDescription: String, perform: @escaping @Sendable (DeskServices) throws -> Void) {
            self.testDescription = testDescription
            self.perform = perform
        }

        static let all = [
            Done("a loan") { try $0.lend(.book, to: .withoutLoans) },
            Done("a loan from the hold shelf to the one it waits for") {
                try $0.lend(.onHoldShelf, to: .senior)
            },
            Done("a loan of another copy than the one set aside") {
                try $0.lendAnotherCopy(of: .onHoldShelf, to: .senior)
            },
            Done("a loan of an item on its way") { try $0.lend(.inTransit, to: .withoutLoans, [.inTransit]) },
            Done("a loan in spite of overdue items") { try $0.lend(.book, to: .late, [.overdueItems]) },
            Done("a renewal by a scan") { try $0.lend(.onLoan, to: .borrower) },
            Done("a return") { try $0.checkIn(.late) },
            Done("a return that goes to the hold shelf") { try $0.checkIn(.wanted) },
            Done("the find of a missing item") { try $0.checkIn(.missing) },
            Done("the arrival of an item at home") { try $0.checkIn(.inTransit) },
            Done("renewals of which one was refused") { services in
                let record = try services.record(.borrower)
                _ = try services.perform(
                    Renew(patron: record.patron.id, loans: record.loans.map(\.loan.id)),
                    id: services.newOperation())
            },
        ]
    }

    @Test("everything is as it was before", arguments: Done.all)
    func asBefore(done: Done) throws {
        try Town.atDesk { services in
            let before = try Picture(of: services)

            try done.perform(services)
            #expect(try Picture(of: services) != before)
            _ = try services.perform(Undo(), id: services.newOperation())

            #expect(try Picture(of: services) == before)
            #expect(
                try services.library.read { library throws(DeskError) in try library.integrityFaults() } == []
            )
        }
    }

    @Test("a moved visit goes back to the first patron with its dates")
    func move() throws {
        try Town.atDesk { services in
            try services.lend(.book, to: .withoutLoans)
            let before = try Picture(of: services)
            let loans = try services.record(.withoutLoans).loans.map(\.loan.id)

            let outcome = try services.perform(
                MoveVisit(
                    loans: loans, from: try services.patron(.withoutLoans).id,
                    to: try services.patron(.unusualReading).id),
                id: services.newOperation())
            #expect(outcome.lines.map(\.loan) == loans)
            _ = try services.perform(Undo(), id: services.newOperation())

            #expect(try Picture(of: services) == before)
        }
    }

    @Test("a move to someone who may not borrow changes nothing")
    func refusedMove() throws {
        try Town.atDesk { services in
            try services.lend(.book, to: .withoutLoans)
            let before = try Picture(of: services)

            #expect(throws: DeskError.self) {
                try services.perform(
                    MoveVisit(
                        loans: try services.record(.withoutLoans).loans.map(\.loan.id),
                        from: try services.patron(.withoutLoans).id, to: try services.patron(.restricted).id),
                    id: services.newOperation())
            }

            #expect(try Picture(of: services) == before)
        }
    }

    @Test("an undo is not undone, and nothing is left to undo after it")
    func undoOfUndo() throws {
        try Town.atDesk { services in
            try services.lend(.book, to: .withoutLoans)
            _ = try services.perform(Undo(), id: services.newOperation())

            #expect(throws: DeskError.cannotUndo(.nothing)) {
                try services.perform(Undo(), id: services.newOperation())
            }
        }
    }

    @Test("a registration is not taken back by the key for slips of the hand")
    func registration() throws {
        try Town.atDesk { services in
            var entry = PatronEntry()
            entry.name = "曾小雨"
            entry.birth = "1990-05-01"
            _ = try services.perform(try services.registration(of: entry), id: services.newOperation())

            #expect(throws: DeskError.cannotUndo(.notUndoable)) {
                try services.perform(Undo(), id: services.newOperation())
            }
        }
    }
}

extension DeskServices {
    func lend(
        _ prop: DemonstrationCast.Prop,
        to part: DemonstrationCast.Part,
        _ confirmed: Set<FindingKind> = []
    ) throws {
        let act = CheckOut(
            item: try item(prop).item.barcode, patron: try patron(part).id, confirmed: confirmed)
        _ = try perform(act, id: newOperation())
    }

    func checkIn(_ prop: DemonstrationCast.Prop) throws {
        _ = try perform(CheckIn(item: try item(prop).item.barcode), id: newOperation())
    }
}
