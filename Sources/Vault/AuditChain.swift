import Crypto

/// The rules of one library's audit chain: pure functions over rows.
///
/// Each row's hash covers the hash before it, so a row changed, removed, added or moved is found by reading
/// the chain from a point that is known. The hashes need no key: anybody with the rows can check them.
/// Whoever owns the file can forge the whole chain anew, which is why heads are signed (`AuditSeal`) and kept
/// elsewhere.
public struct AuditChain: Sendable {
    /// Where the library's chain begins: row 0, with a hash that belongs to this library alone.
    public let genesis: ChainHead

    /// - Parameter library: the library's lasting id; two libraries never share a chain.
    public init(library: String) {
        var transcript = Transcript(of: "creditdesk audit genesis 1")
        transcript.append(library)
        genesis = ChainHead(seq: 0, hash: transcript.digest)
    }

    /// The row that follows `head` and says `entry`.
    public static func link(_ entry: AuditEntry, after head: ChainHead) -> AuditLink {
        AuditLink(
            entry: entry, seq: head.nextSeq, previous: head.hash,
            hash: hash(of: entry, seq: head.nextSeq, previous: head.hash))
    }

    /// The hash a row must have: SHA-256 over the row before, number, moment, staff, branch, desk, verb,
    /// operation and commitment, each with its length.
    public static func hash(of entry: AuditEntry, seq: Int64, previous: [UInt8]) -> [UInt8] {
        var transcript = Transcript(of: "creditdesk audit 1")
        transcript.append(previous)
        transcript.append(seq)
        transcript.append(entry.at)
        transcript.append(entry.staff)
        transcript.append(entry.branch)
        transcript.append(entry.desk)
        transcript.append(entry.verb)
        transcript.append(entry.operation)
        transcript.append(entry.commitment)
        return transcript.digest
    }

    /// What a row keeps of a detail: SHA-256 of salt and detail.
    ///
    /// Once salt and detail are deleted, the detail cannot be found by guessing, and the chain still holds.
    public static func commitment(to detail: [UInt8], salt: AuditSalt) -> [UInt8] {
        Array(SHA256.hash(data: salt.bytes + detail))
    }

    /// The number of the first row that breaks the chain, or nil when it is whole.
    ///
    /// - Parameters:
    ///   - links: the rows in the order of their numbers.
    ///   - start: a trusted point just before the first row; nil for the library's genesis.
    ///   - anchor: a head kept elsewhere, not older than `start`; the chain must pass through it.
    public func firstBroken(
        in links: some Sequence<AuditLink>, after start: ChainHead? = nil, through anchor: ChainHead? = nil
    ) -> Int64? {
        var check = AuditCheck(after: start ?? genesis, through: anchor)
        for link in links {
            check.read(link)
            if check.broken != nil { break }
        }
        return check.finished()
    }
}

extension Transcript {
    fileprivate var digest: [UInt8] { Array(SHA256.hash(data: bytes)) }
}
