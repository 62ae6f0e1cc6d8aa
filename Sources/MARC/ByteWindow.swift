/// The part of a file that is in memory: read ahead in chunks, dropped once used.
struct ByteWindow {
    /// How far the record at the front reaches.
    enum Extent {
        /// Up to its terminator, that included.
        case terminated(Int)
        /// Up to the end of the file, without a terminator.
        case ended(Int)
        /// Farther than a record may.
        case tooLong
    }

    private static let chunk = 65_536

    /// The byte of the file at the front of the window.
    private(set) var offset: Int
    private let source: ByteSource
    private var bytes: [UInt8] = []
    private var start = 0
    private var ended = false

    init(_ source: ByteSource, offset: Int) {
        self.source = source
        self.offset = offset
    }

    var front: ArraySlice<UInt8> {
        bytes[start...]
    }

    mutating func drop(_ count: Int) {
        start = min(start + count, bytes.count)
        offset += count
    }

    /// Skips what may stand between records; false at the end of the file.
    mutating func skipPadding() throws(SourceError) -> Bool {
        if offset == 0 {
            while front.count < 3, try fill() {}
            if front.starts(with: [0xEF, 0xBB, 0xBF]) { drop(3) }
        }
        repeat {
            if let index = front.firstIndex(where: { !Self.isPadding($0) }) {
                drop(index - start)
                return true
            }
            drop(front.count)
        } while try fill()
        return false
    }

    /// Blank, tab, line ends, NUL and the end-of-file mark of old systems.
    private static func isPadding(_ byte: UInt8) -> Bool {
        byte <= 0x20
            && (byte == 0x20 || byte == 0x0D || byte == 0x0A || byte == 0x09 || byte == 0 || byte == 0x1A)
    }

    /// Finds the next record terminator within `limit` bytes, reading on as needed.
    mutating func extent(limit: Int) throws(SourceError) -> Extent {
        var searched = 0
        while true {
            if let end = front.dropFirst(searched).position(of: Mark.record) {
                let length = end - start + 1
                return length <= limit ? .terminated(length) : .tooLong
            }
            searched = front.count
            if searched > limit { return .tooLong }
            if try !fill() { return .ended(searched) }
        }
    }

    /// Reads one more chunk; false at the end of the file.
    private mutating func fill() throws(SourceError) -> Bool {
        guard !ended else { return false }
        if start > 0 {
            bytes.removeSubrange(..<start)
            start = 0
        }
        let more = try source.read(Self.chunk)
        ended = more.isEmpty
        bytes.append(contentsOf: more)
        return !ended
    }
}
