/// A record that could not be taken, where it lies in the file, and why.
///
/// The records around it are not affected: reading goes on behind it.
public struct RecordError: Error, Equatable, Sendable {
    /// The position of the record in the file, counted from 1; damaged records count too.
    public let number: Int
    /// The byte of the file at which the record begins, counted from 0.
    public let offset: Int
    /// What is wrong with it.
    public let reason: Reason

    /// Locates a damage in the file.
    public init(number: Int, offset: Int, reason: Reason) {
        self.number = number
        self.offset = offset
        self.reason = reason
    }

    /// What makes a record unusable (ISO 2709:2008; lengths and positions are bytes within the record).
    public enum Reason: Error, Equatable, Sendable {
        /// Fewer bytes than a leader and its two end marks need.
        case tooShort(found: Int)
        /// No record terminator (hex 1D) within the 99,999 bytes a record may have; `found` bytes were skipped.
        case tooLong(found: Int)
        /// The first five characters are not a number.
        case lengthNotNumeric(String)
        /// The leader states another length than the record has up to its terminator.
        case wrongLength(stated: Int, found: Int)
        /// The record breaks off after `found` bytes, at the end of the file or where another record begins.
        case truncated(stated: Int?, found: Int)
        /// The record has the stated length, but no record terminator at its end.
        case missingTerminator(stated: Int)
        /// The leader holds a byte that is not a printable ASCII character.
        case leaderNotASCII(position: Int)
        /// Leader characters 12 to 16 do not point behind the directory.
        case badBaseAddress(String)
        /// The directory's length is not a multiple of 12.
        case directoryLength(Int)
        /// The directory is empty.
        case noFields
        /// Entry `entry` (from 1) of the directory is not a tag of three letters or digits and nine digits.
        case badDirectoryEntry(entry: Int)
        /// The directory places the field outside the record.
        case fieldOutsideRecord(tag: String, start: Int, length: Int)
        /// The field does not end, or does not end only, at its field terminator (hex 1E).
        case fieldNotTerminated(tag: String)
        /// The bytes at `offset` of the *file* are not text in `encoding`.
        case undecodable(tag: String, encoding: Encoding, offset: Int)
        /// UNIMARC 100$a names a character set that is not read here, such as "03", ISO 5426.
        case unsupportedCharacterSet(String)
        /// This computer has no converter for `encoding`.
        case encodingUnavailable(Encoding)
    }
}
