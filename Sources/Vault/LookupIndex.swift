/// Finds a sealed value again without opening any: equal texts give equal entries.
///
/// HMAC-SHA256, all 32 bytes. The key matters: an identity number has so few possible values that a plain
/// hash of it could be undone by trying them all.
public struct LookupIndex: Sendable {
    private let key: SecretKey

    init(master: SecretKey) {
        key = master.derived(for: .index)
    }

    /// The entry for a text, 32 bytes, for a UNIQUE column.
    ///
    /// - Parameter normalised: kind of document and number in the one spelling the caller has settled on;
    ///   bytes are compared, so another letter case or width is another text.
    public func entry(for normalised: String) -> [UInt8] {
        key.code(for: Array(normalised.utf8))
    }
}
