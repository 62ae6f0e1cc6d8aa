import Circulation

/// Where the desk's operation identities come from: a generator seeded once from the system's randomness.
///
/// Kept in the state so that an update stays a function of state and message (SplitMix64, Steele et al. 2014).
public struct OperationSource: RandomNumberGenerator, Hashable, Sendable {
    private var high: UInt64
    private var low: UInt64

    public init(seed: (UInt64, UInt64)) {
        high = seed.0
        low = seed.1
    }

    public mutating func next() -> UInt64 {
        high &+= 0x9E37_79B9_7F4A_7C15
        var mixed = high ^ low
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        low = low &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return mixed ^ (mixed >> 31)
    }

    mutating func newID() -> OperationID {
        OperationID(using: &self)
    }
}
