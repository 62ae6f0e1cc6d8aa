import Circulation
import GRDB
import Testing

@testable import Store

@Suite("Loans, holds and the rest, kept and read back")
struct LoanTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    private func write<Value: Sendable>(
        _ body: @Sendable (Writing) throws(DeskError) -> Value
    ) throws -> Value {
        try scratch.library.inGate(body)
    }

    @Test("a loan is lent, renewed, moved, returned, opened again and undone")
    func life() throws {
        let id = try scratch.lend()
        let scratch = scratch
        try write { library throws(DeskError) in
            let other = try library.insertPatron(.someone("乙", "yi", at: scratch.branch))
            try library.setDue(id, day: Scratch.today.adding(30), renewals: 1)
            #expect(try library.openLoans(of: scratch.patron).map(\.loan.due) == [Scratch.today.adding(30)])
            #expect(try library.openLoans(of: scratch.patron).first?.title.isbns.count == 1)
            try library.moveLoan(id, to: other)
            #expect(try library.openLoan(of: scratch.item)?.patron == other)
            try library.endLoan(id, at: Scratch.now.adding(milliseconds: 5))
            #expect(try library.loan(id)?.state == .returned(Scratch.now.adding(milliseconds: 5)))
            #expect(try library.openLoans(of: other).isEmpty)
            try library.reopenLoan(id)
            #expect(try library.loan(id)?.state == .open)
            try library.undoLoan(id, at: Scratch.now.adding(milliseconds: 9))
            #expect(try library.loans(of: scratch.item, limit: 5).map(\.state).count == 1)
            #expect(try library.counts().loans == 0)
        }
        #expect(throws: DeskError.gone(.loan)) {
            try write { library throws(DeskError) in try library.endLoan(id, at: Scratch.now) }
        }
    }

    @Test("a clock set back does not keep a book from coming home")
    func clockSetBack() throws {
        let id = try scratch.lend()

        let state = try write { library throws(DeskError) in
            try library.endLoan(id, at: Scratch.now.adding(milliseconds: -7_200_000))
            return try library.loan(id)?.state
        }

        #expect(state == .returned(Scratch.now))
    }

    @Test("an item and its loans that disagree stop the commit", arguments: [Whereabouts.onShelf, .missing])
    func invariants(place: Whereabouts) throws {
        try scratch.lend()
        let scratch = scratch

        #expect(throws: DeskError.self) {
            try write { library throws(DeskError) in
                try library.place(scratch.item, place)
                try library.checkLoanInvariants(items: [scratch.item], patrons: [])
            }
        }
        #expect(throws: DeskError.self) {
            try write { library throws(DeskError) in
                try library.place(scratch.item, place)
                try library.checkLoanInvariants(items: [], patrons: [scratch.patron])
            }
        }
        try write { library throws(DeskError) in
            try library.checkLoanInvariants(items: [scratch.item], patrons: [scratch.patron])
        }
    }

    @Test("holds come in the order they were placed, and a ready one says until when")
    func holds() throws {
        let scratch = scratch
        try write { library throws(DeskError) in
            let other = try library.insertPatron(.someone("乙", "yi", at: scratch.branch))
            let second = try library.insertHold(
                patron: scratch.patron, title: scratch.title, pickup: scratch.branch,
                placed: Scratch.now.adding(milliseconds: 1))
            let first = try library.insertHold(
                patron: other, title: scratch.title, pickup: scratch.otherBranch, placed: Scratch.now)
            #expect(try library.holds(onTitle: scratch.title).map(\.id) == [first, second])
            #expect(try library.freeCopies(of: scratch.title, except: ID(0)) == 1)
            try library.setHold(second, state: .ready)
            try library.place(scratch.item, .onHoldShelf(hold: second, until: Scratch.today.adding(5)))
            #expect(try library.holds(of: scratch.patron).map(\.until) == [Scratch.today.adding(5)])
            #expect(try library.holds(of: scratch.patron).map(\.titleName) == ["活着"])
            try library.setHold(first, state: .cancelled)
            #expect(try library.holds(onTitle: scratch.title).map(\.id) == [second])
        }
    }

    @Test("closed days, rules, restrictions and documents read back as they were set")
    func readBack() throws {
        let scratch = scratch
        let closed = ClosedDays(weekly: [.monday], single: [Scratch.today, Scratch.today.adding(3)])
        let restriction = Restriction(kind: .unpaid, until: Scratch.today, note: "12 元")
        let document = SealedDocument(
            kind: .passport, tail: "X001", sealed: Array(repeating: 7, count: 40),
            lookup: Array(repeating: 8, count: 32))
        try write { library throws(DeskError) in
            try library.setClosedDays(ClosedDays(weekly: [.friday]), at: scratch.branch)
            try library.setClosedDays(closed, at: scratch.branch)
            #expect(try library.closedDays(at: scratch.branch) == closed)
            let rules = [
                LoanRule(.loanDays, 30),
                LoanRule(.loanDays, 14, for: .init(branch: scratch.branch, category: .child, type: .toy)),
            ]
            try library.replaceLoanRules(rules)
            #expect(try library.loanRules() == LoanRules(rules))
            try library.addRestriction(restriction, to: scratch.patron)
            #expect(try library.restrictions(of: scratch.patron) == [restriction])
            try library.addDocument(document, to: scratch.patron)
            #expect(try library.sealedDocuments(of: scratch.patron) == [document])
            #expect(
                try library.patron(document: document.lookup)?.documents == [
                    DocumentTrace(kind: .passport, tail: "X001")
                ])
            try library.removeDocuments(of: scratch.patron)
            #expect(try library.patron(document: document.lookup) == nil)
        }
    }

    @Test("the same operation comes back as it was stored, and titles by number")
    func operations() throws {
        let scratch = scratch
        try write { library throws(DeskError) in
            let seq = try scratch.operation(7, in: library)
            try library.setOutcome(operation: seq, "lent")
            let stored = try library.operation(.numbered(7))
            #expect(stored?.seq == seq && stored?.outcome == "lent" && stored?.at == Scratch.now)
            #expect(try library.lastOperation(of: scratch.desk, before: seq) == nil)
            #expect(try library.title(controlNumber: "c1", member: Scratch.profile.member) == scratch.title)
            #expect(try library.titles(isbn: ISBN("9787506365437")!).map(\.name) == ["活着"])
        }
    }

    @Test(
        "what breaks a rule past the constraints is named",
        arguments: [
            (
                "UPDATE item SET status = 'onLoan'",
                "item 1: is on loan by its status or by its loans, not by both"
            ),
            (
                "DELETE FROM patronKey WHERE key = 'l'; UPDATE patron SET seen = seen + 1",
                "look-up key of patron 1: belongs to nobody or to another day"
            ),
            (
                "INSERT INTO hold (patron, title, pickup, state, placed) VALUES (1, 1, 1, 'ready', 1)",
                "hold 1: is ready or on its way without an item, or has one without being so"
            ),
            (
                """
                INSERT INTO operation (id, verb, version, act, outcome, staff, branch, desk, at)
                VALUES ('00000000000000000000000000000009', 'renew', 1, '', '', 1, 1, 1, 1)
                """, "operation 1: is not in the audit"
            ),
        ])
    func integrity(sql: String, fault: String) throws {
        #expect(try scratch.library.read { library throws(DeskError) in try library.integrityFaults() } == [])

        try scratch.library.writer.writeWithoutTransaction { try $0.execute(sql: sql) }

        let faults = try scratch.library.read { library throws(DeskError) in try library.integrityFaults() }
        #expect(Set(faults) == [fault])
    }
}
