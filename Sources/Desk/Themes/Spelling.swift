/// Finds what was meant by a misspelt name.
enum Spelling {
    /// The candidate that takes the fewest edits, if they are few for a word of this length.
    static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
        let limit = max(1, word.count / 3)
        let measured = candidates.map { (name: $0, edits: distance(word, $0)) }
        let best = measured.min { ($0.edits, $0.name) < ($1.edits, $1.name) }
        return best.flatMap { $0.edits <= limit ? $0.name : nil }
    }

    /// The edits (insert, delete, replace) between two words; capitals count as their small letters.
    static func distance(_ first: String, _ second: String) -> Int {
        // A file may hold a name of any length; no name worth suggesting is longer.
        let (rows, columns) = (Array(first.lowercased().prefix(64)), Array(second.lowercased().prefix(64)))
        var previous = Array(0...columns.count)
        for (row, letter) in rows.enumerated() {
            var current = [row + 1]
            for (column, other) in columns.enumerated() {
                let replaced = previous[column] + (letter == other ? 0 : 1)
                current.append(min(replaced, previous[column + 1] + 1, current[column] + 1))
            }
            previous = current
        }
        return previous[columns.count]
    }
}
