/// How fast an import goes, and how much it may ask of the library at once.
///
/// A batch holds the gate while desks wait, so it is cut to last about 20 ms. Time spent waiting for the
/// gate counts too: where many desks write, an import makes itself small.
struct ImportPace {
    /// Records of the next batch.
    private(set) var batch = 25
    private var records: Int
    private var bytes: Int
    private let total: Int?
    private let startRecords: Int
    private let startBytes: Int
    private let clock = ContinuousClock()
    private let start: ContinuousClock.Instant

    init(records: Int, bytes: Int, total: Int?) {
        self.records = records
        self.bytes = bytes
        self.total = total
        startRecords = records
        startBytes = bytes
        start = clock.now
    }

    /// Whether nothing has been taken yet.
    var isUntouched: Bool { records == startRecords }

    private static let aim = Duration.milliseconds(20)
    /// Below ten, commits would cost more than records.
    private static let sizes = 10...100

    /// Does a batch and chooses the size of the next one, at most twice and at least half of it.
    mutating func timing<Value, Failure: Error>(
        _ body: () throws(Failure) -> Value
    ) throws(Failure) -> Value {
        let began = clock.now
        let value = try body()
        let share = ImportPace.aim / max(clock.now - began, .microseconds(1))
        let wanted = Double(batch) * min(2, max(0.5, share))
        batch = min(ImportPace.sizes.upperBound, max(ImportPace.sizes.lowerBound, Int(wanted)))
        return value
    }

    mutating func step(after batch: BatchReader.Batch, _ refusedCopies: [CopyRefusal]) -> ImportStep {
        records = batch.act.last
        bytes = batch.act.nextOffset
        let seconds = max(0.001, (clock.now - start) / .seconds(1))
        let speed = Double(bytes - startBytes) / seconds
        let left = total.map { max(0, $0 - bytes) }
        return ImportStep(
            records: records, bytes: bytes, totalBytes: total,
            rate: Int(Double(records - startRecords) / seconds),
            secondsLeft: speed > 0 ? left.map { Int((Double($0) / speed).rounded(.up)) } : nil,
            rejected: batch.rejected, refusedCopies: refusedCopies)
    }
}
