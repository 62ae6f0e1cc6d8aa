public import Canvas

/// A theme as its file writes it, together with what it inherits.
///
/// Palette and styles stay apart, so that a theme that inherits may change one colour and with it every
/// style that names it.
public struct ThemeFile: Equatable, Sendable {
    /// The name people see.
    public let name: String
    var palette: [String: Color]
    var styles: [ThemeToken: WrittenStyle]

    /// Reads the text of a theme file.
    ///
    /// `file` is the name for faults; without a `name` in the text, the file's own serves. `parent` finds the
    /// theme that is inherited from, or throws what is wrong with it, or that there is none, at the given
    /// place. Throws every fault at once.
    public init(
        _ text: String,
        file: String,
        parent: (_ name: String, _ place: TextPlace?) throws(ThemeFaults) -> ThemeFile
    ) throws(ThemeFaults) {
        var reader = try ThemeReader(text, file: file)
        let stem = file.hasSuffix(".toml") ? String(file.dropLast(5)) : file
        name = reader.readName() ?? stem
        var (inheritedPalette, inheritedStyles) = ([String: Color](), [ThemeToken: WrittenStyle]())
        var lacksParent = false
        if let wanted = reader.readParent() {
            do throws(ThemeFaults) {
                let inherited = try parent(wanted.name, wanted.place)
                (inheritedPalette, inheritedStyles) = (inherited.palette, inherited.styles)
            } catch {
                reader.add(error)
                lacksParent = true
            }
        }
        palette = inheritedPalette.merging(reader.readPalette()) { $1 }
        // Without its parent no one knows which colours there are: nothing is said about their names.
        let styles = reader.readStyles(palette: lacksParent ? nil : palette)
        self.styles = inheritedStyles.merging(styles) { $1 }
        try reader.finish()
    }

    /// The theme to draw with; a meaning without a style is drawn plain.
    public var theme: Theme {
        Theme(name: name, styles: styles.mapValues { $0.style(in: palette) })
    }
}
