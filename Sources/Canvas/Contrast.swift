/// The contrast of two colours, 1 (none) to 21 (black on white), in any order.
///
/// `nil` when one is the terminal's own colour. Source: WCAG 2.2, "contrast ratio"; text needs 4.5.
public func contrastRatio(_ first: Color, _ second: Color) -> Double? {
    guard let one = luminance(first), let other = luminance(second) else { return nil }
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
}

private func luminance(_ color: Color) -> Double? {
    color.components.map { 0.2126 * linear($0.red) + 0.7152 * linear($0.green) + 0.0722 * linear($0.blue) }
}

/// Light intensity 0...1 of an sRGB component 0...255.
private func linear(_ component: Int) -> Double {
    let value = Double(component) / 255
    if value <= 0.04045 { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    // base^2.4 is base^2 times the fifth root of base^2; the standard library has no power function.
    let square = base * base
    var root = 1.0
    for _ in 0..<20 { root -= (root - square / (root * root * root * root)) / 5 }
    return square * root
}
