/// Records of MARC21 as the bytes of a file.
enum MARCText {
    /// A record with a control number, a title, book numbers and copies.
    static func record(
        number: String,
        agency: String? = nil,
        title: String,
        isbns: [String] = [],
        copies: [(branch: String, barcode: String)] = []
    ) -> [UInt8] {
        var fields = [("001", number)]
        if let agency { fields.append(("003", agency)) }
        fields += isbns.map { ("020", "  \u{1F}a\($0)") }
        fields.append(("245", "00\u{1F}a\(title)"))
        fields += copies.map { ("852", "  \u{1F}b\($0.branch)\u{1F}p\($0.barcode)") }
        var directory = ""
        var body = ""
        for (tag, text) in fields {
            directory += tag + digits(text.utf8.count + 1, 4) + digits(body.utf8.count, 5)
            body += text + "\u{1E}"
        }
        let base = 24 + directory.utf8.count + 1
        let length = base + body.utf8.count + 1
        return Array(
            "\(digits(length, 5))nam a22\(digits(base, 5)) a 4500\(directory)\u{1E}\(body)\u{1D}".utf8)
    }

    private static func digits(_ number: Int, _ width: Int) -> String {
        String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
    }
}
