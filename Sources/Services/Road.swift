import Circulation
import Store
import Vault

/// The one road of every write: has it been done, decide on fresh facts, apply, audit, tell the others.
struct Road<Travelling: Act>: Sendable {
    let act: Travelling
    let id: OperationID
    let session: StaffSession
    let profile: LibraryProfile
    let clock: WallClock
    let vault: SealedVault

    /// Runs inside the write gate and one transaction; any throw takes everything back.
    func travel(in library: Writing) throws(DeskError) -> Travelling.Outcome {
        let transcript = try act.transcript()
        if let done = try library.operation(id) {
            guard done.verb == Travelling.verb.rawValue, done.act == transcript else {
                throw .operationReused
            }
            return try Transcript.value(Travelling.Outcome.self, from: done.outcome)
        }
        let now = clock.now()
        let seq = try library.insertOperation(
            id: id, verb: Travelling.verb.rawValue, version: 1, act: transcript, outcome: "",
            staff: session.staff.id, branch: session.branch.id, desk: session.desk.id, at: now, undoes: nil)
        var context = ActContext(session: session, now: now, profile: profile, operation: seq)
        let outcome = try act.perform(in: library, context: &context)
        let stored = try Transcript.text(of: outcome)
        try library.setOutcome(operation: seq, stored, undoes: context.undoes)
        try audit(detail: transcript + "\n" + stored, at: now, in: library)
        try library.appendChanges(context.topics, operation: seq)
        return outcome
    }

    private func audit(detail: String, at now: Moment, in library: Writing) throws(DeskError) {
        let salt = AuditSalt()
        let entry = AuditEntry(
            at: now.milliseconds, staff: session.staff.number, branch: session.branch.code,
            desk: session.desk.name, verb: Travelling.verb.rawValue, operation: id.text,
            commitment: AuditChain.commitment(to: Array(detail.utf8), salt: salt))
        let head = try library.auditHead().map { ChainHead(seq: $0.seq, hash: $0.hash) }
        let genesis = AuditChain(library: profile.identity).genesis
        let link = AuditChain.link(entry, after: head ?? genesis)
        try library.appendAudit(AuditRow(link), salt: salt.bytes, detail: detail)
    }
}

extension AuditRow {
    init(_ link: AuditLink) {
        self.init(
            seq: link.seq, at: Moment(milliseconds: link.entry.at), staff: link.entry.staff,
            branch: link.entry.branch, desk: link.entry.desk, verb: link.entry.verb,
            operation: link.entry.operation, commitment: link.entry.commitment, previous: link.previous,
            hash: link.hash)
    }
}
