public import Circulation

extension LoanRules {
    /// The rules a new library starts with: those of Hangzhou Public Library in 2017.
    ///
    /// 20 items; books 40 days; periodicals, audio-visual items and toys 10 days; one toy at a time;
    /// one renewal of 15 days, of 7 for a toy; 5 days on the hold shelf.
    public static var hangzhou: [LoanRule] {
        [
            LoanRule(.itemLimit, 20),
            LoanRule(.loanDays, 40),
            LoanRule(.renewals, 1),
            LoanRule(.renewalDays, 15),
            LoanRule(.holdShelfDays, 5),
            LoanRule(.closedDayMode, ClosedDayMode.nextOpen.rawValue),
            LoanRule(.overdueLevel, FindingLevel.confirm.rawValue),
            LoanRule(.loanDays, 10, for: LoanRule.Scope(type: .periodical)),
            LoanRule(.loanDays, 10, for: LoanRule.Scope(type: .audiovisual)),
            LoanRule(.loanDays, 10, for: LoanRule.Scope(type: .toy)),
            LoanRule(.itemLimit, 1, for: LoanRule.Scope(type: .toy)),
            LoanRule(.renewalDays, 7, for: LoanRule.Scope(type: .toy)),
        ]
    }
}
