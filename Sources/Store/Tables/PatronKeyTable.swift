import Circulation
import GRDB

/// The rows people are found by.
///
/// Besides each key its first character and its first two are keys of their own. One or two characters
/// mean thousands of people; as keys they are found by equality, and then the table's order is the order of
/// the last visit, so the latest are read from the index without sorting the rest.
enum PatronKeyTable {
    /// Up to so many characters a query is answered by equality.
    static let shortLength = 2

    static func keys(name: String, pinyin: String, phone: String?) -> Set<String> {
        let keys = PatronKeys.keys(name: name, pinyin: pinyin, phone: phone)
        let short = keys.filter { !$0.hasPrefix("#") }.flatMap { key in
            (1...shortLength).map { String(key.prefix($0)) }
        }
        return keys.union(short)
    }

    /// The first text after all that begin with `beginning`, in the order of bytes.
    static func end(of beginning: String) -> String {
        var scalars = beginning.unicodeScalars
        while let last = scalars.popLast() {
            // Surrogates are no scalars: what follows U+D7FF is U+E000.
            let next = last.value == 0xD7FF ? 0xE000 : last.value + 1
            guard let following = Unicode.Scalar(next) else { continue }
            scalars.append(following)
            return String(scalars)
        }
        return "\u{10FFFF}"
    }
}

extension Writing {
    func insertKeys(of patron: ID<Patron>) throws(DeskError) {
        for (key, seen) in try keys(of: patron) {
            try run(
                "INSERT INTO patronKey (key, seen, patron) VALUES (?, ?, ?)", [key, seen, patron.rawValue])
        }
    }

    /// Keys follow from the patron's row, so this comes before the row changes.
    func deleteKeys(of patron: ID<Patron>) throws(DeskError) {
        for (key, seen) in try keys(of: patron) {
            try run(
                "DELETE FROM patronKey WHERE key = ? AND seen = ? AND patron = ?",
                [key, seen, patron.rawValue])
        }
    }

    private func keys(of patron: ID<Patron>) throws(DeskError) -> [(key: String, seen: Int64)] {
        let row = try first("SELECT name, pinyin, phone, seen FROM patron WHERE id = ?", [patron.rawValue]) {
            row in
            (
                keys: PatronKeyTable.keys(
                    name: try row.text(0), pinyin: try row.text(1), phone: try row.optional(2, row.text)),
                seen: try row.integer(3)
            )
        }
        guard let row else { throw .gone(.patron) }
        return row.keys.sorted().map { ($0, row.seen) }
    }
}
