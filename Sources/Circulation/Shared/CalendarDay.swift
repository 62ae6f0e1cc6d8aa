/// A day of the week, Monday first as libraries in China print their opening hours.
public enum Weekday: Int, Hashable, Sendable, Codable, CaseIterable {
    case monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday
}

/// A day of the Gregorian calendar, without a time and without a time zone.
///
/// `number` counts days since 1970-01-01, so due dates compare and add as integers.
public struct CalendarDay: Hashable, Comparable, Sendable {
    public let number: Int

    public init(number: Int) {
        self.number = number
    }

    /// The day of a date that exists, between the years 1 and 9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= CalendarDay.length(ofMonth: month, year: year)
        else { return nil }
        number = CalendarDay.number(year: year, month: month, day: day)
    }

    /// The day written as `2026-11-23`.
    public init?(iso text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Year, month 1 to 12 and day of the month.
    public var components: (year: Int, month: Int, day: Int) {
        // Howard Hinnant's civil_from_days: eras of 400 years that start on the first of March.
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (
            yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        )
    }

    public var year: Int { components.year }

    public var weekday: Weekday {
        let index = ((number + 3) % 7 + 7) % 7
        return Weekday.allCases[index]
    }

    /// The day as `2026-11-23`.
    public var iso: String {
        let (year, month, day) = components
        return CalendarDay.padded(year, to: 4) + "-" + CalendarDay.padded(month, to: 2) + "-"
            + CalendarDay.padded(day, to: 2)
    }

    /// The day so many days later; earlier when negative.
    public func adding(_ days: Int) -> CalendarDay {
        CalendarDay(number: number + days)
    }

    /// Days from this day to another; negative when the other is earlier.
    public func days(until other: CalendarDay) -> Int {
        other.number - number
    }

    /// Whole years lived on `day` by someone born on this day; born on 29 February counts from 28 February.
    public func age(on day: CalendarDay) -> Int {
        let born = components
        let now = day.components
        let lastOfMonth = CalendarDay.length(ofMonth: born.month, year: now.year)
        let birthday = (born.month, min(born.day, lastOfMonth))
        return now.year - born.year - ((now.month, now.day) < birthday ? 1 : 0)
    }

    public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
        left.number < right.number
    }

    /// Days in a month, leap years considered.
    public static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func number(year: Int, month: Int, day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    static func padded(_ value: Int, to width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

extension CalendarDay: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let day = CalendarDay(iso: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a day")
        }
        self = day
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(iso)
    }
}
