/// Signs heads of the audit chain, so that one kept on paper or on another host can be trusted later.
///
/// HMAC-SHA256: only a holder of the library's master key can sign or check.
public struct AuditSeal: Sendable {
    private let key: SecretKey

    init(master: SecretKey) {
        key = master.derived(for: .audit)
    }

    /// The signature of a head, 32 bytes.
    public func signature(of head: ChainHead) -> [UInt8] {
        key.code(for: signed(head))
    }

    /// Whether this library's key signed exactly this head.
    public func isSignature(_ signature: [UInt8], of head: ChainHead) -> Bool {
        key.isCode(signature, for: signed(head))
    }

    private func signed(_ head: ChainHead) -> [UInt8] {
        var transcript = Transcript(of: "creditdesk audit head 1")
        transcript.append(head.seq)
        transcript.append(head.hash)
        return transcript.bytes
    }
}
