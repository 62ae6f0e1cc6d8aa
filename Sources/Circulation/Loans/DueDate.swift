/// What happens to a due date that falls on a closed day (circulation rules of the library).
public enum ClosedDayMode: Int, Hashable, Sendable, Codable, CaseIterable {
    /// Roll forward to the next open day.
    case nextOpen = 0
    /// Roll by whole weeks when the loan length is a multiple of 7.
    case keepWeekday = 1
    /// Keep the closed day.
    case ignore = 2
}

/// A due day and how it came about.
public struct DueDate: Hashable, Sendable, Codable {
    public let day: CalendarDay
    /// Moved because the branch is closed on the counted day.
    public let isRolled: Bool
    /// Cut short because the membership ends before that day.
    public let isClamped: Bool

    /// Counts `length` days from `start`, then honours closed days and the end of the membership.
    ///
    /// A membership that ends earlier clamps the date; a clamp that lands on a closed day rolls
    /// backward, but never before `start`. A length below 0 counts as 0.
    public init(
        from start: CalendarDay,
        length: Int,
        mode: ClosedDayMode,
        closed: ClosedDays,
        membershipEnd: CalendarDay?
    ) {
        let counted = start.adding(max(0, length))
        let open = DueDate.rolled(counted, length: length, mode: mode, closed: closed)
        if let membershipEnd, membershipEnd < open {
            let last = mode == .ignore ? membershipEnd : closed.openDay(atOrBefore: membershipEnd)
            day = max(start, last)
            isRolled = day < membershipEnd
            isClamped = true
        } else {
            day = open
            isRolled = open != counted
            isClamped = false
        }
    }

    private static func rolled(
        _ day: CalendarDay,
        length: Int,
        mode: ClosedDayMode,
        closed: ClosedDays
    ) -> CalendarDay {
        switch mode {
        case .ignore:
            return day
        case .nextOpen:
            return closed.openDay(atOrAfter: day)
        case .keepWeekday:
            guard length % 7 == 0, !closed.weekly.contains(day.weekday) else {
                return closed.openDay(atOrAfter: day)
            }
            let sameWeekday = (0...104).lazy.map { day.adding($0 * 7) }.first { !closed.contains($0) }
            return sameWeekday ?? closed.openDay(atOrAfter: day)
        }
    }
}
