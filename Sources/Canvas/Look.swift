/// What a widget needs to draw itself: the theme, the glyphs, and the surface it stands on.
public struct Look: Equatable, Sendable {
    public var theme: Theme
    public var glyphs: Glyphs
    public var surface: ThemeToken

    public init(theme: Theme = .plain, glyphs: Glyphs = .unicode, surface: ThemeToken = .text) {
        self.theme = theme
        self.glyphs = glyphs
        self.surface = surface
    }

    /// The style of a meaning on this surface.
    public subscript(token: ThemeToken) -> Style {
        theme[token, on: surface]
    }

    /// The same look for what stands on another surface.
    public func on(_ surface: ThemeToken) -> Look {
        Look(theme: theme, glyphs: glyphs, surface: surface)
    }
}
