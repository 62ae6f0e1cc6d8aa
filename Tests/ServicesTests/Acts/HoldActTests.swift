import Circulation
import DeskTesting
import Services
import Store
import Testing

@Suite("Holds that acts fulfil")
struct HoldActTests {
    @Test("another copy leaves a ready hold and the copy on the hold shelf as they are")
    func anotherCopy() throws {
        try Town.atDesk { services in
            let setAside = try services.item(.onHoldShelf)
            let before = try services.record(.senior).holds

            try services.lendAnotherCopy(of: .onHoldShelf, to: .senior)

            #expect(before.map(\.hold.state) == [.ready])
            #expect(try services.record(.senior).holds == before)
            #expect(try services.item(.onHoldShelf) == setAside)
            #expect(try services.faults() == [])
        }
    }

    @Test("a hold that waited waits again when the loan is undone, wherever the item was")
    func undoneLoan() throws {
        try Town.atDesk { services in
            try services.placeHold(on: .inTransit, for: .unusualReading)
            let before = try services.record(.unusualReading)

            try services.lend(.inTransit, to: .unusualReading, [.inTransit])
            #expect(try services.record(.unusualReading).holds.isEmpty)
            _ = try services.perform(Undo(), id: services.newOperation())

            #expect(try services.record(.unusualReading) == before)
            #expect(try services.faults() == [])
        }
    }

    @Test("a move fulfils the right person's hold, and its undo gives it back")
    func undoneMove() throws {
        try Town.atDesk { services in
            try services.lend(.book, to: .withoutLoans)
            try services.placeHold(on: .book, for: .unusualReading)
            let before = try services.record(.unusualReading)

            let outcome = try services.perform(
                MoveVisit(
                    loans: try services.record(.withoutLoans).loans.map(\.loan.id),
                    from: try services.patron(.withoutLoans).id,
                    to: try services.patron(.unusualReading).id),
                id: services.newOperation())
            #expect(outcome.lines.map(\.fulfilled?.previous) == [.waiting])
            #expect(try services.record(.unusualReading).holds.isEmpty)
            _ = try services.perform(Undo(), id: services.newOperation())

            #expect(try services.record(.unusualReading) == before)
            #expect(try services.faults() == [])
        }
    }

    @Test("a return for the hold shelf says whose card the slip names, not who brought the item")
    func holder() throws {
        try Town.atDesk { services in
            let holder = try services.patron(.withoutLoans)

            let outcome = try services.perform(
                CheckIn(item: try services.item(.wanted).item.barcode), id: services.newOperation())

            #expect(outcome.holder == holder.id && outcome.holderTail == holder.card?.tail)
            #expect(outcome.patron != holder.id)
        }
    }

    @Test("the slip of a holder without a card names the end of the phone number")
    func holderWithoutCard() throws {
        try Town.atDesk { services in
            try services.lend(.book, to: .withoutLoans)
            try services.placeHold(on: .book, for: .cardless)

            let outcome = try services.perform(
                CheckIn(item: try services.item(.book).item.barcode), id: services.newOperation())

            #expect(outcome.holderTail == "0012")
        }
    }

    @Test("a return nobody waits for names no holder")
    func nobodyWaits() throws {
        try Town.atDesk { services in
            let outcome = try services.perform(
                CheckIn(item: try services.item(.late).item.barcode), id: services.newOperation())

            #expect(outcome.holder == nil && outcome.holderTail == nil)
        }
    }
}

extension DeskServices {
    /// Everything that is wrong with the library's rows.
    func faults() throws -> [String] {
        try library.read { library throws(DeskError) in try library.integrityFaults() }
    }

    /// Puts the person who plays a part at the end of the queue for an item's title.
    func placeHold(on prop: DemonstrationCast.Prop, for part: DemonstrationCast.Part) throws {
        let title = try item(prop).item.title
        let patron = try patron(part).id
        let (pickup, now) = (session.branch.id, clock.now())
        _ = try library.inGate { library throws(DeskError) in
            try library.insertHold(patron: patron, title: title, pickup: pickup, placed: now)
        }
    }

    /// Enters one more copy of an item's title, and lends it.
    func lendAnotherCopy(of prop: DemonstrationCast.Prop, to part: DemonstrationCast.Part) throws {
        let known = try item(prop).item
        let barcode = Barcode("29999999999990")!
        _ = try perform(
            AddItem(
                barcode: barcode, title: known.title, home: session.branch.id, type: known.type,
                callNumber: known.callNumber),
            id: newOperation())
        _ = try perform(CheckOut(item: barcode, patron: try patron(part).id), id: newOperation())
    }
}
