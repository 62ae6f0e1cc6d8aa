/// What kind of thing a record describes, by characters 6 and 7 of its leader.
public enum Material: String, Equatable, Sendable, CaseIterable {
    /// Printed text in one or several volumes, and what else the words say.
    case book, serial, score, map, audio, video, picture, software, kit
    /// Things to hold and play with: toys, games, models.
    case realia
    /// A type this table does not know.
    case other

    init(leader: Leader, family: Family) {
        self = leader.level == "s" ? .serial : Self.kind(of: leader.type, family: family)
    }

    private static func kind(of type: Character, family: Family) -> Material {
        switch type {
        case "a", "t": .book
        case "b": family == .marc21 ? .other : .book
        case "c", "d": .score
        case "e", "f": .map
        case "g": .video
        case "i", "j": .audio
        case "k": .picture
        case "l": .software
        case "m": family == .marc21 ? .software : .kit
        case "o": .kit
        case "r": .realia
        default: .other
        }
    }
}
