public import Phrasebook

/// A place in a text; line and column count from 1, columns in Unicode scalars.
public struct TextPlace: Hashable, Comparable, Sendable {
    public let line: Int
    public let column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    public static func < (first: TextPlace, second: TextPlace) -> Bool {
        (first.line, first.column) < (second.line, second.column)
    }
}

/// One thing wrong with a theme.
public struct ThemeFault: Error, Hashable {
    /// The file's name without its folder, or the theme's name when there is no file.
    public let file: String
    /// `nil` when the fault is of the file as a whole.
    public let place: TextPlace?
    public let reason: ThemeReason

    public init(file: String, place: TextPlace? = nil, reason: ThemeReason) {
        self.file = file
        self.place = place
        self.reason = reason
    }

    /// The sentence for the person who chose the theme.
    public var phrase: ThemePhrase {
        guard let place else { return .file(file, reason) }
        return .at(file: file, line: place.line, column: place.column, reason)
    }
}

/// Everything wrong with a theme at once, in the order of the file; never empty.
public struct ThemeFaults: Error, Hashable {
    public let faults: [ThemeFault]

    public init(_ faults: [ThemeFault]) {
        self.faults = faults
    }
}
