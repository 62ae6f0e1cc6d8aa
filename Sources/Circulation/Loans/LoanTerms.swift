/// The loan rules resolved for one patron category, one branch and one item type.
public struct LoanTerms: Hashable, Sendable {
    public let loanDays: Int
    public let renewalDays: Int
    public let renewals: Int
    /// Items of all types together.
    public let itemLimit: Int
    /// Items of this type alone, where the library limits it.
    public let typeLimit: Int?
    public let closedDayMode: ClosedDayMode
    public let overdueLevel: FindingLevel
    public let renewsFromToday: Bool
    public let holdShelfDays: Int

    public init(
        of rules: LoanRules,
        branch: ID<Branch>,
        category: PatronCategory,
        type: ItemType?
    ) {
        let scope = LoanRule.Scope(branch: branch, category: category, type: type)
        let wide = LoanRule.Scope(branch: branch, category: category)
        loanDays = rules.resolve(.loanDays, for: scope).value
        renewalDays = rules.resolve(.renewalDays, for: scope).value
        renewals = rules.resolve(.renewals, for: scope).value
        itemLimit = rules.resolve(.itemLimit, for: wide).value
        typeLimit = type == nil ? nil : rules.typeLimit(for: scope)?.value
        closedDayMode = ClosedDayMode(rawValue: rules.resolve(.closedDayMode, for: scope).value) ?? .nextOpen
        overdueLevel = FindingLevel(rawValue: rules.resolve(.overdueLevel, for: wide).value) ?? .confirm
        renewsFromToday = rules.resolve(.renewFromToday, for: scope).value != 0
        holdShelfDays = rules.resolve(.holdShelfDays, for: scope).value
    }
}
