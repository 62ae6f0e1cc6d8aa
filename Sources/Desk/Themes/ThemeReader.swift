import Canvas
import Circulation
import Phrasebook
import TOMLKit

/// Reads the parts of one theme file and collects what is wrong with them.
struct ThemeReader {
    private let file: String
    private let table: TOMLTable
    private let locator: KeyLocator
    private var faults: [ThemeFault] = []
    private var inherited: [ThemeFault] = []

    private static let nameLimit = 40

    /// Throws a syntax error; all other faults are kept for `finish`.
    init(_ text: String, file: String) throws(ThemeFaults) {
        self.file = file
        do {
            table = try TOMLTable(string: text)
        } catch let error as TOMLParseError {
            let place = TextPlace(line: error.source.begin.line, column: error.source.begin.column)
            throw ThemeFaults([ThemeFault(file: file, place: place, reason: .syntax(error.description))])
        } catch {
            throw ThemeFaults([ThemeFault(file: file, reason: .syntax("\(error)"))])
        }
        locator = KeyLocator(text)
        checkKeys(of: table, at: [], known: ["name", "inherits", "palette", "styles"])
    }

    mutating func readName() -> String? {
        guard let name = readText(table["name"], at: ["name"]) else { return nil }
        let isLong = name.unicodeScalars.count > Self.nameLimit
        if isLong || name.trimmingBlanks().isEmpty || PlainText.unsafePosition(in: name) != nil {
            addFault(.badName(limit: Self.nameLimit), at: locator.value(["name"]))
        }
        return name
    }

    mutating func readParent() -> (name: String, place: TextPlace?)? {
        readText(table["inherits"], at: ["inherits"]).map { ($0, locator.value(["inherits"])) }
    }

    mutating func readPalette() -> [String: Color] {
        var palette: [String: Color] = [:]
        guard let written = readTable("palette") else { return palette }
        for name in written.keys {
            // A colour with a fault still is a name that styles may use: one mistake, one fault.
            palette[name] = .terminalDefault
            guard let text = readText(written[name], at: ["palette", name]) else { continue }
            if let color = Color(written: text) {
                palette[name] = color
            } else {
                addFault(.badColour(text), at: locator.value(["palette", name]))
            }
        }
        return palette
    }

    /// The styles; the names of their colours are looked for in the palette if there is one.
    mutating func readStyles(palette: [String: Color]?) -> [ThemeToken: WrittenStyle] {
        var styles: [ThemeToken: WrittenStyle] = [:]
        guard let written = readTable("styles") else { return styles }
        for name in written.keys {
            guard let token = ThemeToken(rawValue: name) else {
                let nearest = Spelling.nearest(to: name, in: ThemeToken.allCases.map(\.rawValue))
                addFault(.unknownToken(name, nearest: nearest), at: locator.key(["styles", name]))
                continue
            }
            styles[token] = readStyle(written[name], at: ["styles", name], palette: palette)
        }
        return styles
    }

    /// Takes over what is wrong with the theme that is inherited from.
    mutating func add(_ others: ThemeFaults) {
        inherited += others.faults
    }

    /// Throws all faults of this file in the order of its lines, then those of other files.
    func finish() throws(ThemeFaults) {
        let outer = TextPlace(line: 0, column: 0)
        let own = (faults + inherited.filter { $0.file == file })
            .sorted { ($0.place ?? outer) < ($1.place ?? outer) }
        let all = own + inherited.filter { $0.file != file }
        if !all.isEmpty { throw ThemeFaults(all) }
    }

    private mutating func readStyle(
        _ value: (any TOMLValueConvertible)?, at path: [String], palette: [String: Color]?
    ) -> WrittenStyle {
        var style = WrittenStyle()
        if let text = value?.string {
            style.foreground = readInk(text, at: path, palette: palette)
        } else if let parts = value?.table {
            checkKeys(of: parts, at: path, known: ["fg", "bg", "attributes"])
            if let text = readText(parts["fg"], at: path + ["fg"]) {
                style.foreground = readInk(text, at: path + ["fg"], palette: palette)
            }
            if let text = readText(parts["bg"], at: path + ["bg"]) {
                style.background = readInk(text, at: path + ["bg"], palette: palette)
            }
            style.attributes = readAttributes(parts["attributes"], at: path + ["attributes"])
        } else {
            addFault(.wrongType(.style), at: locator.value(path))
        }
        return style
    }

    private mutating func readInk(
        _ text: String, at path: [String], palette: [String: Color]?
    ) -> WrittenStyle.Ink? {
        if palette?[text] != nil { return .named(text) }
        if let color = Color(written: text) { return .exact(color) }
        if text.hasPrefix("#") {
            addFault(.badColour(text), at: locator.value(path))
        } else if let palette {
            let nearest = Spelling.nearest(to: text, in: Array(palette.keys) + Color.names)
            addFault(.unknownColour(text, nearest: nearest), at: locator.value(path))
        }
        return nil
    }

    private mutating func readAttributes(
        _ value: (any TOMLValueConvertible)?, at path: [String]
    ) -> Style.Attributes {
        guard let value else { return [] }
        guard let members = value.array else {
            addFault(.wrongType(.list), at: locator.value(path))
            return []
        }
        var attributes: Style.Attributes = []
        let known = WrittenStyle.attributeNames
        for index in 0..<members.count {
            let memberPath = path + [String(index)]
            guard let name = readText(members[index], at: memberPath) else { continue }
            if let entry = known.first(where: { $0.name == name }) {
                attributes.insert(entry.attribute)
            } else {
                let reason = ThemeReason.unknownAttribute(name, known: known.map(\.name))
                addFault(reason, at: locator.value(memberPath))
            }
        }
        return attributes
    }

    private mutating func readTable(_ name: String) -> TOMLTable? {
        guard let value = table[name] else { return nil }
        if let found = value.table { return found }
        addFault(.wrongType(.table), at: locator.value([name]))
        return nil
    }

    private mutating func readText(_ value: (any TOMLValueConvertible)?, at path: [String]) -> String? {
        guard let value else { return nil }
        if let text = value.string { return text }
        addFault(.wrongType(.text), at: locator.value(path))
        return nil
    }

    private mutating func checkKeys(of table: TOMLTable, at path: [String], known: [String]) {
        for key in table.keys where !known.contains(key) {
            let nearest = Spelling.nearest(to: key, in: known)
            addFault(.unknownKey(key, nearest: nearest), at: locator.key(path + [key]))
        }
    }

    private mutating func addFault(_ reason: ThemeReason, at place: TextPlace?) {
        faults.append(ThemeFault(file: file, place: place, reason: reason))
    }
}
