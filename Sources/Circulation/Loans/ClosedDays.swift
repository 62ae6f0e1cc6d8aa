/// The days on which a branch does not open: every week on some weekdays, and single days.
public struct ClosedDays: Hashable, Sendable {
    public var weekly: Set<Weekday>
    public var single: Set<CalendarDay>

    public init(weekly: Set<Weekday> = [], single: Set<CalendarDay> = []) {
        self.weekly = weekly
        self.single = single
    }

    public func contains(_ day: CalendarDay) -> Bool {
        single.contains(day) || weekly.contains(day.weekday)
    }

    /// The first open day at or after a day; the day itself when no open day follows within two years.
    public func openDay(atOrAfter day: CalendarDay) -> CalendarDay {
        firstOpen(from: day, step: 1) ?? day
    }

    /// The last open day at or before a day; the day itself when none precedes it within two years.
    public func openDay(atOrBefore day: CalendarDay) -> CalendarDay {
        firstOpen(from: day, step: -1) ?? day
    }

    /// Closed days after `start` up to and including `end`.
    public func count(after start: CalendarDay, through end: CalendarDay) -> Int {
        guard start < end else { return 0 }
        return (start.number + 1...end.number).count { contains(CalendarDay(number: $0)) }
    }

    private func firstOpen(from day: CalendarDay, step: Int) -> CalendarDay? {
        guard weekly.count < Weekday.allCases.count else { return nil }
        return (0...732).lazy.map { day.adding($0 * step) }.first { !contains($0) }
    }
}
