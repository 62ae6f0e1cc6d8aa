/// Sixteen random bytes, kept beside a detail and deleted with it.
public struct AuditSalt: Equatable, Sendable {
    public static let byteCount = 16
    public let bytes: [UInt8]

    /// A new salt. Every detail has its own.
    public init() {
        bytes = randomBytes(Self.byteCount)
    }

    /// A salt read back, or nil when it is not sixteen bytes: a longer one could borrow bytes from the
    /// detail.
    public init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.byteCount else { return nil }
        self.bytes = bytes
    }
}
