import Testing

@testable import Circulation

@Suite("Which loan rule applies")
struct LoanRulesTests {
    private typealias Scope = LoanRule.Scope

    @Test(
        "the most specific rule wins: branch before category before item type",
        arguments: [
            ([Scope()], 0), ([Scope(), Scope(type: .book)], 1),
            ([Scope(type: .book), Scope(category: .adult)], 1),
            ([Scope(category: .adult, type: .book), Scope(branch: city)], 1),
            ([Scope(branch: city), Scope(branch: city, type: .book)], 1),
            ([Scope(branch: city, type: .book), Scope(branch: city, category: .adult)], 1),
            ([Scope(branch: city, category: .adult), Scope(branch: city, category: .adult, type: .book)], 1),
            ([Scope(), Scope(branch: county), Scope(category: .child), Scope(type: .toy)], 0),
        ] as [([LoanRule.Scope], Int)])
    func precedence(scopes: [LoanRule.Scope], winner: Int) {
        let rules = scopes.enumerated().map { LoanRule(.loanDays, 100 + $0.offset, for: $0.element) }
        let asked = Scope(branch: city, category: .adult, type: .book)
        let expected = ResolvedValue(value: 100 + winner, source: scopes[winner])

        #expect(LoanRules(rules).resolve(.loanDays, for: asked) == expected)
        #expect(LoanRules(rules.reversed()).resolve(.loanDays, for: asked) == expected)
    }

    @Test("0 is a value; a missing rule inherits from the wider scope, and each key by itself")
    func zeroAgainstBlank() {
        let toys = Scope(type: .toy)
        let rules = LoanRules([
            LoanRule(.renewals, 2), LoanRule(.renewals, 0, for: toys), LoanRule(.loanDays, 40),
        ])

        #expect(rules.resolve(.renewals, for: toys) == ResolvedValue(value: 0, source: toys))
        #expect(rules.resolve(.loanDays, for: toys) == ResolvedValue(value: 40, source: Scope()))
        #expect(rules.resolve(.renewals, for: Scope(type: .book)).value == 2)
    }

    @Test(
        "without any rule a library lends cautiously, and no scope is named", arguments: LoanRuleKey.allCases)
    func fallback(key: LoanRuleKey) {
        let value = LoanRules([LoanRule]()).resolve(key, for: Scope(branch: city))
        #expect(value.source == nil)
        #expect(key == .closedDayMode || key == .renewFromToday || value.value > 0)
    }

    @Test("a rule that names an item type limits that type alone; the limit of all types stays")
    func typeLimit() {
        let limited = LoanRule(.itemLimit, 2, for: Scope(type: .toy))
        let none = LoanRule(.itemLimit, 0, for: Scope(type: .audiobook))

        let toys = LoanTerms.hangzhou(limited, none, type: .toy)
        #expect((toys.itemLimit, toys.typeLimit) == (20, 2))
        #expect(LoanTerms.hangzhou(limited, none, type: .book).typeLimit == nil)
        #expect(LoanTerms.hangzhou(limited, none, type: .audiobook).typeLimit == 0)
    }

    @Test("a number that names no mode and no level falls back to the cautious one")
    func unknownNumbers() {
        let terms = LoanTerms.hangzhou(LoanRule(.closedDayMode, 9), LoanRule(.overdueLevel, -1))
        #expect(terms.closedDayMode == .nextOpen)
        #expect(terms.overdueLevel == .confirm)
    }
}
