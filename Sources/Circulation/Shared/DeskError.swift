/// Why something asked of the service layer did not happen.
///
/// Rules answer with findings; everything else here is a fault or an entry that cannot be right.
/// Never carries a type of a library or a sentence: the phrase book words it.
public enum DeskError: Error, Hashable, Sendable {
    /// The rules refuse; every finding at once.
    case refused([Finding])
    /// Fields of a form or a command that cannot be right.
    case entry([EntryFault])
    /// What the act is about is not there (any more).
    case gone(Subject)
    /// Another desk has changed what a form shows since the form was opened.
    case changedMeanwhile(Subject)
    /// Another running program works as the desk of this name.
    case deskTaken(name: String)
    case cannotUndo(UndoObstacle)
    case database(DatabaseFault)
    case key(KeyFault)
    /// The same operation identity arrived for another act.
    case operationReused
    /// The act's own check before the commit failed; everything was rolled back.
    case inconsistent(String)
    /// A newer question made this one needless, or staff gave up waiting.
    case interrupted

    public enum Subject: Hashable, Sendable, Codable {
        case patron, item, title, loan, branch, desk, staff, visit
    }
}

/// A field that staff or a file fills in.
public enum EntryField: String, Hashable, Sendable, Codable, CaseIterable {
    case name, pinyin, birth, category, card, phone, documentKind, documentNumber, membershipEnd, note
    case title, author, publisher, year, isbn, barcode, callNumber, itemType, price, pieces, branch, desk
}

/// What is wrong with an entry.
public struct EntryFault: Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
        case empty
        case tooLong(limit: Int)
        /// A control, bidirectional or zero-width character at a position counted from 1.
        case unsafeCharacter(position: Int)
        case malformed
        case taken
        case outOfRange
        case document(DocumentFault)
    }

    public let field: EntryField
    public let reason: Reason

    public init(_ field: EntryField, _ reason: Reason) {
        self.field = field
        self.reason = reason
    }
}

/// Why the last act of a desk cannot be undone.
public enum UndoObstacle: Hashable, Sendable, Codable {
    case nothing
    case tooOld(minutes: Int)
    case changedSince
    case notUndoable
}

/// What is the matter with a database file.
public enum DatabaseFault: Hashable, Sendable {
    case missing(path: String)
    case exists(path: String)
    case foreign(path: String)
    case newer(path: String, version: Int, known: Int)
    case older(path: String, version: Int, known: Int)
    case corrupt(path: String)
    case readOnly(path: String)
    case full(path: String)
    case denied(path: String)
    case networkFileSystem(path: String)
    /// Another desk holds the gate; `holder` says who, where it is known.
    case busy(holder: String?)
    /// A setting reads back with another value than was asked for.
    case setting(name: String, expected: String, found: String)
    /// Reading or writing failed with a code of SQLite.
    case failed(code: Int)
    /// The file was removed or replaced while in use.
    case replaced(path: String)
}

/// What is the matter with the key file.
public enum KeyFault: Hashable, Sendable {
    case missing(path: String)
    case exposed(path: String)
    case malformed(path: String)
    case wrong(path: String)
    case exists(path: String)
    case denied(path: String)
}
