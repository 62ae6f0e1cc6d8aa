import Testing

@testable import Circulation

@Suite("Where a returned item goes")
struct CheckInTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var item = Item.book(.onLoan)
        var openLoan: Loan?
        var holds: [Hold] = []
        var closed = ClosedDays()
        var findings: [Finding] = []
        let destination: ReturnDestination
        let whereabouts: Whereabouts
    }

    private static let until = day("2026-11-28")
    private static let chens = Hold.by(chen).id
    private static let shelf = ReturnDestination.holdShelf(hold: chens, until: until)
    private static let onHoldShelf = Whereabouts.onHoldShelf(hold: chens, until: until)

    @Test("the item goes where table and place say, and the desk says why", arguments: loanCases + otherCases)
    func routing(rule: Case) throws {
        let decision = CheckInFacts(
            item: rule.item, openLoan: rule.openLoan, holds: rule.holds, branch: city,
            closedWhereLent: rule.closed, closedHere: rule.closed, holdShelfDays: 5, today: today
        ).decision()
        let plan = try decision.permitted()

        #expect(plan.destination == rule.destination)
        #expect(plan.whereabouts == rule.whereabouts)
        #expect(plan.closing == rule.openLoan?.id)
        #expect(decision.findings == rule.findings)
    }

    static let loanCases = [
        Case(
            testDescription: "at home, no hold", openLoan: .of(lin), destination: .reshelve,
            whereabouts: .onShelf),
        Case(
            testDescription: "late", openLoan: .of(lin, due: day("2026-11-20")),
            findings: [.returnedLate(days: 3)], destination: .reshelve, whereabouts: .onShelf),
        Case(
            testDescription: "late only by closed days", openLoan: .of(lin, due: day("2026-11-22")),
            closed: ClosedDays(weekly: [.monday]), destination: .reshelve, whereabouts: .onShelf),
        Case(
            testDescription: "home elsewhere, no hold", item: .book(.onLoan, home: county),
            openLoan: .of(lin),
            destination: .transit(to: county, hold: nil), whereabouts: .inTransit(to: county, hold: nil)),
        Case(
            testDescription: "hold picked up here", openLoan: .of(lin), holds: [.by(chen)],
            destination: shelf,
            whereabouts: onHoldShelf),
        Case(
            testDescription: "hold picked up here, home elsewhere", item: .book(.onLoan, home: county),
            openLoan: .of(lin), holds: [.by(chen)], destination: shelf, whereabouts: onHoldShelf),
        Case(
            testDescription: "hold picked up elsewhere", openLoan: .of(lin),
            holds: [.by(chen, pickup: county)],
            destination: .transit(to: county, hold: chens), whereabouts: .inTransit(to: county, hold: chens)),
        Case(
            testDescription: "a hold that has its copy is passed over", openLoan: .of(lin),
            holds: [.by(zhou, .ready), .by(chen)], destination: shelf, whereabouts: onHoldShelf),
        Case(
            testDescription: "the hold shelf ends on an open day", openLoan: .of(lin), holds: [.by(chen)],
            closed: ClosedDays(single: [until]),
            destination: .holdShelf(hold: chens, until: day("2026-11-29")),
            whereabouts: .onHoldShelf(hold: chens, until: day("2026-11-29"))),
        Case(
            testDescription: "a reference book serves no hold", item: .book(.onLoan, isReferenceOnly: true),
            openLoan: .of(lin), holds: [.by(chen)], destination: .reshelve, whereabouts: .onShelf),
        Case(
            testDescription: "pieces to count", item: .book(.onLoan, pieces: 4), openLoan: .of(lin),
            findings: [.severalPieces(4)], destination: .reshelve, whereabouts: .onShelf),
        Case(
            testDescription: "lost, with its loan, and found again", item: .book(.lost), openLoan: .of(lin),
            findings: [.foundAgain(.lost)], destination: .reshelve, whereabouts: .onShelf),
    ]

    static let otherCases = [
        Case(
            testDescription: "not on loan", item: .book(), findings: [.notOnLoan], destination: .reshelve,
            whereabouts: .onShelf),
        Case(
            testDescription: "missing and found again, for who waits", item: .book(.missing),
            holds: [.by(chen)],
            findings: [.foundAgain(.missing), .notOnLoan], destination: shelf, whereabouts: onHoldShelf),
        Case(
            testDescription: "on the hold shelf, read again: the date stays",
            item: .book(.onHoldShelf(hold: chens, until: day("2026-11-25"))), holds: [.by(chen, .ready)],
            findings: [.notOnLoan], destination: .holdShelf(hold: chens, until: day("2026-11-25")),
            whereabouts: .onHoldShelf(hold: chens, until: day("2026-11-25"))),
        Case(
            testDescription: "on the hold shelf for a hold that is over",
            item: .book(.onHoldShelf(hold: chens, until: until)), findings: [.notOnLoan],
            destination: .reshelve,
            whereabouts: .onShelf),
        Case(
            testDescription: "from the hold shelf of another branch",
            item: .book(.onHoldShelf(hold: chens, until: until)), holds: [.by(chen, .ready, pickup: county)],
            findings: [.notOnLoan], destination: .transit(to: county, hold: chens),
            whereabouts: .inTransit(to: county, hold: chens)),
        Case(
            testDescription: "arrived home", item: .book(.inTransit(to: city, hold: nil)),
            findings: [.notOnLoan],
            destination: .reshelve, whereabouts: .onShelf),
        Case(
            testDescription: "arrived for a hold", item: .book(.inTransit(to: city, hold: chens)),
            holds: [.by(chen, .inTransit)], findings: [.notOnLoan], destination: shelf,
            whereabouts: onHoldShelf),
        Case(
            testDescription: "arrived for a hold that is over; another waits",
            item: .book(.inTransit(to: city, hold: Hold.by(zhou).id)), holds: [.by(chen)],
            findings: [.notOnLoan], destination: shelf, whereabouts: onHoldShelf),
        Case(
            testDescription: "in transit elsewhere: nothing changes, whoever waits",
            item: .book(.inTransit(to: county, hold: nil)), holds: [.by(chen)],
            findings: [.expectedElsewhere(county), .notOnLoan], destination: .transit(to: county, hold: nil),
            whereabouts: .inTransit(to: county, hold: nil)),
        Case(
            testDescription: "withdrawn", item: .book(.withdrawn), holds: [.by(chen)], findings: [.notOnLoan],
            destination: .problem(.withdrawn), whereabouts: .withdrawn),
        Case(
            testDescription: "in repair", item: .book(.inRepair), holds: [.by(chen)], findings: [.notOnLoan],
            destination: .problem(.inRepair), whereabouts: .inRepair),
        Case(
            testDescription: "being processed", item: .book(.inProcessing), findings: [.notOnLoan],
            destination: .problem(.inProcessing), whereabouts: .inProcessing),
        Case(
            testDescription: "lost while on loan: that comes first, the rest by its weight",
            item: .book(.lost, pieces: 2), openLoan: .of(lin, due: day("2026-11-20")),
            findings: [.foundAgain(.lost), .returnedLate(days: 3), .severalPieces(2)],
            destination: .reshelve, whereabouts: .onShelf),
    ]
}
