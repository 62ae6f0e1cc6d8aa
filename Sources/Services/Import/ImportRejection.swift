public import Circulation
import MARC

/// A record that was not taken, where it lies in the file, and why.
public struct ImportRejection: Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
        /// The record breaks off.
        case truncated
        /// No record's end within the longest length a record may have.
        case tooLong
        /// The record states another length than it has.
        case badLength
        case badLeader
        case badDirectory
        case noFields
        /// A field is not where the directory says, or does not end there.
        case badField(tag: String)
        /// Bytes that are no text in the record's character set.
        case undecodable(tag: String)
        /// A character set that is not read here.
        case unsupportedCharacterSet(String)
        case noTitle
        /// Texts that cannot be stored.
        case entry([EntryFault])
    }

    /// The record's place in the file, counted from 1.
    public let number: Int
    /// The byte of the file at which it begins, counted from 0.
    public let offset: Int
    public let reason: Reason
}

extension ImportRejection {
    init(_ error: RecordError) {
        self.init(number: error.number, offset: error.offset, reason: Reason(error.reason))
    }
}

extension ImportRejection.Reason {
    init(_ reason: RecordError.Reason) {
        self =
            switch reason {
            case .tooShort, .truncated: .truncated
            case .tooLong: .tooLong
            case .lengthNotNumeric, .wrongLength, .missingTerminator: .badLength
            case .leaderNotASCII: .badLeader
            case .badBaseAddress, .directoryLength, .badDirectoryEntry: .badDirectory
            case .noFields: .noFields
            case .fieldOutsideRecord(let tag, _, _), .fieldNotTerminated(let tag): .badField(tag: tag)
            case .undecodable(let tag, _, _): .undecodable(tag: tag)
            case .unsupportedCharacterSet(let code): .unsupportedCharacterSet(code)
            case .encodingUnavailable(let encoding): .unsupportedCharacterSet(encoding.rawValue)
            }
    }
}
