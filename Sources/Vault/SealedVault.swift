/// Everything the desk does with its master key, one value for each purpose.
///
/// Each works with its own key, derived from the master, which itself goes no further.
public struct SealedVault: Sendable {
    /// Seals and opens identity numbers and other single values.
    public let cipher: FieldCipher
    /// Finds sealed values by what they hold.
    public let index: LookupIndex
    /// Signs the head of the audit chain for keeping outside the library's host.
    public let audit: AuditSeal
    /// Strengthens PINs with a secret that lies in no database.
    public let pepper: PINPepper
    /// The version of the master key.
    public let version: KeyVersion
    /// The key's check value, to be compared with the one the database remembers.
    public let fingerprint: String

    public init(_ key: KeyFile) {
        cipher = FieldCipher(master: key.secret, version: key.version)
        index = LookupIndex(master: key.secret)
        audit = AuditSeal(master: key.secret)
        pepper = PINPepper(master: key.secret)
        version = key.version
        fingerprint = key.fingerprint
    }
}
