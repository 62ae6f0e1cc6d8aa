/// A fixed distance from UTC; the library has one, so no time zone of a session can move a due date.
public struct UTCOffset: Hashable, Sendable, Codable {
    public let minutes: Int

    public init(minutes: Int) {
        self.minutes = minutes
    }

    /// China Standard Time, +08:00.
    public static let china = UTCOffset(minutes: 480)
}

/// An instant, in milliseconds since 1970-01-01T00:00:00Z.
public struct Moment: Hashable, Comparable, Sendable, Codable {
    public let milliseconds: Int64

    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// An instant named by its local day and time.
    public init(day: CalendarDay, hour: Int, minute: Int, second: Int = 0, offset: UTCOffset) {
        let seconds = Int64(day.number) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
        milliseconds = (seconds - Int64(offset.minutes) * 60) * 1000
    }

    public init(from decoder: any Decoder) throws {
        milliseconds = try decoder.singleValueContainer().decode(Int64.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(milliseconds)
    }

    /// The local day on which this instant falls.
    public func day(at offset: UTCOffset) -> CalendarDay {
        let seconds = localSeconds(at: offset)
        return CalendarDay(number: Int((seconds >= 0 ? seconds : seconds - 86_399) / 86_400))
    }

    /// The local hour, minute and second.
    public func time(at offset: UTCOffset) -> (hour: Int, minute: Int, second: Int) {
        let ofDay = Int((localSeconds(at: offset) % 86_400 + 86_400) % 86_400)
        return (ofDay / 3600, ofDay / 60 % 60, ofDay % 60)
    }

    /// The instant so many milliseconds later.
    public func adding(milliseconds: Int64) -> Moment {
        Moment(milliseconds: self.milliseconds + milliseconds)
    }

    public static func < (left: Moment, right: Moment) -> Bool {
        left.milliseconds < right.milliseconds
    }

    private func localSeconds(at offset: UTCOffset) -> Int64 {
        let floored = milliseconds >= 0 ? milliseconds / 1000 : (milliseconds - 999) / 1000
        return floored + Int64(offset.minutes) * 60
    }
}
