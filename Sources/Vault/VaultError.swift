/// Why the vault could not do what was asked.
///
/// No case carries a secret, a plain text or a sealed value: an error may be logged as it is.
/// `code` is the system's `errno`.
public enum VaultError: Error, Equatable, Sendable {
    /// No file lies at `path`.
    case keyFileMissing(path: String)
    /// A file already lies at `path`; a key is never overwritten.
    case keyFileExists(path: String)
    /// The key file could not be written; what was begun has been removed again.
    case keyFileNotWritten(path: String, code: Int32)
    /// The key file exists but the system did not let us read it.
    case keyFileUnreadable(path: String, code: Int32)
    /// `path` is a symbolic link, a folder or a device: somebody else could choose what it means.
    case keyFileNotPlain(path: String)
    /// Group or others may use the file. `mode` holds its nine permission bits.
    case keyFileOpenToOthers(path: String, mode: UInt32)
    /// The file belongs to account number `owner`, not to the one this program runs as.
    case keyFileOwnedByAnother(path: String, owner: UInt32)
    /// The file does not hold a key this program understands.
    case keyFileMalformed(path: String, flaw: KeyFileFlaw)

    /// The value does not belong at `place`, was changed, or was sealed with another master key.
    case sealedValueRefused(place: FieldPlace)
    /// The value was sealed under key `sealed`, but key `offered` was asked to open it.
    case sealedUnderOtherKey(place: FieldPlace, sealed: KeyVersion, offered: KeyVersion)

    /// The file at `path` could not be read to its end.
    case fileUnreadable(path: String, code: Int32)
}

/// What is wrong with the text of a key file.
public enum KeyFileFlaw: Error, Equatable, Sendable {
    /// There is not exactly one line that is neither empty nor a comment.
    case notOneKeyLine
    /// The line does not begin with a format this program knows.
    case unknownFormat
    /// The key version is not a whole number from 1 to 65535.
    case badVersion
    /// The key is not 64 hexadecimal digits.
    case badKey
    /// The key does not match the check value beside it: a digit was mistyped.
    case checkDiffers
}
