import Crypto

/// The one place in the database where a sealed value belongs.
public struct FieldPlace: Hashable, Sendable {
    public let table: String
    public let column: String
    public let row: Int64

    public init(table: String, column: String, row: Int64) {
        self.table = table
        self.column = column
        self.row = row
    }
}

/// Seals single values, such as identity numbers, so that the database file alone does not give them away.
///
/// AES-256-GCM (NIST SP 800-38D) with a fresh random 96-bit nonce for each sealing. Place and key version are
/// authenticated with the value: one copied to another row, column or table does not open there.
/// A sealed value is format (1 byte), key version (2), nonce (12), text in cipher, tag (16); its length shows
/// the length of the text.
public struct FieldCipher: Sendable {
    private static let format: UInt8 = 1
    private static let headerCount = 3

    /// The version of the master key that this cipher seals with and opens.
    public let version: KeyVersion
    private let key: SecretKey

    init(master: SecretKey, version: KeyVersion) {
        key = master.derived(for: .encryption)
        self.version = version
    }

    /// Seals `plain` for one place. The same text gives other bytes each time: search by `LookupIndex`.
    ///
    /// - Throws: `sealedValueRefused` should the cipher fail, which no text or place can cause.
    public func seal(_ plain: String, for place: FieldPlace) throws(VaultError) -> [UInt8] {
        do {
            let box = try AES.GCM.seal(
                Array(plain.utf8), using: key.material, authenticating: authenticated(place))
            let header = [Self.format] + version.number.bigEndianBytes
            return header + Array(box.nonce) + Array(box.ciphertext) + Array(box.tag)
        } catch {
            throw .sealedValueRefused(place: place)
        }
    }

    /// The text that was sealed for this place.
    ///
    /// - Throws: `sealedUnderOtherKey` when the value names another key version; `sealedValueRefused`
    ///   when it was sealed for another place or with another key, or was changed since.
    public func open(_ sealed: [UInt8], for place: FieldPlace) throws(VaultError) -> String {
        guard let sealedUnder = Self.version(of: sealed) else { throw .sealedValueRefused(place: place) }
        guard sealedUnder == version else {
            throw .sealedUnderOtherKey(place: place, sealed: sealedUnder, offered: version)
        }
        do {
            let box = try AES.GCM.SealedBox(combined: sealed.dropFirst(Self.headerCount))
            let plain = try AES.GCM.open(box, using: key.material, authenticating: authenticated(place))
            return String(decoding: plain, as: UTF8.self)
        } catch {
            throw .sealedValueRefused(place: place)
        }
    }

    /// The key version a sealed value names, or nil when its format is unknown. Rotation asks this to find
    /// what is still to be sealed anew.
    public static func version(of sealed: [UInt8]) -> KeyVersion? {
        guard sealed.count > headerCount, sealed[0] == format else { return nil }
        return KeyVersion(Int(sealed[1]) << 8 | Int(sealed[2]))
    }

    private func authenticated(_ place: FieldPlace) -> [UInt8] {
        var transcript = Transcript(of: "creditdesk field \(Self.format)")
        transcript.append(place.table)
        transcript.append(place.column)
        transcript.append(place.row)
        transcript.append(Int64(version.number))
        return transcript.bytes
    }
}
