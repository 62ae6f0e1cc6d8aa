import Testing

@testable import Circulation

@Suite("May this loan be renewed?")
struct RenewalTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var due = "2026-12-01"
        var renewals = 0
        var whereabouts = Whereabouts.onLoan
        var holds: [Hold] = []
        var otherFreeCopies = 0
        var membershipEnd: String?
        var restrictions: [Restriction] = []
        var terms = LoanTerms.hangzhou()
        var findings: [Finding] = []
        var newDue: String?
    }

    @Test(
        "a renewal is granted or refused with its reasons",
        arguments: [
            Case(testDescription: "early: counts from the due day", newDue: "2026-12-16"),
            Case(testDescription: "late: counts from today", due: "2026-11-20", newDue: "2026-12-08"),
            Case(testDescription: "due today", due: "2026-11-23", newDue: "2026-12-08"),
            Case(
                testDescription: "from today by rule", terms: .hangzhou(LoanRule(.renewFromToday, 1)),
                newDue: "2026-12-08"),
            Case(
                testDescription: "from today and not later", due: "2026-12-08",
                terms: .hangzhou(LoanRule(.renewFromToday, 1)),
                findings: [.renewalNotLater(due: day("2026-12-08"))]),
            Case(testDescription: "used up", renewals: 1, findings: [.renewalLimit(limit: 1)]),
            Case(
                testDescription: "never by rule", terms: .hangzhou(LoanRule(.renewals, 0)),
                findings: [.renewalLimit(limit: 0)]),
            Case(
                testDescription: "another waits", holds: [.by(chen)], findings: [.heldForAnother(patrons: 1)]),
            Case(
                testDescription: "another waits, a free copy serves", holds: [.by(chen)], otherFreeCopies: 1,
                newDue: "2026-12-16"),
            Case(
                testDescription: "another's hold has its own copy", holds: [.by(chen, .ready)],
                newDue: "2026-12-16"),
            Case(
                testDescription: "a lost item is not renewed", whereabouts: .lost,
                findings: [.notLendable(.lost)]),
            Case(
                testDescription: "restricted",
                restrictions: [Restriction(kind: .cardLost, until: nil, note: "")],
                findings: [.restricted(.cardLost, until: nil, note: "")]),
            Case(
                testDescription: "membership shortens", membershipEnd: "2026-12-10",
                findings: [.dueShortenedByMembership(day("2026-12-10"))], newDue: "2026-12-10"),
            Case(
                testDescription: "membership leaves nothing", membershipEnd: "2026-12-01",
                findings: [
                    .renewalNotLater(due: day("2026-12-01")), .dueShortenedByMembership(day("2026-12-01")),
                ]),
            Case(
                testDescription: "membership ended: that alone is said", membershipEnd: "2026-11-22",
                findings: [.membershipEnded(day("2026-11-22"))]),
            Case(
                testDescription: "everything at once", renewals: 2, holds: [.by(chen)],
                membershipEnd: "2026-11-22",
                restrictions: [Restriction(kind: .manual, until: nil, note: "")],
                findings: [
                    .restricted(.manual, until: nil, note: ""), .membershipEnded(day("2026-11-22")),
                    .heldForAnother(patrons: 1), .renewalLimit(limit: 1),
                ]),
        ])
    func table(rule: Case) {
        let decision = RenewalFacts(
            loan: .of(lin, due: day(rule.due), renewals: rule.renewals), item: .book(rule.whereabouts),
            holds: rule.holds, otherFreeCopies: rule.otherFreeCopies,
            patron: .lin(membershipEnd: rule.membershipEnd.map(day)), restrictions: rule.restrictions,
            terms: rule.terms, closed: ClosedDays(), today: today
        ).decision()

        #expect(decision.findings == rule.findings)
        #expect((try? decision.permitted())?.day == rule.newDue.map(day))
    }

    @Test("a toy lent for 10 days is renewed once for 7, from 20 January to 6 February")
    func toy() throws {
        let toys = LoanRule.Scope(type: .toy)
        let terms = LoanTerms.hangzhou(
            LoanRule(.loanDays, 10, for: toys), LoanRule(.renewalDays, 7, for: toys), type: .toy)
        let facts = { (renewals: Int, due: String) in
            RenewalFacts(
                loan: .of(lin, lent: day("2018-01-20"), due: day(due), renewals: renewals),
                item: .book(.onLoan, type: .toy), holds: [], otherFreeCopies: 0, patron: .lin(),
                restrictions: [], terms: terms, closed: ClosedDays(), today: day("2018-01-29"))
        }

        #expect(terms.loanDays == 10)
        #expect(try facts(0, "2018-01-30").decision().permitted().day == day("2018-02-06"))
        #expect(facts(1, "2018-02-06").decision().findings == [.renewalLimit(limit: 1)])
    }
}
