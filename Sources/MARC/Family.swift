/// The format a record's fields follow.
public enum Family: String, Equatable, Sendable, CaseIterable {
    /// Library of Congress; the title is in 245.
    case marc21
    /// IFLA; the title is in 200.
    case unimarc
    /// UNIMARC as Chinese libraries write it: class number in 690, copies in 905.
    case cnmarc
    /// Neither 200 nor 245: no title to tell by.
    case unknown

    /// Tells the format by the fields that are there.
    init(of layout: ISO2709) {
        if layout.has("245") {
            self = .marc21
        } else if layout.has("200") {
            self = Self.isChinese(layout) ? .cnmarc : .unimarc
        } else {
            self = .unknown
        }
    }

    private static func isChinese(_ layout: ISO2709) -> Bool {
        if layout.has("905") || layout.has("690") { return true }
        if layout.raw("801", UInt8(ascii: "a"))?.elementsEqual("CN".utf8) == true { return true }
        if layout.raw("102", UInt8(ascii: "a"))?.elementsEqual("CN".utf8) == true { return true }
        if layout.raw("101", UInt8(ascii: "a"))?.elementsEqual("chi".utf8) == true { return true }
        // 100$a/22-24 is the language of the catalogue.
        let coded = layout.raw("100", UInt8(ascii: "a"))?.dropFirst(22).prefix(3)
        return coded?.elementsEqual("chi".utf8) == true
    }
}
