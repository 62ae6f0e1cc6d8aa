/// Bytes nobody can foresee, from the system's random source (`getrandom` on Linux).
///
/// - Precondition: `count` is not negative.
public func randomBytes(_ count: Int) -> [UInt8] {
    var source = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &source) }
}
