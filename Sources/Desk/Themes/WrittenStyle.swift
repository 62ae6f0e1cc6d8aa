import Canvas

/// A style as a theme file writes it: its colours may be names of a palette.
struct WrittenStyle: Equatable, Sendable {
    /// A colour by its palette name, or as it is.
    enum Ink: Equatable, Sendable {
        case named(String)
        case exact(Color)
    }

    var foreground: Ink?
    var background: Ink?
    var attributes: Style.Attributes = []

    /// The style in the colours of a palette; a colour not named is the surface's.
    func style(in palette: [String: Color]) -> Style {
        Style(
            foreground: Self.color(foreground, in: palette), background: Self.color(background, in: palette),
            attributes: attributes)
    }

    private static func color(_ ink: Ink?, in palette: [String: Color]) -> Color {
        switch ink {
        case .exact(let color): color
        case .named(let name): palette[name] ?? .terminalDefault
        case nil: .terminalDefault
        }
    }

    static let attributeNames: [(name: String, attribute: Style.Attributes)] = [
        ("bold", .bold), ("dim", .dim), ("underline", .underline), ("reverse", .reverse),
    ]
}

extension Color {
    /// The names of colours 0 to 15.
    static let names: [String] = {
        let plain = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
        return plain + plain.map { "bright-" + $0 }
    }()

    /// A colour as a theme writes it: `#rrggbb`, `default` for the surface's own, or one of sixteen names.
    init?(written text: String) {
        if text == "default" {
            self = .terminalDefault
        } else if let index = Self.names.firstIndex(of: text) {
            self = .ansi(UInt8(index))
        } else {
            let digits = text.utf8.dropFirst().compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
            guard text.utf8.first == UInt8(ascii: "#"), text.utf8.count == 7, digits.count == 6 else {
                return nil
            }
            let parts = stride(from: 0, to: 6, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
            self = .rgb(red: parts[0], green: parts[1], blue: parts[2])
        }
    }
}
