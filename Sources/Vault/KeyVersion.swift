/// The number of a master key: 1 for a library's first key, one more at each rotation.
public struct KeyVersion: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// From 1 to 65535.
    public let number: UInt16

    /// The version with this number, or nil outside 1...65535.
    public init?(_ number: Int) {
        guard let number = UInt16(exactly: number), number > 0 else { return nil }
        self.number = number
    }

    private init(known number: UInt16) {
        self.number = number
    }

    /// The version of a library's first key.
    public static var first: KeyVersion { KeyVersion(known: 1) }

    public static func < (left: KeyVersion, right: KeyVersion) -> Bool {
        left.number < right.number
    }

    public var description: String { String(number) }
}
