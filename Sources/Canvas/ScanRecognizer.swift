/// Tells a barcode scanner's burst from typing, by time alone.
///
/// Every character is passed on at once, so that nothing waits; when the burst ends, `.scan` follows and
/// takes the place of the key that ended it. A run of four or more characters with gaps under 40 ms is a scan
/// when Enter or Tab ends it, and after 80 ms of silence only if it looks like a code: input methods commit
/// whole phrases in bursts too. `typed` counts the character keys passed on. Times are milliseconds of one
/// clock that never goes back.
public struct ScanRecognizer: Equatable, Sendable {
    /// The limits, in milliseconds.
    public struct Timing: Equatable, Sendable {
        /// Characters of one burst follow each other in less than this.
        public var gap: Int64 = 40
        /// So much silence ends a burst.
        public var silence: Int64 = 80
        /// An Enter or Tab this soon after a scan ended by silence is still the scanner's, delayed by the line.
        public var straggler: Int64 = 200

        public init() {}
    }

    /// When the last scan ended, and the key that ended it unless silence did.
    private struct Ending: Equatable {
        var time: Int64
        var key: KeyPress.Key?
    }

    private let timing: Timing
    private var run = ""
    private var count = 0
    private var lastKey: Int64 = 0
    private var lastScan: Ending?

    /// Longer bursts are pasted text, not a barcode.
    private let longest = 512

    public init(timing: Timing = Timing()) {
        self.timing = timing
    }

    /// When to call `elapsed(at:)`, in milliseconds; `nil` while no silence can matter.
    public var deadline: Int64? {
        looksLikeCode ? lastKey + timing.silence : nil
    }

    /// The scan that silence has ended by now, if any.
    public mutating func elapsed(at time: Int64) -> [InputEvent] {
        guard let deadline, time >= deadline else { return [] }
        lastScan = Ending(time: time)
        return [endRun()]
    }

    /// What a key means that arrived at this time.
    public mutating func feed(_ press: KeyPress, at time: Int64) -> [InputEvent] {
        var events = elapsed(at: time)
        if time - lastKey >= timing.gap { forgetRun() }
        if !press.control, case .character(let character) = press.key, character.isPrintable {
            if count < longest { run.append(character) }
            count += 1
            lastKey = time
            lastScan = nil
            events.append(.key(press))
        } else if press.isScanEnding, (4...longest).contains(count) {
            lastScan = Ending(time: time, key: press.key)
            events.append(endRun())
        } else {
            forgetRun()
            if !takesStraggler(press, at: time) { events.append(.key(press)) }
        }
        return events
    }

    /// Drops the run in hand, as when text was pasted or the keyboard was read anew.
    public mutating func reset() {
        forgetRun()
        lastScan = nil
    }

    private mutating func endRun() -> InputEvent {
        defer { forgetRun() }
        return .scan(run, typed: count)
    }

    private mutating func forgetRun() {
        run = ""
        count = 0
    }

    /// Whether this key is the rest of the last scan's ending; at most one is.
    private mutating func takesStraggler(_ press: KeyPress, at time: Int64) -> Bool {
        guard let scan = lastScan else { return false }
        lastScan = nil
        guard press.isScanEnding else { return false }
        guard let ending = scan.key else { return time - scan.time < timing.straggler }
        return ending == press.key && time - scan.time < timing.gap
    }

    private var looksLikeCode: Bool {
        (8...longest).contains(count)
            && run.utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            && run.unicodeScalars.allSatisfy { scalar in
                ("0"..."9").contains(scalar) || ("A"..."Z").contains(scalar)
                    || "-.$/+%".unicodeScalars.contains(scalar)
            }
    }
}

extension KeyPress {
    fileprivate var isScanEnding: Bool { !control && (key == .enter || key == .tab) }
}
