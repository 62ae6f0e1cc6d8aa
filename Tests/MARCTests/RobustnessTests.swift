import MARC
import Testing

@Suite("Rubbish and size") struct RobustnessTests {
    @Test("20,000 damaged files end, with every record numbered in order and nothing past the end")
    func mutations() throws {
        let seeds = try Sample.allCases.flatMap { try records(of: $0) }
        var generator = SeededGenerator(state: 2709)

        for _ in 0..<20_000 {
            var bytes = (0..<2).flatMap { _ in seeds.randomElement(using: &generator) ?? [] }
            for _ in 0..<Int.random(in: 1...4, using: &generator) { mutate(&bytes, using: &generator) }

            var reader = RecordReader(ByteSource(bytes))
            var number = 0
            var end = -1
            while let outcome = try reader.next() {
                number += 1
                let place = place(of: outcome)
                if place.number != number || place.offset <= end || place.offset >= bytes.count {
                    Issue.record("\(place) after \(number), \(end) in \(bytes)")
                }
                end = place.offset
                if let record = outcome.record { _ = try? TitleReading(of: record) }
            }
            if reader.bookmark.offset != bytes.count { Issue.record("stopped early in \(bytes)") }
        }
    }

    private func records(of sample: Sample) throws -> [[UInt8]] {
        try sample.bytes.split(separator: 0x1D).map { Array($0) + [0x1D] }.filter { $0.count < 900 }
    }

    private func place(of outcome: RecordOutcome) -> Bookmark {
        switch outcome {
        case .record(_, let number, let offset): Bookmark(number: number, offset: offset)
        case .rejected(let error): Bookmark(number: error.number, offset: error.offset)
        }
    }

    private func mutate(_ bytes: inout [UInt8], using generator: inout SeededGenerator) {
        guard bytes.count > 2 else { return }
        let marks: [UInt8] = [0x1B, 0x1D, 0x1E, 0x1F, 0x30, 0x39, 0x00, 0x0A, 0x80, 0xFF]
        // Half of the damage is done where it hurts most: leader and directory.
        let reach = Bool.random(using: &generator) ? bytes.count : min(bytes.count, 200)
        let at = Int.random(in: 0..<reach, using: &generator)
        switch Int.random(in: 0..<5, using: &generator) {
        case 0: bytes[at] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes[at] = marks.randomElement(using: &generator) ?? 0
        case 2: bytes.insert(marks.randomElement(using: &generator) ?? 0, at: at)
        case 3: bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 1...40, using: &generator)))
        default: bytes.removeLast(min(bytes.count - 1, Int.random(in: 1...200, using: &generator)))
        }
    }

    @Test("a large file is read at a speed worth printing")
    func speed() throws {
        let bytes = Array(repeating: try Sample.chineseGB.bytes, count: 200).flatMap(\.self)
        var reader = RecordReader(ByteSource(bytes))
        var count = 0

        let taken = try ContinuousClock().measure {
            while let outcome = try reader.next() {
                if let record = outcome.record, (try? TitleReading(of: record)) != nil { count += 1 }
            }
        }

        print("MARC: \(count) records in \(taken)")
        #expect(count == 2400)
    }
}
