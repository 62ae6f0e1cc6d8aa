import Testing

@testable import Circulation

@Suite("May this item be lent to this patron?")
struct CheckOutTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var item = Item.book()
        var openLoan: Loan?
        var holds: [Hold] = []
        var otherFreeCopies = 0
        var membershipEnd: CalendarDay?
        var restrictions: [Restriction] = []
        var borrowing = Borrowing.nothing
        var terms = LoanTerms.hangzhou()
        var findings: [Finding] = []
        var plan: CheckOutPlan?

        var facts: CheckOutFacts {
            CheckOutFacts(
                item: item, openLoan: openLoan, holds: holds, otherFreeCopies: otherFreeCopies,
                patron: .lin(membershipEnd: membershipEnd), restrictions: restrictions, borrowing: borrowing,
                terms: terms, closed: ClosedDays(), today: today, offset: .china)
        }
    }

    private static let due = DueDate(
        from: today, length: 40, mode: .nextOpen, closed: ClosedDays(), membershipEnd: nil)
    private static let lent = CheckOutPlan.lend(due: due, fulfilling: nil)
    private static let own = CheckOutPlan.lend(due: due, fulfilling: Hold.by(lin).id)
    private static let unpaid = Restriction(kind: .unpaid, until: nil, note: "12.00")

    @Test("each fact has its finding", arguments: itemCases + holdCases + patronCases)
    func table(rule: Case) {
        let decision = rule.facts.decision()

        #expect(decision.findings == rule.findings)
        #expect((try? decision.permitted()) == rule.plan)
    }

    static let itemCases = [
        Case(testDescription: "a book on the shelf is lent", plan: lent),
        Case(
            testDescription: "an album says how many pieces go", item: .book(pieces: 3),
            findings: [.severalPieces(3)], plan: lent),
        Case(
            testDescription: "a reference book stays", item: .book(isReferenceOnly: true),
            findings: [.notLendable(.referenceOnly)]),
        Case(testDescription: "in repair", item: .book(.inRepair), findings: [.notLendable(.inRepair)]),
        Case(
            testDescription: "being processed", item: .book(.inProcessing),
            findings: [.notLendable(.inProcessing)]),
        Case(testDescription: "missing", item: .book(.missing), findings: [.notLendable(.missing)]),
        Case(testDescription: "lost", item: .book(.lost), findings: [.notLendable(.lost)]),
        Case(testDescription: "withdrawn", item: .book(.withdrawn), findings: [.notLendable(.withdrawn)]),
        Case(
            testDescription: "out to another patron", item: .book(.onLoan), openLoan: .of(chen),
            findings: [.onLoanToAnother(since: day("2026-11-01"), due: day("2026-12-01"))]),
        Case(
            testDescription: "on its way home: staff confirm", item: .book(.inTransit(to: county, hold: nil)),
            findings: [.inTransit(to: county)]),
        Case(
            testDescription: "read again the same day: nothing happens", item: .book(.onLoan),
            openLoan: .of(lin, lent: today, due: due.day), restrictions: [unpaid],
            findings: [.lentJustNow(due: due.day)], plan: .nothing),
        Case(
            testDescription: "lent earlier: renewed", item: .book(.onLoan), openLoan: .of(lin),
            findings: [.alreadyOnLoan(due: day("2026-12-01"))],
            plan: .renew(
                ID(1),
                due: DueDate(
                    from: day("2026-12-01"), length: 15, mode: .nextOpen, closed: ClosedDays(),
                    membershipEnd: nil))),
        Case(
            testDescription: "lent earlier and renewed already", item: .book(.onLoan),
            openLoan: .of(lin, renewals: 1),
            findings: [.renewalLimit(limit: 1), .alreadyOnLoan(due: day("2026-12-01"))]),
    ]

    private static let waitingToo = Hold(
        id: ID(8), patron: lin, title: ID(1), pickup: city, state: .waiting, placed: Moment(milliseconds: 9))

    static let holdCases = [
        Case(
            testDescription: "another patron waits", holds: [.by(chen)],
            findings: [.heldForAnother(patrons: 1)]),
        Case(
            testDescription: "another free copy serves who waits", holds: [.by(chen)], otherFreeCopies: 1,
            plan: lent),
        Case(
            testDescription: "one free copy cannot serve two", holds: [.by(chen), .by(zhou)],
            otherFreeCopies: 1,
            findings: [.heldForAnother(patrons: 2)]),
        Case(
            testDescription: "first in the queue: fulfils the hold", holds: [.by(lin), .by(chen)], plan: own),
        Case(
            testDescription: "second in the queue waits on", holds: [.by(chen), .by(lin)],
            findings: [.heldForAnother(patrons: 1)]),
        Case(
            testDescription: "second in the queue with a copy for the first", holds: [.by(chen), .by(lin)],
            otherFreeCopies: 1, plan: own),
        Case(
            testDescription: "set aside for this patron",
            item: .book(.onHoldShelf(hold: Hold.by(lin).id, until: today)),
            holds: [.by(chen), .by(lin, .ready)], plan: own),
        Case(
            testDescription: "set aside for another, however many copies are free",
            item: .book(.onHoldShelf(hold: Hold.by(chen).id, until: today)), holds: [.by(chen, .ready)],
            otherFreeCopies: 9, findings: [.heldForAnother(patrons: 1)]),
        Case(
            testDescription: "on its way to another's hold shelf",
            item: .book(.inTransit(to: county, hold: Hold.by(chen).id)), holds: [.by(chen, .inTransit)],
            findings: [.heldForAnother(patrons: 1), .inTransit(to: county)]),
        Case(
            testDescription: "a hold with a copy set aside is not fulfilled by another copy",
            holds: [.by(lin, .ready)], plan: lent),
        Case(
            testDescription: "a hold with a copy set aside keeps it while another hold is fulfilled",
            holds: [.by(lin, .inTransit), waitingToo], plan: .lend(due: due, fulfilling: waitingToo.id)),
        Case(
            testDescription: "a hold that has its copy no longer counts",
            holds: [.by(chen, .ready), .by(zhou, .inTransit)],
            plan: lent),
    ]

    static let patronCases = [
        Case(
            testDescription: "the last free place is lent", borrowing: .books(19), plan: lent),
        Case(
            testDescription: "no free place", borrowing: .books(20),
            findings: [.itemLimit(limit: 20, onLoan: 20)]),
        Case(
            testDescription: "a limit of 0 lends nothing", terms: .hangzhou(LoanRule(.itemLimit, 0)),
            findings: [.itemLimit(limit: 0, onLoan: 0)]),
        Case(
            testDescription: "enough of this type", borrowing: .books(2),
            terms: .hangzhou(LoanRule(.itemLimit, 2, for: LoanRule.Scope(type: .book))),
            findings: [.typeLimit(.book, limit: 2, onLoan: 2)]),
        Case(
            testDescription: "overdue: staff confirm", borrowing: .books(3, overdue: 2, days: 9),
            findings: [.overdueItems(count: 2, longestDays: 9, level: .confirm)]),
        Case(
            testDescription: "overdue: a strict library stops", borrowing: .books(3, overdue: 1, days: 1),
            terms: .hangzhou(LoanRule(.overdueLevel, 2)),
            findings: [.overdueItems(count: 1, longestDays: 1, level: .stop)]),
        Case(
            testDescription: "under a restriction overdue is only a notice", restrictions: [unpaid],
            borrowing: .books(3, overdue: 1, days: 1), terms: .hangzhou(LoanRule(.overdueLevel, 2)),
            findings: [
                .restricted(.unpaid, until: nil, note: "12.00"),
                .overdueItems(count: 1, longestDays: 1, level: .notice),
            ]),
        Case(
            testDescription: "the last day of a restriction still counts",
            restrictions: [Restriction(kind: .manual, until: today, note: "")],
            findings: [.restricted(.manual, until: today, note: "")]),
        Case(
            testDescription: "a restriction that is over is not mentioned",
            restrictions: [Restriction(kind: .manual, until: today.adding(-1), note: "")], plan: lent),
        Case(
            testDescription: "a membership that has ended refuses and shortens nothing",
            membershipEnd: today.adding(-1), findings: [.membershipEnded(today.adding(-1))]),
        Case(
            testDescription: "a membership that ends today lends until today", membershipEnd: today,
            findings: [.dueShortenedByMembership(today)],
            plan: .lend(
                due: DueDate(
                    from: today, length: 40, mode: .nextOpen, closed: ClosedDays(), membershipEnd: today),
                fulfilling: nil)),
    ]

    @Test("everything that stands in the way is told at once, the gravest first")
    func allAtOnce() {
        let rule = Case(
            testDescription: "", item: .book(.lost, pieces: 2, isReferenceOnly: true), openLoan: .of(chen),
            holds: [.by(zhou)], membershipEnd: today.adding(-3), restrictions: [CheckOutTests.unpaid],
            borrowing: .books(20, overdue: 1, days: 4),
            terms: .hangzhou(LoanRule(.itemLimit, 5, for: LoanRule.Scope(type: .book))))
        let findings = rule.facts.decision().findings

        #expect(
            Set(findings.map(\.kind)) == [
                .onLoanToAnother, .notLendable, .heldForAnother, .restricted, .membershipEnded, .itemLimit,
                .typeLimit, .overdueItems, .severalPieces,
            ])
        #expect(findings.count == 10)
        #expect(findings.map(\.level) == findings.map(\.level).sorted(by: >))
    }

    @Test("an item set aside fulfils the hold it is set aside for, not an older one of the same patron")
    func holdSetAside() throws {
        let ready = Hold(
            id: ID(7), patron: lin, title: ID(1), pickup: city, state: .ready,
            placed: Moment(milliseconds: 9))
        let item = Item.book(.onHoldShelf(hold: ready.id, until: today))
        let decision = Case(testDescription: "", item: item, holds: [.by(lin), ready]).facts.decision()

        #expect(try decision.permitted() == .lend(due: CheckOutTests.due, fulfilling: ready.id))
    }

    @Test("staff may confirm what is theirs to confirm, never what stops")
    func confirmation() throws {
        let late = Case(testDescription: "", borrowing: .books(1, overdue: 1, days: 2)).facts.decision()
        let full = Case(testDescription: "", borrowing: .books(20)).facts.decision()

        #expect(throws: DeskError.refused(late.findings)) { try late.permitted() }
        #expect(try late.permitted(confirmed: [.overdueItems]) == CheckOutTests.lent)
        #expect(late.obstacles(confirmed: [.inTransit]) == late.findings)
        #expect(throws: DeskError.refused(full.findings)) {
            try full.permitted(confirmed: Set(FindingKind.allCases))
        }
    }

    @Test(
        "restrictions, holds behind the patron and holds on a set-aside item decide alike in any order",
        arguments: 1...30)
    func anyOrder(seed: UInt64) {
        var random = Seeded(seed)
        let restrictions = RestrictionKind.allCases.map { Restriction(kind: $0, until: nil, note: "") }
        let queue = [Hold.by(chen), .by(zhou), .by(ID(4)), .by(lin, .ready)]
        let setAside = Item.book(.onHoldShelf(hold: Hold.by(lin).id, until: today))
        let plain = Case(testDescription: "", item: setAside, holds: queue, restrictions: restrictions)
        let mixed = Case(
            testDescription: "", item: setAside, holds: queue.shuffled(using: &random),
            restrictions: restrictions.shuffled(using: &random))
        let behind = Case(
            testDescription: "", holds: [.by(lin)] + [.by(chen), .by(zhou)].shuffled(using: &random))

        #expect(Set(mixed.facts.decision().findings) == Set(plain.facts.decision().findings))
        #expect(mixed.facts.decision().findings.count == restrictions.count)
        #expect((try? behind.facts.decision().permitted()) == CheckOutTests.own)
    }
}
