import Circulation
import Phrasebook
import Testing

@Suite("How values are written") struct FormatsTests {
    private let today = CalendarDay(iso: "2026-11-23")!

    @Test(
        "a day names its weekday, and its year when it is not this year",
        arguments: [
            ("2026-11-23", "Mon 23 Nov", "11-23 周一"),
            ("2026-12-01", "Tue 1 Dec", "12-01 周二"),
            ("2026-12-02", "Wed 2 Dec", "12-02 周三"),
            ("2026-12-31", "Thu 31 Dec", "12-31 周四"),
            ("2027-01-01", "Fri 1 Jan 2027", "2027-01-01 周五"),
            ("2027-01-02", "Sat 2 Jan 2027", "2027-01-02 周六"),
            ("2026-01-04", "Sun 4 Jan", "01-04 周日"),
            ("2017-04-24", "Mon 24 Apr 2017", "2017-04-24 周一"),
            ("2024-02-29", "Thu 29 Feb 2024", "2024-02-29 周四"),
        ])
    func days(iso: String, english: String, chinese: String) throws {
        let day = try #require(CalendarDay(iso: iso))

        #expect(Formats(language: .english, today: today).day(day) == english)
        #expect(Formats(language: .simplifiedChinese, today: today).day(day) == chinese)
    }

    @Test("where today is not known, every day shows its year")
    func todayUnknown() {
        #expect(Formats(language: .english).day(today) == "Mon 23 Nov 2026")
        #expect(Formats(language: .simplifiedChinese).day(today) == "2026-11-23 周一")
    }

    @Test("the header and the lines of a visit show the library's own time")
    func times() {
        let moment = Moment(day: today, hour: 10, minute: 2, second: 7, offset: .china)
        let english = Formats(language: .english, today: today)
        let chinese = Formats(language: .simplifiedChinese, today: today)

        #expect(english.header(moment) == "Mon 23 Nov 2026 10:02")
        #expect(chinese.header(moment) == "11-23 周一 10:02")
        #expect(english.time(moment) == "10:02:07")
        #expect(chinese.shortTime(moment) == "10:02")
    }

    @Test("a due day is late, today, or a date")
    func dueDays() {
        let english = Formats(language: .english, today: today)
        let chinese = Formats(language: .simplifiedChinese, today: today)
        let late = today.adding(-5)

        #expect(english.due(late, lateDays: 5) == "5 days late")
        #expect(chinese.due(late, lateDays: 5) == "逾期5天")
        #expect(english.due(late, lateDays: 1) == "1 day late")
        #expect(english.due(today, lateDays: 0) == "due today")
        #expect(chinese.due(today, lateDays: 0) == "今日到期")
        #expect(english.due(today.adding(9), lateDays: 0) == "Wed 2 Dec")
    }

    @Test(
        "one is singular, none and many are plural",
        arguments: [
            (CountedThing.items, "0 items", "1 item", "30,000 items", "30,000件"),
            (.copies, "0 copies", "1 copy", "30,000 copies", "30,000册"),
            (.patrons, "0 patrons", "1 patron", "30,000 patrons", "30,000位读者"),
            (.days, "0 days", "1 day", "30,000 days", "30,000天"),
            (.parts, "0 parts", "1 part", "30,000 parts", "30,000个配件"),
            (.times, "0 times", "1 time", "30,000 times", "30,000次"),
        ])
    func plurals(thing: CountedThing, none: String, one: String, many: String, chinese: String) {
        let english = Formats(language: .english)

        #expect([0, 1, 30_000].map { english.count($0, thing) } == [none, one, many])
        #expect(Formats(language: .simplifiedChinese).count(30_000, thing) == chinese)
    }

    @Test(
        "numbers are grouped by three",
        arguments: [
            (0, "0"), (999, "999"), (1_000, "1,000"), (30_000, "30,000"), (1_234_567, "1,234,567"),
            (-1_000, "-1,000"),
        ])
    func numbers(value: Int, written: String) {
        #expect(Formats(language: .english).number(value) == written)
    }

    @Test("masked numbers show their last four")
    func masks() {
        #expect(Formats(language: .english).tail("13800002210") == "..2210")
        #expect(Formats(language: .english, ellipsis: "\u{2026}").tail("HZ0000147") == "\u{2026}0147")
    }

    @Test(
        "a language is known by its code, whatever its spelling",
        arguments: [
            ("en", Language.english), ("en_US", .english), ("EN-gb", .english), ("en_US.UTF-8", .english),
            ("zh", .simplifiedChinese), ("zh_CN", .simplifiedChinese), ("zh-CN", .simplifiedChinese),
            ("zh-Hans", .simplifiedChinese), ("zh_CN.UTF-8", .simplifiedChinese),
            ("zh-TW", nil), ("fr", nil), ("", nil), ("english", nil),
        ])
    func languages(code: String, language: Language?) {
        #expect(Language(code: code) == language)
    }
}
