public import Canvas
import Phrasebook

/// Where themes are found: the one built in, then the files `NAME.toml` of some folders.
public struct ThemeShelf: Sendable {
    /// The bytes of a file, or `nil` when it cannot be read.
    public typealias Read = @Sendable (_ path: String) -> [UInt8]?
    /// The names of the files in a folder; none when there is no such folder.
    public typealias List = @Sendable (_ folder: String) -> [String]

    /// The theme that always exists; a file of this name on the shelf is never read.
    public static let builtInName = "default"

    private let folders: [String]
    private let read: Read
    private let list: List

    /// A shelf of folders; where two hold a theme of the same name the earlier folder counts.
    public init(
        folders: [String] = [], read: @escaping Read = { _ in nil }, list: @escaping List = { _ in [] }
    ) {
        self.folders = folders
        self.read = read
        self.list = list
    }

    /// The themes that can be asked for: the built-in one, then the others in the order of their names.
    public var names: [String] {
        let found = folders.flatMap(list).compactMap(Self.themeName)
        return [Self.builtInName] + Set(found).subtracting([Self.builtInName]).sorted()
    }

    /// The theme of this name; with any fault it is the built-in one, and the faults say why.
    public func theme(named name: String) -> (theme: Theme, faults: [ThemeFault]) {
        do throws(ThemeFaults) {
            return (try file(named: name, heirs: []).theme, [])
        } catch {
            let builtIn = try? Self.builtIn()
            return (builtIn?.theme ?? .plain, error.faults)
        }
    }

    /// Reads a theme and all it inherits; `heirs` are the names that led here.
    private func file(named name: String, heirs: [String]) throws(ThemeFaults) -> ThemeFile {
        if name == Self.builtInName { return try Self.builtIn() }
        let fileName = name + ".toml"
        guard let folder = folders.first(where: { list($0).contains(fileName) }), Self.isPlain(name) else {
            throw ThemeFaults([ThemeFault(file: name, reason: .unknownTheme(known: names))])
        }
        guard let text = read("\(folder)/\(fileName)").flatMap({ String(validating: $0, as: UTF8.self) })
        else {
            throw ThemeFaults([ThemeFault(file: fileName, reason: .unreadable)])
        }
        let line = heirs + [name]
        return try ThemeFile(text, file: fileName) { (parent, place) throws(ThemeFaults) in
            if let start = line.firstIndex(of: parent) {
                let circle = ThemeReason.cycle(line[start...] + [parent])
                throw ThemeFaults([ThemeFault(file: fileName, place: place, reason: circle)])
            }
            guard names.contains(parent) else {
                let unknown = ThemeReason.unknownParent(parent, known: names)
                throw ThemeFaults([ThemeFault(file: fileName, place: place, reason: unknown)])
            }
            return try file(named: parent, heirs: line)
        }
    }

    /// The theme compiled into the program.
    private static func builtIn() throws(ThemeFaults) -> ThemeFile {
        let text = String(decoding: PackageResources.default_toml, as: UTF8.self)
        return try ThemeFile(text, file: "default.toml") { (parent, place) throws(ThemeFaults) in
            let unknown = ThemeReason.unknownParent(parent, known: [])
            throw ThemeFaults([ThemeFault(file: "default.toml", place: place, reason: unknown)])
        }
    }

    private static func themeName(_ file: String) -> String? {
        guard file.hasSuffix(".toml") else { return nil }
        let name = String(file.dropLast(5))
        return isPlain(name) ? name : nil
    }

    /// Whether a name stays inside its folder.
    private static func isPlain(_ name: String) -> Bool {
        !name.isEmpty && !name.hasPrefix(".") && !name.contains("/")
    }
}
