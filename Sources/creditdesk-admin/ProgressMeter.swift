/// Says when progress is worth a line: often where it is written over, seldom in a log.
struct ProgressMeter {
    private var last: ContinuousClock.Instant?

    mutating func isDue(_ console: Console) -> Bool {
        let now = ContinuousClock.now
        let pause = Duration.milliseconds(console.isTerminal ? 100 : 5000)
        if let last, now - last < pause { return false }
        defer { last = now }
        // A log needs no line for an import of a moment.
        return console.isTerminal || last != nil
    }
}
