public import Circulation
import GRDB

/// The last changes, for other desks to learn what to ask again.
enum ChangeRing {
    static let length = 10_000
}

extension Writing {
    /// Tells the other desks what an act touched; the oldest changes go.
    public func appendChanges(_ topics: [Topic], operation: Int64) throws(DeskError) {
        for topic in topics {
            let seq = try run(
                "INSERT INTO change (operation, kind, subject) VALUES (?, ?, ?)",
                [operation, topic.kind, topic.subject])
            try run("DELETE FROM change WHERE seq <= ?", [seq - Int64(ChangeRing.length)])
        }
    }
}

extension Topic {
    /// Its name in the table.
    var kind: String {
        switch self {
        case .patron: "patron"
        case .item: "item"
        case .title: "title"
        case .catalogue: "catalogue"
        case .settings: "settings"
        }
    }

    var subject: Int64 {
        switch self {
        case .patron(let id): id.rawValue
        case .item(let id): id.rawValue
        case .title(let id): id.rawValue
        case .catalogue, .settings: 0
        }
    }

    init(kind: String, subject: Int64) throws {
        switch kind {
        case "patron": self = .patron(ID(subject))
        case "item": self = .item(ID(subject))
        case "title": self = .title(ID(subject))
        case "catalogue": self = .catalogue
        case "settings": self = .settings
        default: throw UnreadableColumn()
        }
    }
}
