import Canvas
import Desk

/// Shelves for tests, with the texts of their theme files.
enum Shelves {
    /// A shelf of one folder.
    static func shelf(_ files: [String: String]) -> ThemeShelf {
        shelf(["themes": files])
    }

    /// A shelf of several folders, the first in the order of their names.
    static func shelf(_ folders: [String: [String: String]]) -> ThemeShelf {
        ThemeShelf(folders: folders.keys.sorted()) { path in
            let parts = path.split(separator: "/").map(String.init)
            return folders[parts[0]]?[parts[1]].map { Array($0.utf8) }
        } list: { folder in
            Array((folders[folder] ?? [:]).keys)
        }
    }

    /// What is wrong with a file called `mine.toml`.
    static func faults(of text: String) -> [ThemeFault] {
        shelf(["mine.toml": text]).theme(named: "mine").faults
    }
}
