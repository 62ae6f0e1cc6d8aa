import Testing

@testable import Circulation

@Suite("Days, ages and instants")
struct CalendarTests {
    @Test(
        "a day is read only when the calendar has it",
        arguments: [
            ("2024-02-29", true), ("2026-02-29", false), ("2000-02-29", true), ("1900-02-29", false),
            ("2026-04-31", false), ("2026-12-31", true), ("2026-13-01", false), ("2026-00-10", false),
            ("2026-01-00", false), ("0001-01-01", true), ("0000-01-01", false), ("2026-1-1", false),
            ("2026-11-23T", false), ("２０２６-11-23", false), ("", false), ("20261123", false),
        ])
    func existence(text: String, exists: Bool) {
        #expect((CalendarDay(iso: text) != nil) == exists)
        if exists { #expect(CalendarDay(iso: text)?.iso == text) }
    }

    @Test(
        "weekdays are those of the printed calendar",
        arguments: [
            ("1970-01-01", Weekday.thursday), ("2026-11-23", .monday), ("2017-09-04", .monday),
            ("2024-02-29", .thursday), ("1969-12-31", .wednesday), ("1900-01-01", .monday),
        ])
    func weekday(text: String, weekday: Weekday) {
        #expect(day(text).weekday == weekday)
    }

    @Test("every day from 1880 to 2110 follows the one before it, in date and in weekday")
    func succession() throws {
        var expected = try #require(CalendarDay(year: 1880, month: 1, day: 1)).number
        for year in 1880...2110 {
            for month in 1...12 {
                for date in 1...CalendarDay.length(ofMonth: month, year: year) {
                    let day = try #require(CalendarDay(year: year, month: month, day: date))
                    guard day.number == expected, day.components == (year, month, date) else {
                        Issue.record("\(day.iso) is out of step")
                        return
                    }
                    expected += 1
                }
            }
        }
        #expect(CalendarDay(year: 2111, month: 1, day: 1)?.number == expected)
    }

    @Test(
        "an age counts whole years; a birthday on 29 February is kept on the 28th in common years",
        arguments: [
            ("2008-02-29", "2026-02-27", 17), ("2008-02-29", "2026-02-28", 18),
            ("2008-02-29", "2024-02-28", 15), ("2008-02-29", "2024-02-29", 16),
            ("2012-09-02", "2026-09-01", 13), ("2012-09-02", "2026-09-02", 14),
            ("1985-12-31", "2026-01-01", 40), ("2026-11-23", "2026-11-23", 0),
        ])
    func age(birth: String, on now: String, years: Int) {
        #expect(day(birth).age(on: day(now)) == years)
    }

    @Test(
        "the usual category follows the age",
        arguments: [
            (0, PatronCategory.child), (13, .child), (14, .adult), (59, .adult), (60, .senior),
            (101, .senior),
        ])
    func category(age: Int, category: PatronCategory) {
        #expect(PatronCategory.usual(forAge: age) == category)
    }

    @Test(
        "an instant falls on the library's day, whatever the clock of the session says",
        arguments: [
            (Int64(0), 480, "1970-01-01", 8, 0, 0), (57_599_999, 480, "1970-01-01", 23, 59, 59),
            (57_600_000, 480, "1970-01-02", 0, 0, 0), (-1, 0, "1969-12-31", 23, 59, 59),
            (-1, 480, "1970-01-01", 7, 59, 59), (-28_800_001, 480, "1969-12-31", 23, 59, 59),
            (0, -300, "1969-12-31", 19, 0, 0), (-86_400_000, 0, "1969-12-31", 0, 0, 0),
            (1_504_281_599_000, 480, "2017-09-01", 23, 59, 59),
            (1_504_281_600_000, 480, "2017-09-02", 0, 0, 0),
        ])
    func instant(milliseconds: Int64, offset: Int, iso: String, hour: Int, minute: Int, second: Int) {
        let moment = Moment(milliseconds: milliseconds)
        let offset = UTCOffset(minutes: offset)

        #expect(moment.day(at: offset).iso == iso)
        #expect(moment.time(at: offset) == (hour, minute, second))
        let named = Moment(day: day(iso), hour: hour, minute: minute, second: second, offset: offset)
        #expect((0..<1000).contains(milliseconds - named.milliseconds))
    }
}
