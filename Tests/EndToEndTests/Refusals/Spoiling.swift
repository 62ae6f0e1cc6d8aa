import Foundation
import Services
import Testing

/// What can be wrong with a library's files before a program is started.
enum Spoiling: String, CaseIterable, CustomTestStringConvertible {
    case missing, empty, foreignText, foreignDatabase, newer, older, corruptPages, folder
    case keyMissing, keyExposed, keyOfAnother, keyMalformed

    var testDescription: String { rawValue }

    /// Words of the sentence both programs must say.
    var complaint: String {
        switch self {
        case .missing: "There is no library at"
        case .empty, .foreignText, .foreignDatabase, .folder:
            "is not a library of CreditDesk; it was left as it is."
        case .newer: "Nothing was written. Install the newer program."
        case .older: "Nothing was written. Use the program it was made with."
        case .corruptPages: "is damaged. Stop working and call the administrator"
        case .keyMissing: "There is no key file at"
        case .keyExposed: "Make it yours alone (chmod 600), then start again."
        case .keyOfAnother: "does not belong to this library. Use the key made with it."
        case .keyMalformed: "cannot be read as a key. Restore it from its backup."
        }
    }

    /// Whether what lies there is no library at all; then not even a working file may come beside it.
    var isForeign: Bool {
        switch self {
        case .missing, .empty, .foreignText, .foreignDatabase, .folder: true
        case .newer, .older, .corruptPages, .keyMissing, .keyExposed, .keyOfAnother, .keyMalformed: false
        }
    }

    /// Spoils the library of a story.
    func spoil(_ premises: Premises) throws {
        let database = premises.database
        let keyFile = premises.keyFile
        switch self {
        case .missing:
            try FileManager.default.removeItem(atPath: database)
        case .empty:
            try Data().write(to: URL(filePath: database))
        case .foreignText:
            try Data("name,card\n王芳,1\n".utf8).write(to: URL(filePath: database))
        case .foreignDatabase:
            try change(database, at: 68, to: [0, 0, 0, 1])
        case .newer:
            try change(database, at: 60, to: [0, 0, 0x0F, 0xFF])
        case .older:
            try change(database, at: 60, to: [0, 0, 0, 0])
        case .corruptPages:
            let size = try Data(contentsOf: URL(filePath: database)).count
            try change(database, at: 4096, to: [UInt8](repeating: 0xA5, count: size - 4096))
        case .folder:
            try FileManager.default.removeItem(atPath: database)
            try FileManager.default.createDirectory(atPath: database, withIntermediateDirectories: false)
        case .keyMissing:
            try FileManager.default.removeItem(atPath: keyFile)
        case .keyExposed:
            try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: keyFile)
        case .keyOfAnother:
            let other = try Premises.founded()
            try FileManager.default.removeItem(atPath: keyFile)
            try FileManager.default.copyItem(atPath: other.keyFile, toPath: keyFile)
        case .keyMalformed:
            try change(keyFile, at: 0, to: Array("this is no key".utf8))
        }
    }

    private func change(_ path: String, at offset: UInt64, to bytes: [UInt8]) throws {
        let file = try #require(FileHandle(forUpdatingAtPath: path))
        try file.seek(toOffset: offset)
        try file.write(contentsOf: Data(bytes))
        try file.close()
    }
}

/// Every file of the account, byte for byte.
///
/// The working files that SQLite lays beside a library it may open do not count as long as they are empty
/// of changes; beside a file that is no library of ours there must be none.
struct FolderPicture: Equatable {
    private let files: [String: Data]

    init(of premises: Premises) {
        let folders = [premises.places.data, premises.places.configuration]
        let paths = folders.flatMap { folder in
            (FileManager.default.subpaths(atPath: folder) ?? []).map { folder + "/" + $0 }
        }
        let contents = paths.map { ($0, FileManager.default.contents(atPath: $0) ?? Data()) }
        files = Dictionary(uniqueKeysWithValues: contents)
    }

    var names: Set<String> { Set(files.keys) }

    var withoutWorkingFiles: FolderPicture {
        FolderPicture(
            files: files.filter {
                !$0.key.hasSuffix("-shm") && !($0.key.hasSuffix("-wal") && $0.value.isEmpty)
            })
    }

    private init(files: [String: Data]) {
        self.files = files
    }
}
