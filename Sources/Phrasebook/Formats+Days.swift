public import Circulation

extension Formats {
    /// A day as `Sat 2 Jan` or `01-02 周六`, with the year when it is not this year.
    public func day(_ day: CalendarDay) -> String {
        guard let today, today.year == day.year else { return fullDay(day) }
        let (_, month, number) = day.components
        return pick(
            "\(weekday(day.weekday)) \(number) \(Formats.months[month - 1])",
            "\(day.iso.dropFirst(5)) \(weekday(day.weekday))")
    }

    /// A day with its year: `Sat 2 Jan 2027` or `2027-01-02 周六`.
    func fullDay(_ day: CalendarDay) -> String {
        let (year, month, number) = day.components
        return pick(
            "\(weekday(day.weekday)) \(number) \(Formats.months[month - 1]) \(year)",
            "\(day.iso) \(weekday(day.weekday))")
    }

    /// A day of the week as `Sat` or `周六`.
    func weekday(_ weekday: Weekday) -> String {
        switch weekday {
        case .monday: pick("Mon", "周一")
        case .tuesday: pick("Tue", "周二")
        case .wednesday: pick("Wed", "周三")
        case .thursday: pick("Thu", "周四")
        case .friday: pick("Fri", "周五")
        case .saturday: pick("Sat", "周六")
        case .sunday: pick("Sun", "周日")
        }
    }

    /// The clock in the header: `Mon 23 Nov 2026 10:42` or `11-23 周一 10:42`.
    public func header(_ now: Moment) -> String {
        let today = now.day(at: offset)
        return pick(fullDay(today), "\(today.iso.dropFirst(5)) \(weekday(today.weekday))")
            + " " + shortTime(now)
    }

    /// A time of day as `10:41`.
    public func shortTime(_ moment: Moment) -> String {
        let (hour, minute, _) = moment.time(at: offset)
        return twoDigits(hour) + ":" + twoDigits(minute)
    }

    /// A time of day as `10:41:07`.
    public func time(_ moment: Moment) -> String {
        shortTime(moment) + ":" + twoDigits(moment.time(at: offset).second)
    }

    /// How late something is: `5 days late` or `逾期5天`.
    public func late(days: Int) -> String {
        pick("\(count(days, .days)) late", "逾期\(count(days, .days))")
    }

    /// A due day in a list: how late it is, that it is today, or the day.
    ///
    /// - Parameter lateDays: open days past the due day (``Lateness``); 0 when not late.
    public func due(_ due: CalendarDay, lateDays: Int) -> String {
        if lateDays > 0 { return late(days: lateDays) }
        if due == today { return pick("due today", "今日到期") }
        return day(due)
    }

    private func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}
