/// How many colours a terminal can show.
public enum ColorDepth: Sendable, CaseIterable {
    case mono, eight, sixteen, indexed, trueColor
}

extension Color {
    /// The nearest colour a terminal of this depth can show; mono knows only its own two.
    public func quantised(to depth: ColorDepth) -> Color {
        if self == .terminalDefault { return self }
        switch depth {
        case .mono: return .terminalDefault
        case .eight: return nearest(in: 0..<8)
        case .sixteen: return nearest(in: 0..<16)
        case .indexed:
            // The first sixteen are the owner's to redefine, so an exact colour goes to the cube and greys.
            if case .ansi = self { return self }
            return nearest(in: 16..<256)
        case .trueColor: return self
        }
    }

    /// Red, green and blue, 0 to 255 each; `nil` for the terminal's own colour, which no one knows.
    public var components: (red: Int, green: Int, blue: Int)? {
        switch self {
        case .terminalDefault: nil
        case .rgb(let red, let green, let blue): (Int(red), Int(green), Int(blue))
        case .ansi(let index): Self.palette(Int(index))
        }
    }

    private func nearest(in indexes: Range<Int>) -> Color {
        if case .ansi(let index) = self, indexes.contains(Int(index)) { return self }
        guard let own = components else { return self }
        let best = indexes.min { Self.distance(own, Self.palette($0)) < Self.distance(own, Self.palette($1)) }
        return best.map { .ansi(UInt8($0)) } ?? self
    }

    /// The squared "redmean" distance, which follows the eye better than the plain one.
    private static func distance(
        _ first: (red: Int, green: Int, blue: Int), _ second: (red: Int, green: Int, blue: Int)
    ) -> Int {
        let mean = (first.red + second.red) / 2
        let (red, green, blue) = (
            first.red - second.red, first.green - second.green, first.blue - second.blue
        )
        return (512 + mean) * red * red / 256 + 4 * green * green + (767 - mean) * blue * blue / 256
    }

    /// xterm's default palette: 16 names, a cube of 6 levels, 24 greys.
    private static func palette(_ index: Int) -> (red: Int, green: Int, blue: Int) {
        if index >= 232 {
            let grey = 8 + 10 * (index - 232)
            return (grey, grey, grey)
        }
        if index >= 16 {
            let level = { (step: Int) in step == 0 ? 0 : 55 + 40 * step }
            let cube = index - 16
            return (level(cube / 36), level(cube / 6 % 6), level(cube % 6))
        }
        if index == 7 { return (192, 192, 192) }
        if index == 8 { return (128, 128, 128) }
        let high = index > 8 ? 255 : 128
        return (index & 1 != 0 ? high : 0, index & 2 != 0 ? high : 0, index & 4 != 0 ? high : 0)
    }
}

extension Style {
    /// The style in the colours of this depth.
    ///
    /// Two colours that fall together keep the background, and black or white is written on it.
    public func quantised(to depth: ColorDepth) -> Style {
        var result = self
        result.foreground = foreground.quantised(to: depth)
        result.background = background.quantised(to: depth)
        if result.foreground == result.background, foreground != background,
            let onBlack = contrastRatio(.ansi(0), result.background)
        {
            let usesBlack = onBlack >= contrastRatio(.ansi(7), result.background) ?? 0
            result.foreground = .ansi(usesBlack ? 0 : 7)
        }
        return result
    }
}
