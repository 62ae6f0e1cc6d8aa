/// Reads an audit chain row by row, of any length, and names the first row that breaks it.
public struct AuditCheck: Sendable {
    /// The number of the first row known to be broken: the one missing, where rows were removed.
    /// Nil so far; ask `finished()` after the last row.
    public private(set) var broken: Int64?
    private var head: ChainHead
    private let anchor: ChainHead?

    /// - Parameters:
    ///   - start: a trusted point: the library's genesis, or a signed head before which rows were purged.
    ///   - anchor: a head kept elsewhere that the chain must pass through; one from before `start` says
    ///     nothing about these rows and is not looked at.
    public init(after start: ChainHead, through anchor: ChainHead? = nil) {
        head = start
        self.anchor = anchor
        if let anchor, anchor.seq == start.seq, anchor != start { broken = start.seq }
    }

    /// Takes the next row. After the first break nothing more is judged.
    public mutating func read(_ link: AuditLink) {
        guard broken == nil else { return }
        let hash = AuditChain.hash(of: link.entry, seq: link.seq, previous: head.hash)
        let follows = link.seq == head.nextSeq && link.previous == head.hash && link.hash == hash
        let contradicted = anchor.map { $0.seq == link.seq && $0 != link.head } ?? false
        if follows && !contradicted {
            head = link.head
        } else {
            broken = head.nextSeq
        }
    }

    /// The number of the first broken row once all were read; nil when the chain is whole. A chain that ends
    /// before its anchor was cut short: the row after its last one is the broken one.
    public func finished() -> Int64? {
        if let broken { return broken }
        guard let anchor, anchor.seq > head.seq else { return nil }
        return head.nextSeq
    }
}
