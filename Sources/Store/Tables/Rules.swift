public import Circulation
import GRDB

extension Reading {
    /// The days on which a branch is closed.
    public func closedDays(at branch: ID<Branch>) throws(DeskError) -> ClosedDays {
        let weekly = try rows(
            "SELECT weekday FROM closedWeekday WHERE branch = ?", [branch.rawValue]
        ) { try $0.value(Weekday(rawValue: try $0.int(0))) }
        let single = try rows(
            "SELECT day FROM closedDay WHERE branch = ?", [branch.rawValue]
        ) { try $0.day(0) }
        return ClosedDays(weekly: Set(weekly), single: Set(single))
    }

    /// The loan rules of the whole library.
    public func loanRules() throws(DeskError) -> LoanRules {
        LoanRules(
            try rows("SELECT key, value, branch, category, itemType FROM loanRule ORDER BY id") { row in
                LoanRule(
                    try row.word(0), try row.int(1),
                    for: LoanRule.Scope(
                        branch: try row.optional(2, row.id), category: try row.optional(3, row.word),
                        type: try row.optional(4, row.word)))
            })
    }
}

extension Writing {
    /// Replaces the days on which a branch is closed.
    public func setClosedDays(_ closed: ClosedDays, at branch: ID<Branch>) throws(DeskError) {
        try run("DELETE FROM closedWeekday WHERE branch = ?", [branch.rawValue])
        try run("DELETE FROM closedDay WHERE branch = ?", [branch.rawValue])
        for weekday in closed.weekly {
            try run(
                "INSERT INTO closedWeekday (branch, weekday) VALUES (?, ?)",
                [branch.rawValue, weekday.rawValue])
        }
        for day in closed.single {
            try run("INSERT INTO closedDay (branch, day) VALUES (?, ?)", [branch.rawValue, day.number])
        }
    }

    /// Replaces all loan rules of the library.
    public func replaceLoanRules(_ rules: [LoanRule]) throws(DeskError) {
        try run("DELETE FROM loanRule")
        for rule in rules {
            try run(
                "INSERT INTO loanRule (branch, category, itemType, key, value) VALUES (?, ?, ?, ?, ?)",
                [
                    rule.scope.branch?.rawValue, rule.scope.category?.rawValue, rule.scope.type?.rawValue,
                    rule.key.rawValue, rule.value,
                ])
        }
    }
}
