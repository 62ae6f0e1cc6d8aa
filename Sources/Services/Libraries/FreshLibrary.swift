import Circulation
import Glibc
import Store

/// A library file that gets its name only once it is whole: who looks finds nothing or all of it.
struct FreshLibrary: Sendable {
    let path: String
    let profile: LibraryProfile
    /// The fingerprint of the key that seals its document numbers.
    let key: String
    /// An older file of this name gives way at the end; else it is refused at the start.
    let replaces: Bool

    /// Fills a new file and names it.
    ///
    /// - Throws: `exists` when the name is taken and may not be; whatever `fill` throws. In every case
    ///   nothing of the new file is left.
    func fill(_ fill: (Library) throws(DeskError) -> Void) throws(DeskError) {
        if !replaces && FileSystem.exists(path) { throw .database(.exists(path: path)) }
        try Places.makeFolder(FileSystem.folder(of: path))
        // Two processes may begin at once; each works on a file of its own, and one of them is named.
        let draft = "\(path).\(getpid()).new"
        FreshLibrary.remove(draft)
        do throws(DeskError) {
            try Library.create(at: draft, profile: profile, key: key)
            let library = try Library.open(at: draft, holder: "founding")
            try FreshLibrary.filled(library, by: fill)
            try name(draft)
        } catch {
            FreshLibrary.remove(draft)
            throw error
        }
        FreshLibrary.remove(draft)
    }

    private static func filled(
        _ library: Library,
        by fill: (Library) throws(DeskError) -> Void
    ) throws(DeskError) {
        do throws(DeskError) {
            try fill(library)
            // The log would not follow the file to its new name.
            try library.checkpoint(truncating: true)
        } catch {
            try library.close()
            throw error
        }
        try library.close()
    }

    private func name(_ draft: String) throws(DeskError) {
        if replaces {
            FreshLibrary.remove(path)
            guard FileSystem.replace(path, by: draft) else { throw .database(.denied(path: path)) }
        } else {
            guard FileSystem.rename(draft, to: path) else { throw .database(.exists(path: path)) }
        }
    }

    private static func remove(_ path: String) {
        for suffix in ["", "-wal", "-shm", "-journal", ".lock", ".part"] {
            FileSystem.remove(path + suffix)
        }
    }
}
