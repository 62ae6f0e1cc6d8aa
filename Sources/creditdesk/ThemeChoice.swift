import Canvas
import Desk
import Glibc
import Phrasebook
import Services

/// The theme asked for, from the folders where themes lie; faults become warnings, never a refusal.
struct ThemeChoice {
    let name: String?
    let places: Places
    let environment: [String: String]

    func look() -> (look: Look, warnings: [any Phrase]) {
        let shelf = ThemeShelf(folders: folders, read: ThemeChoice.read, list: ThemeChoice.list)
        let (theme, faults) = shelf.theme(named: name ?? ThemeShelf.builtInName)
        return (Look(theme: theme, glyphs: glyphs), faults.map(\.phrase))
    }

    /// A person's own themes come before the machine's, and those before the ones beside the program.
    private var folders: [String] {
        var folders = [places.configuration + "/themes", "/etc/creditdesk/themes"]
        if let program = ThemeChoice.programFolder { folders.append(program + "/Themes") }
        return folders
    }

    /// ASCII lines where somebody asks for them, and on terminals whose character sets lack the others.
    private var glyphs: Glyphs {
        switch environment["CREDITDESK_GLYPHS"] {
        case "ascii": return .ascii
        case "unicode": return .unicode
        default:
            let term = environment["TERM"] ?? ""
            return term == "linux" || term.hasPrefix("vt") ? .ascii : .unicode
        }
    }

    private static var programFolder: String? {
        var path = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/exe", &path, path.count - 1)
        guard count > 0 else { return nil }
        let text = String(decoding: path.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return text.lastIndex(of: "/").map { String(text[..<$0]) }
    }

    /// A theme is small: whatever is larger than this is none.
    private static let largest = 256 * 1024

    @Sendable private static func read(_ path: String) -> [UInt8]? {
        guard let file = fopen(path, "rb") else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: largest)
        let count = fread(&bytes, 1, bytes.count, file)
        return ferror(file) == 0 ? Array(bytes.prefix(count)) : nil
    }

    @Sendable private static func list(_ folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            names.append(
                withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                })
        }
        return names
    }
}
