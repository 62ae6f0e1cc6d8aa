/// One figure the loan rules can set.
public enum LoanRuleKey: String, Hashable, Sendable, Codable, CaseIterable {
    /// Days a loan lasts.
    case loanDays
    /// Days a renewal adds.
    case renewalDays
    /// How often a loan may be renewed; 0 is never.
    case renewals
    /// Items a patron may have at once; 0 is none. A rule with an item type limits that type alone.
    case itemLimit
    /// A ``ClosedDayMode`` by its number.
    case closedDayMode
    /// A ``FindingLevel`` by its number for a patron with overdue items.
    case overdueLevel
    /// 0: a renewal counts from the later of today and the due day. 1: from today.
    case renewFromToday
    /// Days an item waits on the hold shelf.
    case holdShelfDays
}

/// A value for one key, for all that match its scope; a blank part of the scope matches everything.
public struct LoanRule: Hashable, Sendable {
    public struct Scope: Hashable, Sendable, Codable {
        public let branch: ID<Branch>?
        public let category: PatronCategory?
        public let type: ItemType?

        public init(branch: ID<Branch>? = nil, category: PatronCategory? = nil, type: ItemType? = nil) {
            self.branch = branch
            self.category = category
            self.type = type
        }

        /// Branch weighs more than category, category more than item type.
        var weight: Int {
            (branch == nil ? 0 : 4) + (category == nil ? 0 : 2) + (type == nil ? 0 : 1)
        }

        func matches(_ other: Scope) -> Bool {
            (branch == nil || branch == other.branch) && (category == nil || category == other.category)
                && (type == nil || type == other.type)
        }
    }

    public let scope: Scope
    public let key: LoanRuleKey
    public let value: Int

    public init(_ key: LoanRuleKey, _ value: Int, for scope: Scope = Scope()) {
        self.scope = scope
        self.key = key
        self.value = value
    }
}

/// A value and the scope of the rule that set it; no scope means the built-in fall-back.
public struct ResolvedValue: Hashable, Sendable {
    public let value: Int
    public let source: LoanRule.Scope?

    public init(value: Int, source: LoanRule.Scope?) {
        self.value = value
        self.source = source
    }
}

/// A library's loan rules; 0 is a value, a missing rule inherits from the next wider scope.
public struct LoanRules: Hashable, Sendable {
    private let rulesByKey: [LoanRuleKey: [LoanRule]]

    public init(_ rules: some Sequence<LoanRule>) {
        rulesByKey = Dictionary(grouping: rules, by: \.key)
            .mapValues { $0.sorted { $0.scope.weight > $1.scope.weight } }
    }

    /// The most specific value of a key for a branch, category and item type.
    public func resolve(_ key: LoanRuleKey, for scope: LoanRule.Scope) -> ResolvedValue {
        let rule = rulesByKey[key]?.first { $0.scope.matches(scope) }
        return rule.map { ResolvedValue(value: $0.value, source: $0.scope) }
            ?? ResolvedValue(value: LoanRules.fallback(for: key), source: nil)
    }

    /// The limit on one item type alone, where a rule names that type.
    public func typeLimit(for scope: LoanRule.Scope) -> ResolvedValue? {
        rulesByKey[.itemLimit]?.first { $0.scope.type != nil && $0.scope.matches(scope) }
            .map { ResolvedValue(value: $0.value, source: $0.scope) }
    }

    /// A library without rules lends cautiously rather than not at all.
    private static func fallback(for key: LoanRuleKey) -> Int {
        switch key {
        case .loanDays: 30
        case .renewalDays: 15
        case .renewals: 1
        case .itemLimit: 10
        case .closedDayMode: ClosedDayMode.nextOpen.rawValue
        case .overdueLevel: FindingLevel.confirm.rawValue
        case .renewFromToday: 0
        case .holdShelfDays: 5
        }
    }
}
