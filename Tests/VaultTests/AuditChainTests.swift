import Testing
import Vault

@Suite("Audit chain")
struct AuditChainTests {
    private let chain = AuditChain(library: "HZ-01")

    @Test("genesis, commitment, hash and signature are those computed elsewhere from the same facts")
    func knownAnswers() throws {
        let seal = SealedVault(try .known()).audit
        let link = AuditChain.link(try entry(1), after: chain.genesis)

        #expect(
            chain.genesis.hash == bytes("296b532048c5747eb979ff0aa6c0068ec8a99662d20db9e4499b1a06339af367"))
        #expect(
            link.entry.commitment
                == bytes("71945bef2117ee57583c74193f27691eda5f5b90c2976d14c0442ba3d90c2c11"))
        #expect(link.hash == bytes("741382c529b6850d22216ee4c13d81404c7a57eb005f5e449ccbce2c8b747226"))
        #expect(
            seal.signature(of: link.head)
                == bytes("d18fa8663e69a1b1ffacb51bcf522f1a82d6eaa74914a2215906da39156d69fe"))
    }

    @Test("a chain nobody touched is whole, also when it is empty")
    func whole() throws {
        let links = try links(20)
        #expect(chain.firstBroken(in: []) == nil)
        #expect(chain.firstBroken(in: links) == nil)
        #expect(chain.firstBroken(in: links, through: links[9].head) == nil)
        #expect(chain.firstBroken(in: links, through: links[19].head) == nil)
        #expect(links.map(\.seq) == Array(1...20))
    }

    @Test("another library's chain is foreign from its first row")
    func otherLibrary() throws {
        #expect(AuditChain(library: "HZ-02").firstBroken(in: try links(3)) == 1)
    }

    @Test("any changed fact names its row", arguments: Change.allCases, [Int64(1), 7, 20])
    fileprivate func changed(change: Change, seq: Int64) throws {
        var links = try links(20)
        links[Int(seq) - 1] = change.applied(to: links[Int(seq) - 1])
        #expect(chain.firstBroken(in: links) == seq)
    }

    @Test("text moved from one field to its neighbour is noticed")
    func moved() throws {
        let left = AuditEntry(
            at: 1, staff: "S1", branch: "2HZ", desk: "D", verb: "v", operation: "o", commitment: [])
        let right = AuditEntry(
            at: 1, staff: "S12", branch: "HZ", desk: "D", verb: "v", operation: "o", commitment: [])
        #expect(
            AuditChain.link(left, after: chain.genesis).hash
                != AuditChain.link(right, after: chain.genesis).hash)
    }

    @Test("a removed row is named by its number, a doubled or swapped one by its place")
    func order() throws {
        let whole = try links(20)
        var removed = whole
        removed.remove(at: 6)
        var doubled = whole
        doubled.insert(whole[6], at: 7)
        var swapped = whole
        swapped.swapAt(6, 7)

        #expect(chain.firstBroken(in: removed) == 7)
        #expect(chain.firstBroken(in: doubled) == 8)
        #expect(chain.firstBroken(in: swapped) == 7)
    }

    @Test("a chain cut short, or forged anew from some row on, does not pass through the head kept elsewhere")
    func anchored() throws {
        let links = try links(20)
        let cut = links.prefix(15)
        var forged = Array(links.prefix(10))
        for number in 11...25 {
            forged.append(AuditChain.link(try entry(number + 100), after: forged[number - 2].head))
        }

        #expect(chain.firstBroken(in: cut) == nil)
        #expect(chain.firstBroken(in: cut, through: links[19].head) == 16)
        #expect(chain.firstBroken(in: forged) == nil)
        #expect(chain.firstBroken(in: forged, through: links[19].head) == 20)
    }

    @Test("after a purge the chain is checked from the signed head before it")
    func purged() throws {
        let links = try links(20)
        let kept = links.dropFirst(8)
        #expect(chain.firstBroken(in: kept) == 1)
        #expect(chain.firstBroken(in: kept, after: links[7].head, through: links[12].head) == nil)
        #expect(chain.firstBroken(in: kept, after: links[6].head) == 8)
    }

    @Test("a tampered row number at the end of the range is reported, not a crash")
    func hugeNumber() throws {
        let head = ChainHead(seq: .max, hash: chain.genesis.hash)
        #expect(chain.firstBroken(in: try links(1), after: head) == .min)
    }

    @Test("a head is signed by this library's key alone, number and hash together")
    func signatures() throws {
        let seal = SealedVault(try .random()).audit
        let head = try links(3)[2].head
        let signature = seal.signature(of: head)

        #expect(seal.isSignature(signature, of: head))
        #expect(!seal.isSignature(signature, of: ChainHead(seq: 4, hash: head.hash)))
        #expect(!seal.isSignature(signature, of: ChainHead(seq: 3, hash: chain.genesis.hash)))
        #expect(!seal.isSignature([], of: head))
        #expect(!SealedVault(try .random()).audit.isSignature(signature, of: head))
    }

    @Test("a detail is proven by its own salt only; a salt has sixteen bytes")
    func commitments() {
        let salt = AuditSalt()
        let detail = Array("returned 6 days late".utf8)
        let commitment = AuditChain.commitment(to: detail, salt: salt)

        #expect(AuditSalt(salt.bytes).map { AuditChain.commitment(to: detail, salt: $0) } == commitment)
        #expect(AuditChain.commitment(to: detail, salt: AuditSalt()) != commitment)
        #expect(AuditChain.commitment(to: Array("returned 5 days late".utf8), salt: salt) != commitment)
        #expect(AuditSalt(salt.bytes + [0]) == nil)
    }

    private func links(_ count: Int) throws -> [AuditLink] {
        var links: [AuditLink] = []
        for number in 1...count {
            links.append(AuditChain.link(try entry(number), after: links.last?.head ?? chain.genesis))
        }
        return links
    }

    private func entry(_ number: Int) throws -> AuditEntry {
        let salt = try #require(AuditSalt([UInt8](repeating: 0, count: 16)))
        return AuditEntry(
            at: 1_700_000_000_000 + Int64(number - 1), staff: "S7", branch: "HZ", desk: "D2",
            verb: "checkOut",
            operation: "op-\(number)",
            commitment: AuditChain.commitment(to: Array("detail".utf8), salt: salt))
    }
}

/// One way to tamper with a row.
private enum Change: CaseIterable {
    case at, staff, branch, desk, verb, operation, commitment, previous, hash

    func applied(to link: AuditLink) -> AuditLink {
        let old = link.entry
        let entry = AuditEntry(
            at: self == .at ? old.at + 1 : old.at,
            staff: self == .staff ? "S8" : old.staff,
            branch: self == .branch ? "NB" : old.branch,
            desk: self == .desk ? "D3" : old.desk,
            verb: self == .verb ? "checkIn" : old.verb,
            operation: self == .operation ? "op-0" : old.operation,
            commitment: self == .commitment ? old.commitment.reversed() : old.commitment)
        return AuditLink(
            entry: entry, seq: link.seq,
            previous: self == .previous ? link.hash : link.previous,
            hash: self == .hash ? link.previous : link.hash)
    }
}
