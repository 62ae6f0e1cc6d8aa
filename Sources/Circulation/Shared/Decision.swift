/// What the rules say of an act: every finding at once, and what would be done.
public struct Decision<Plan: Sendable>: Sendable {
    /// The gravest first; the order of the rules within one level.
    public let findings: [Finding]
    private let plan: Plan?

    /// - Parameter plan: what the act would do; `nil` only when a finding stops it.
    public init(findings: [Finding], plan: Plan?) {
        self.findings = findings.sorted { $0.level > $1.level }
        self.plan = plan
    }

    /// What stands in the way when staff have confirmed some kinds of finding for this patron.
    public func obstacles(confirmed: Set<FindingKind>) -> [Finding] {
        findings.filter { finding in
            switch finding.level {
            case .stop: true
            case .confirm: !confirmed.contains(finding.kind)
            case .notice: false
            }
        }
    }

    /// The plan, when nothing stands in its way.
    ///
    /// - Throws: ``DeskError/refused(_:)`` with every finding when a rule stops the act or something
    ///   is still to be confirmed.
    public func permitted(confirmed: Set<FindingKind> = []) throws(DeskError) -> Plan {
        guard let plan, obstacles(confirmed: confirmed).isEmpty else { throw .refused(findings) }
        return plan
    }
}
