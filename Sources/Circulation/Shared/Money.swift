/// An amount of money in fen (one hundredth of a yuan).
public struct Money: Hashable, Comparable, Sendable, Codable {
    public let fen: Int

    public init(fen: Int) {
        self.fen = fen
    }

    public init(from decoder: any Decoder) throws {
        fen = try decoder.singleValueContainer().decode(Int.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(fen)
    }

    public static func < (left: Money, right: Money) -> Bool {
        left.fen < right.fen
    }
}
