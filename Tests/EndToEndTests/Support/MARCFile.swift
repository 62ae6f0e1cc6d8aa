/// A file of short MARC21 records with one copy each, as long as a story needs it.
struct MARCFile {
    let bytes: [UInt8]

    init(records: Int) {
        bytes = (1...records).flatMap(MARCFile.record)
    }

    private static func record(_ number: Int) -> [UInt8] {
        let fields = [
            ("001", "long\(number)"), ("245", "00\u{1F}aTitle number \(number) of many"),
            ("852", "  \u{1F}bHZ01\u{1F}p77\(padded(number, 6))"),
        ]
        var directory = ""
        var body = ""
        for (tag, text) in fields {
            directory += tag + padded(text.utf8.count + 1, 4) + padded(body.utf8.count, 5)
            body += text + "\u{1E}"
        }
        let start = 24 + directory.utf8.count + 1
        let length = padded(start + body.utf8.count + 1, 5)
        return Array("\(length)nam a22\(padded(start, 5)) a 4500\(directory)\u{1E}\(body)\u{1D}".utf8)
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        String(repeating: "0", count: width - String(number).count) + String(number)
    }
}
