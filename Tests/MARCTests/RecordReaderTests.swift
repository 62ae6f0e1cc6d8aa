import MARC
import Testing

@Suite("Reading a file of records") struct RecordReaderTests {
    @Test(
        "each sample file gives the records it has",
        arguments: [
            (Sample.congress, 30, 0), (.pymarc, 20, 0), (.pymarcBad, 2, 6), (.unimarc, 1, 0),
            (.chinese, 12, 0),
            (.chineseGB, 12, 0), (.chineseGBLines, 12, 0), (.chineseDamaged, 2, 2),
        ])
    func counts(sample: Sample, good: Int, bad: Int) throws {
        let outcomes = try sample.outcomes()

        #expect(outcomes.compactMap(\.record).count == good)
        #expect(outcomes.compactMap(\.error).count == bad)
    }

    @Test("damaged records are named by number, byte and reason, and the good ones between them are kept")
    func damagedFile() throws {
        let outcomes = try Sample.chineseDamaged.outcomes()

        #expect(
            outcomes.compactMap(\.error) == [
                RecordError(number: 2, offset: 689, reason: .wrongLength(stated: 9999, found: 741)),
                RecordError(number: 4, offset: 2132, reason: .truncated(stated: 695, found: 655)),
            ])
        #expect(
            outcomes.compactMap(\.record).map { $0.control("001") } == ["F0012026000000", "F0022026000001"])
    }

    @Test("each kind of damage in the bad sample has its own reason")
    func reasons() throws {
        let errors = try Sample.pymarcBad.outcomes().compactMap(\.error)

        #expect(
            errors == [
                RecordError(number: 2, offset: 127, reason: .badBaseAddress("99937")),
                RecordError(number: 3, offset: 254, reason: .badBaseAddress("00000")),
                RecordError(number: 4, offset: 381, reason: .directoryLength(13)),
                RecordError(number: 5, offset: 509, reason: .directoryLength(13)),
                RecordError(number: 6, offset: 637, reason: .badBaseAddress("f0037")),
                RecordError(number: 7, offset: 764, reason: .noFields),
            ])
    }

    @Test("reading goes on from a bookmark as if it had never stopped", arguments: Sample.allCases)
    func resuming(sample: Sample) throws {
        let whole = try sample.outcomes()
        var first = try RecordReader(fileAt: sample.path)

        for stop in whole.indices {
            var second = try RecordReader(fileAt: sample.path, from: first.bookmark)
            #expect(try second.remaining() == Array(whole[stop...]))
            _ = try first.next()
        }
        #expect(try first.next() == nil)
        #expect(first.bookmark.offset == (try sample.bytes.count))
    }

    @Test("the size of the chunks a file comes in makes no difference", arguments: [1, 7, 1000])
    func chunks(size: Int) throws {
        let bytes = try Sample.chineseGBLines.bytes
        var position = 0
        let source = ByteSource { atMost in
            let end = min(position + min(size, atMost), bytes.count)
            defer { position = end }
            return Array(bytes[position..<end])
        }

        var reader = RecordReader(source)

        #expect(try reader.remaining() == Sample.chineseGBLines.outcomes())
    }

    @Test("a record that lost its terminator does not take the next one with it")
    func lostTerminator() throws {
        var bytes = try Sample.chinese.bytes
        bytes[688] = 0x20

        var reader = RecordReader(ByteSource(bytes))
        let outcomes = try reader.remaining()

        #expect(outcomes.first?.error?.reason == .missingTerminator(stated: 689))
        #expect(outcomes.dropFirst() == (try Sample.chinese.outcomes().dropFirst()))
    }

    @Test("a record cut short in the middle of a file costs only itself")
    func cutShort() throws {
        var bytes = try Sample.chinese.bytes
        bytes.removeSubrange(500..<689)

        var reader = RecordReader(ByteSource(bytes))
        let outcomes = try reader.remaining()

        #expect(outcomes.first?.error?.reason == .truncated(stated: 689, found: 500))
        #expect(outcomes.compactMap(\.record) == (try Sample.chinese.records().dropFirst().map(\.self)))
    }

    @Test("rubbish longer than any record is skipped, and the record behind it is kept")
    func tooLong() throws {
        let rubbish = Array(repeating: UInt8(ascii: "x"), count: 250_000)
        let good = try Array(Sample.chinese.bytes.prefix(689))

        var reader = RecordReader(ByteSource(good + rubbish + good))
        let outcomes = try reader.remaining()

        #expect(outcomes.count == 3)
        #expect(
            outcomes[1].error == RecordError(number: 2, offset: 689, reason: .tooLong(found: 250_000)))
        #expect(outcomes[2].record == outcomes[0].record)
    }

    @Test("a damaged UTF-8 title is refused at its bytes, never read as GB18030", arguments: 0..<15)
    func undecodable(byte: Int) throws {
        var bytes = try Sample.chinese.bytes
        let title = try #require(bytes.firstRange(of: Array("江上的灯塔".utf8))).lowerBound
        bytes[title + byte] = UInt8(ascii: "A")

        var reader = RecordReader(ByteSource(bytes))
        let outcome = try reader.next()

        // The first byte that fits nothing: the broken character's own, or what is left of it.
        let bad = title + (byte.isMultiple(of: 3) ? byte + 1 : byte / 3 * 3)
        #expect(
            outcome?.error?.reason == .undecodable(tag: "200", encoding: .utf8, offset: bad),
            "\(String(describing: outcome))")
        #expect(try reader.remaining().count == 11)
    }

    @Test("a file that is not there says so, with the system's code")
    func noFile() {
        #expect(throws: SourceError.cannotOpen(path: "/nowhere/at/all.iso", code: 2)) {
            try RecordReader(fileAt: "/nowhere/at/all.iso")
        }
    }

    @Test("the length of a file is known for the progress bar")
    func progress() throws {
        #expect(try RecordReader(fileAt: Sample.congress.path).byteCount == 39_294)
    }
}
