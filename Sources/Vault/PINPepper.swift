/// Mixes a secret into a PIN before it is hashed.
///
/// A PIN has so few possible values that a stolen table of hashes gives them all in hours, however slow the
/// hash; with the pepper, which is in no database and no backup, it gives none.
public struct PINPepper: Sendable {
    private let key: SecretKey

    init(master: SecretKey) {
        key = master.derived(for: .pepper)
    }

    /// What the slow hash (scrypt) is to be given instead of the PIN: 32 bytes, not to be stored themselves.
    public func peppered(_ pin: String) -> [UInt8] {
        key.code(for: Array(pin.utf8))
    }
}
