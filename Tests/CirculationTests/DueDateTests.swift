import Testing

@testable import Circulation

@Suite("Due days and lateness")
struct DueDateTests {
    private static let mondays = ClosedDays(weekly: [.monday])

    @Test(
        "loans and renewals of the Hangzhou rules fall due on the days of the paper",
        arguments: [
            ("2017-09-04", 40, "2017-10-14"), ("2017-10-14", 15, "2017-10-29"),
            ("2017-09-04", 10, "2017-09-14"), ("2018-01-20", 10, "2018-01-30"),
            ("2018-01-30", 7, "2018-02-06"), ("2024-02-28", 1, "2024-02-29"), ("2026-12-31", 1, "2027-01-01"),
            ("2026-11-23", 0, "2026-11-23"), ("2026-11-23", -5, "2026-11-23"),
        ])
    func length(start: String, length: Int, due: String) {
        let result = DueDate(
            from: day(start), length: length, mode: .nextOpen, closed: ClosedDays(), membershipEnd: nil)
        #expect(result.day == day(due))
        #expect(!result.isRolled && !result.isClamped)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let length: Int
        let mode: ClosedDayMode
        var closed = mondays
        var end: String?
        let due: String
        var isRolled = false
        var isClamped = false
    }

    @Test(
        "a due day honours closed days and the end of the membership",
        arguments: [
            Case(testDescription: "open day kept", length: 8, mode: .nextOpen, due: "2026-12-01"),
            Case(
                testDescription: "rolls forward", length: 7, mode: .nextOpen, due: "2026-12-01",
                isRolled: true),
            Case(testDescription: "ignore keeps it", length: 7, mode: .ignore, due: "2026-11-30"),
            Case(
                testDescription: "rolls past a holiday after the weekly day", length: 7, mode: .nextOpen,
                closed: ClosedDays(weekly: [.monday], single: [day("2026-12-01")]), due: "2026-12-02",
                isRolled: true),
            Case(
                testDescription: "keep-weekday rolls a whole week", length: 14, mode: .keepWeekday,
                closed: ClosedDays(single: [day("2026-12-07")]), due: "2026-12-14", isRolled: true),
            Case(
                testDescription: "keep-weekday rolls on over a second holiday", length: 14,
                mode: .keepWeekday,
                closed: ClosedDays(single: [day("2026-12-07"), day("2026-12-14")]), due: "2026-12-21",
                isRolled: true),
            Case(
                testDescription: "keep-weekday of another length takes the next open day", length: 15,
                mode: .keepWeekday, closed: ClosedDays(single: [day("2026-12-08")]), due: "2026-12-09",
                isRolled: true),
            Case(
                testDescription: "keep-weekday of an always-closed weekday takes the next open day",
                length: 14,
                mode: .keepWeekday, due: "2026-12-08", isRolled: true),
            Case(
                testDescription: "a branch that never opens keeps the counted day", length: 14,
                mode: .nextOpen,
                closed: ClosedDays(weekly: Set(Weekday.allCases)), due: "2026-12-07"),
            Case(
                testDescription: "the membership clamps", length: 40, mode: .nextOpen, end: "2026-12-05",
                due: "2026-12-05", isClamped: true),
            Case(
                testDescription: "a clamp on a closed day rolls backward", length: 40, mode: .nextOpen,
                end: "2026-12-07", due: "2026-12-06", isRolled: true, isClamped: true),
            Case(
                testDescription: "ignore leaves the clamp on a closed day", length: 40, mode: .ignore,
                end: "2026-12-07", due: "2026-12-07", isClamped: true),
            Case(
                testDescription: "an end on the due day does not clamp", length: 12, mode: .nextOpen,
                end: "2026-12-05", due: "2026-12-05"),
            Case(
                testDescription: "rolling forward never passes the end", length: 7, mode: .nextOpen,
                end: "2026-11-30", due: "2026-11-29", isRolled: true, isClamped: true),
            Case(
                testDescription: "the last day of a membership, closed, is still today", length: 40,
                mode: .nextOpen, end: "2026-11-23", due: "2026-11-23", isClamped: true),
            Case(
                testDescription: "rolling backward never passes the start", length: 40, mode: .nextOpen,
                closed: ClosedDays(single: Set((-3...5).map { today.adding($0) })), end: "2026-11-27",
                due: "2026-11-23", isRolled: true, isClamped: true),
        ])
    func closedDays(rule: Case) {
        let due = DueDate(
            from: today, length: rule.length, mode: rule.mode, closed: rule.closed,
            membershipEnd: rule.end.map(day))

        #expect(due.day == day(rule.due))
        #expect(due.isRolled == rule.isRolled)
        #expect(due.isClamped == rule.isClamped)
    }

    @Test(
        "no calendar and no membership moves a due day before its start or onto a closed day",
        arguments: 1...60)
    func anyCalendar(seed: UInt64) {
        var random = Seeded(seed)
        for _ in 0..<50 {
            let closed = random.closedDays(around: today)
            let length = Int.random(in: 0...60, using: &random)
            let end = Bool.random(using: &random) ? today.adding(Int.random(in: 0...60, using: &random)) : nil
            for mode in ClosedDayMode.allCases {
                let due = DueDate(
                    from: today, length: length, mode: mode, closed: closed, membershipEnd: end)
                #expect(due.day >= today)
                if let end { #expect(due.day <= end) }
                guard !due.isClamped else { continue }
                #expect(due.day >= today.adding(length))
                #expect(due.isRolled == (due.day != today.adding(length)))
                #expect(mode == .ignore || !closed.contains(due.day))
            }
        }
    }

    @Test(
        "late days leave out the days the branch was closed",
        arguments: [
            ("2026-11-23", "2026-11-23", ClosedDays(), 0), ("2026-11-24", "2026-11-23", ClosedDays(), 0),
            ("2026-11-22", "2026-11-23", mondays, 0), ("2026-11-22", "2026-11-24", mondays, 1),
            ("2026-11-16", "2026-11-23", mondays, 6), ("2017-10-14", "2017-10-20", ClosedDays(), 6),
            ("2018-02-06", "2018-03-15", ClosedDays(), 37),
            ("2026-11-20", "2026-11-23", ClosedDays(single: [day("2026-11-20")]), 3),
            ("2026-11-20", "2026-11-23", ClosedDays(weekly: Set(Weekday.allCases)), 0),
        ])
    func lateness(due: String, on: String, closed: ClosedDays, days: Int) {
        let lateness = Lateness(due: day(due), on: day(on), closed: closed)
        #expect(lateness.days == days)
        #expect(lateness.isLate == (days > 0))
    }

    @Test(
        "late days are never negative, never more than the calendar's, and never fall with time",
        arguments: 1...60)
    func anyLateness(seed: UInt64) {
        var random = Seeded(seed)
        let closed = random.closedDays(around: today)
        var before = 0
        for later in -20...60 {
            let days = Lateness(due: today, on: today.adding(later), closed: closed).days
            #expect((0...max(0, later)).contains(days))
            #expect(days - before == (later > 0 && !closed.contains(today.adding(later)) ? 1 : 0))
            before = days
        }
    }
}
