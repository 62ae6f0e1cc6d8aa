import Crypto

/// What a key is for. Each purpose has a key of its own, so that one use never weakens another.
enum KeyPurpose: String, CaseIterable {
    case encryption, index, pepper, audit, check
}

/// Key material that shows itself to nobody: not printed, not reflected, not encoded.
///
/// swift-crypto wipes the bytes when the last copy goes.
struct SecretKey: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    static let byteCount = 32

    let material: SymmetricKey

    /// A new key from the system's random source.
    init() {
        material = SymmetricKey(size: .bits256)
    }

    /// The key with exactly these 32 bytes, or nil for any other count.
    init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.byteCount else { return nil }
        material = SymmetricKey(data: bytes)
    }

    init(material: SymmetricKey) {
        self.material = material
    }

    var bytes: [UInt8] {
        material.withUnsafeBytes { Array($0) }
    }

    /// The key for one purpose, by HKDF-SHA256 (RFC 5869) with an empty salt: the master is random already.
    func derived(for purpose: KeyPurpose) -> SecretKey {
        derived(info: Array("creditdesk/1/\(purpose.rawValue)".utf8))
    }

    func derived(info: [UInt8]) -> SecretKey {
        SecretKey(
            material: HKDF<SHA256>.deriveKey(
                inputKeyMaterial: material, info: info, outputByteCount: Self.byteCount))
    }

    /// HMAC-SHA256 (RFC 2104) of a message, 32 bytes.
    func code(for message: [UInt8]) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: message, using: material))
    }

    /// Whether `code` is the message's code; takes the same time wherever they differ.
    func isCode(_ code: [UInt8], for message: [UInt8]) -> Bool {
        HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: message, using: material)
    }

    var description: String { "(secret)" }
    var debugDescription: String { description }
    var customMirror: Mirror { Mirror(self, children: []) }
}
