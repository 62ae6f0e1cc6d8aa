/// How late a loan is on a day.
public struct Lateness: Hashable, Sendable {
    /// Days after the due day on which the branch was open; never below 0.
    public let days: Int

    public init(due: CalendarDay, on day: CalendarDay, closed: ClosedDays) {
        days = max(0, due.days(until: day)) - closed.count(after: due, through: day)
    }

    public var isLate: Bool { days > 0 }
}
