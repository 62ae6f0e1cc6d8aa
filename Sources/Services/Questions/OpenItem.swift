public import Circulation
public import Store

/// Everything the desk shows of one item.
public struct ItemRecord: Hashable, Sendable {
    public let item: Item
    public let title: Title
    public let home: Branch
    /// The loan that is open, and the borrower.
    public let loan: Loan?
    public let borrower: Patron?
    public let lateDays: Int
    /// Holds on the title that are not ended.
    public let holds: Int
    /// Days a loan of this item lasts for an adult here, with the rule behind it.
    public let loanDays: ResolvedValue
}

/// Opens an item by its barcode.
public struct OpenItem: Question {
    public let barcode: Barcode

    public init(_ barcode: Barcode) {
        self.barcode = barcode
    }

    public func answer(from library: Reading, context: QuestionContext) throws(DeskError) -> ItemRecord {
        try library.record(of: try library.existingItem(barcode), context: context)
    }
}

extension Reading {
    func record(of item: Item, context: QuestionContext) throws(DeskError) -> ItemRecord {
        guard let home = try branch(item.home) else { throw .gone(.branch) }
        let loan = try openLoan(of: item.id)
        let lateDays =
            if let loan {
                Lateness(due: loan.due, on: context.today, closed: try closedDays(at: loan.branch)).days
            } else { 0 }
        let scope = LoanRule.Scope(branch: context.session.branch.id, category: .adult, type: item.type)
        return ItemRecord(
            item: item, title: try existingTitle(item.title), home: home, loan: loan,
            borrower: try loan.flatMap { loan throws(DeskError) in try patron(loan.patron) },
            lateDays: lateDays, holds: try holds(onTitle: item.title).count,
            loanDays: try loanRules().resolve(.loanDays, for: scope))
    }
}
