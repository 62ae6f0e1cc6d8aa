/// Bytes to be hashed or authenticated, written so that different facts never give the same bytes.
///
/// A number takes eight bytes, most significant first; a text or bytes are preceded by their count as such a
/// number: "ab" + "c" and "a" + "bc" differ. The first part names what is written and in which format.
struct Transcript {
    private(set) var bytes: [UInt8] = []

    init(of subject: String) {
        append(subject)
    }

    mutating func append(_ part: [UInt8]) {
        bytes += UInt64(part.count).bigEndianBytes
        bytes += part
    }

    mutating func append(_ text: String) {
        append(Array(text.utf8))
    }

    mutating func append(_ number: Int64) {
        bytes += UInt64(bitPattern: number).bigEndianBytes
    }
}

extension FixedWidthInteger {
    /// The number's bytes, most significant first.
    var bigEndianBytes: [UInt8] {
        withUnsafeBytes(of: bigEndian) { Array($0) }
    }
}
