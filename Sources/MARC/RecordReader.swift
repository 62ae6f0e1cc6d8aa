/// A place between two records, to go on from later.
public struct Bookmark: Equatable, Sendable {
    /// The number of the next record, counted from 1.
    public let number: Int
    /// The byte of the file from which to look for it.
    public let offset: Int

    /// Marks a place; the default is the beginning of a file.
    public init(number: Int = 1, offset: Int = 0) {
        self.number = number
        self.offset = offset
    }
}

/// What became of one record of the file.
public enum RecordOutcome: Equatable, Sendable {
    /// A good record, its number (from 1) and the byte of the file at which it begins (from 0).
    case record(Record, number: Int, offset: Int)
    /// A damaged one; reading goes on behind it.
    case rejected(RecordError)
}

/// Reads a file of ISO 2709 records one by one, with the memory of a few of them.
///
/// A record ends where its terminator is, whatever its leader says: a wrong length never costs the records
/// behind it. Line ends, blanks and zeros between records are skipped.
public struct RecordReader {
    /// Where to go on if reading stops now: give it to a new reader over the same file.
    public private(set) var bookmark: Bookmark
    /// The length of the file in bytes, for progress, if known.
    public let byteCount: Int?
    private var window: ByteWindow
    private let decoder = TextDecoder()

    /// Reads from a source whose next byte is the one at `bookmark.offset`.
    public init(_ source: ByteSource, from bookmark: Bookmark = Bookmark()) {
        self.bookmark = bookmark
        byteCount = source.byteCount
        window = ByteWindow(source, offset: bookmark.offset)
    }

    /// Reads a file from `bookmark` on.
    ///
    /// - Throws: ``SourceError/cannotOpen(path:code:)``.
    public init(fileAt path: String, from bookmark: Bookmark = Bookmark()) throws(SourceError) {
        self.init(try ByteSource(fileAt: path, from: bookmark.offset), from: bookmark)
    }

    /// The next record, or `nil` at the end of the file.
    ///
    /// - Throws: ``SourceError/readFailed(offset:code:)`` when the file itself fails.
    public mutating func next() throws(SourceError) -> RecordOutcome? {
        let found = try window.skipPadding()
        bookmark = Bookmark(number: bookmark.number, offset: window.offset)
        guard found else { return nil }
        switch try window.extent(limit: ISO2709.longestRecord) {
        case .terminated(let length):
            return outcome(of: window.front.prefix(length))
        case .ended(let length):
            let stated = window.front.number(at: 0, digits: 5)
            return reject(.truncated(stated: stated, found: length), dropping: length)
        case .tooLong:
            return try rejectTooLong()
        }
    }

    private mutating func outcome(of bytes: ArraySlice<UInt8>) -> RecordOutcome {
        let offset = window.offset
        do throws(RecordError.Reason) {
            let layout = try ISO2709(bytes)
            let record = try RecordBuilder(layout, decoder: decoder).record(bytes, offset: offset)
            advance(bytes.count)
            return .record(record, number: bookmark.number - 1, offset: offset)
        } catch {
            guard let hidden = Self.hiddenRecord(in: bytes) else {
                return reject(error, dropping: bytes.count)
            }
            return reject(Self.reason(error, next: hidden), dropping: hidden)
        }
    }

    /// Where a whole record lies at the end of a damaged one that lost its terminator.
    private static func hiddenRecord(in bytes: ArraySlice<UInt8>) -> Int? {
        let shortest = ISO2709.leaderLength + 2
        guard bytes.count > shortest else { return nil }
        return (1...(bytes.count - shortest)).first { start in
            guard bytes.number(at: start, digits: 5) == bytes.count - start else { return false }
            return (try? ISO2709(bytes.dropFirst(start))) != nil
        }
    }

    /// A length that is wrong only because the next record was taken for a part of this one.
    private static func reason(_ reason: RecordError.Reason, next: Int) -> RecordError.Reason {
        guard case .wrongLength(let stated, _) = reason else { return reason }
        return stated == next ? .missingTerminator(stated: stated) : .truncated(stated: stated, found: next)
    }

    /// Goes to the next terminator in steps, and keeps a good record that may stand right before it.
    private mutating func rejectTooLong() throws(SourceError) -> RecordOutcome {
        let start = window.offset
        while true {
            switch try window.extent(limit: 2 * ISO2709.longestRecord) {
            case .tooLong:
                window.drop(ISO2709.longestRecord)
            case .ended(let length):
                return reject(.tooLong(found: window.offset + length - start), at: start, dropping: length)
            case .terminated(let length):
                let tail = window.front.prefix(length).suffix(ISO2709.longestRecord)
                let last = Self.hiddenRecord(in: tail).map { length - tail.count + $0 } ?? length
                return reject(.tooLong(found: window.offset + last - start), at: start, dropping: last)
            }
        }
    }

    private mutating func reject(
        _ reason: RecordError.Reason, at offset: Int? = nil, dropping count: Int
    ) -> RecordOutcome {
        let error = RecordError(number: bookmark.number, offset: offset ?? window.offset, reason: reason)
        advance(count)
        return .rejected(error)
    }

    private mutating func advance(_ count: Int) {
        window.drop(count)
        bookmark = Bookmark(number: bookmark.number + 1, offset: window.offset)
    }
}
