/// Lays out a record as ISO 2709 bytes; `$` in a field stands for the subfield mark.
func iso2709(leader: String = "     nam0 22        450 ", _ fields: [(String, [UInt8])]) -> [UInt8] {
    let digits = { (number: Int, count: Int) in
        let text = Array(String(number).utf8)
        return Array(repeating: UInt8(ascii: "0"), count: max(0, count - text.count)) + text
    }
    var directory: [UInt8] = []
    var body: [UInt8] = []
    for (tag, content) in fields {
        let field = content.map { $0 == UInt8(ascii: "$") ? 0x1F : $0 } + [0x1E]
        directory += Array(tag.utf8) + digits(field.count, 4) + digits(body.count, 5)
        body += field
    }
    let base = 24 + directory.count + 1
    var head = Array(leader.utf8)
    head.replaceSubrange(0..<5, with: digits(base + body.count + 1, 5))
    head.replaceSubrange(12..<17, with: digits(base, 5))
    return head + directory + [0x1E] + body + [0x1D]
}

func iso2709(leader: String = "     nam0 22        450 ", _ fields: [(String, String)]) -> [UInt8] {
    iso2709(leader: leader, fields.map { ($0.0, Array($0.1.utf8)) })
}
