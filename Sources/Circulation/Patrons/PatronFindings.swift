extension Patron {
    /// What stands against borrowing whatever the item: restrictions, the membership, overdue items.
    ///
    /// Under a restriction overdue items are only a notice: the restriction is their consequence.
    public func findings(
        restrictions: [Restriction],
        borrowing: Borrowing,
        overdueLevel: FindingLevel,
        on day: CalendarDay
    ) -> [Finding] {
        let standing = findings(restrictions: restrictions, on: day)
        guard borrowing.overdue > 0 else { return standing }
        let isRestricted = standing.contains { $0.kind == .restricted }
        let overdue = Finding.overdueItems(
            count: borrowing.overdue, longestDays: borrowing.longestOverdueDays,
            level: isRestricted ? .notice : overdueLevel)
        return standing + [overdue]
    }

    /// Restrictions that apply on a day, and a membership that has ended.
    func findings(restrictions: [Restriction], on day: CalendarDay) -> [Finding] {
        var findings = restrictions.filter { $0.applies(on: day) }
            .map { Finding.restricted($0.kind, until: $0.until, note: $0.note) }
        if let end = membership.end, end < day { findings.append(.membershipEnded(end)) }
        return findings
    }

    /// The end of the membership, where it can shorten a loan; one already past refuses the loan instead.
    func membershipEnd(from day: CalendarDay) -> CalendarDay? {
        membership.end.flatMap { $0 < day ? nil : $0 }
    }
}
