import Circulation
import Store

/// The facts of decisions, read in one transaction.
extension Reading {
    /// - Throws: ``DeskError/refused(_:)`` when no item has the barcode, with our copies when it is an ISBN.
    func existingItem(_ barcode: Barcode) throws(DeskError) -> Item {
        if let item = try item(barcode) { return item }
        if let isbn = ISBN(barcode.text) {
            throw .refused([.isbnScanned(isbn, copies: try copies(of: isbn).count)])
        }
        throw .refused([.unknownBarcode(barcode)])
    }

    func copies(of isbn: ISBN) throws(DeskError) -> [Item] {
        var copies: [Item] = []
        for title in try titles(isbn: isbn) {
            copies += try items(of: title.id)
        }
        return copies
    }

    func existingPatron(_ id: ID<Patron>) throws(DeskError) -> Patron {
        guard let patron = try patron(id) else { throw .gone(.patron) }
        return patron
    }

    func existingTitle(_ id: ID<Title>) throws(DeskError) -> Title {
        guard let title = try title(id) else { throw .gone(.title) }
        return title
    }

    func existingLoan(_ id: ID<Loan>) throws(DeskError) -> Loan {
        guard let loan = try loan(id) else { throw .gone(.loan) }
        return loan
    }

    /// What a patron has in hand; lateness is judged by the closed days of the branch that lent.
    func borrowing(_ loans: [OpenLoan], on day: CalendarDay) throws(DeskError) -> Borrowing {
        var borrowing = Borrowing(onLoan: loans.count, onLoanByType: [:], overdue: 0, longestOverdueDays: 0)
        var closedDays: [ID<Branch>: ClosedDays] = [:]
        for line in loans {
            borrowing.onLoanByType[line.item.type, default: 0] += 1
            guard line.loan.due < day else { continue }
            let branch = line.loan.branch
            let closed =
                if let known = closedDays[branch] { known } else { try self.closedDays(at: branch) }
            closedDays[branch] = closed
            let lateness = Lateness(due: line.loan.due, on: day, closed: closed)
            guard lateness.isLate else { continue }
            borrowing.overdue += 1
            borrowing.longestOverdueDays = max(borrowing.longestOverdueDays, lateness.days)
        }
        return borrowing
    }

    func checkOutFacts(
        barcode: Barcode,
        patron id: ID<Patron>,
        at branch: ID<Branch>,
        on today: CalendarDay
    ) throws(DeskError) -> CheckOutFacts {
        let item = try existingItem(barcode)
        let patron = try existingPatron(id)
        return CheckOutFacts(
            item: item, openLoan: try openLoan(of: item.id), holds: try holds(onTitle: item.title),
            otherFreeCopies: try freeCopies(of: item.title, except: item.id), patron: patron,
            restrictions: try restrictions(of: id),
            borrowing: try borrowing(try openLoans(of: id), on: today),
            terms: LoanTerms(
                of: try loanRules(), branch: branch, category: patron.category, type: item.type),
            closed: try closedDays(at: branch), today: today, offset: try profile().offset)
    }

    /// The facts of lending an item to another patron although it is out to someone now.
    func movingFacts(
        loan: Loan,
        item: Item,
        to target: ID<Patron>,
        on today: CalendarDay
    ) throws(DeskError) -> CheckOutFacts {
        let facts = try checkOutFacts(barcode: item.barcode, patron: target, at: loan.branch, on: today)
        return CheckOutFacts(
            item: facts.item, openLoan: nil, holds: facts.holds, otherFreeCopies: facts.otherFreeCopies,
            patron: facts.patron, restrictions: facts.restrictions, borrowing: facts.borrowing,
            terms: facts.terms, closed: facts.closed, today: today, offset: facts.offset)
    }

    /// The facts of a renewal; nil when the patron does not have the item any more.
    func renewalFacts(
        loan id: ID<Loan>,
        of patron: ID<Patron>,
        on today: CalendarDay
    ) throws(DeskError) -> RenewalFacts? {
        guard let loan = try loan(id), loan.patron == patron, loan.state == .open,
            let item = try item(loan.item)
        else { return nil }
        let borrower = try existingPatron(patron)
        return RenewalFacts(
            loan: loan, item: item, holds: try holds(onTitle: item.title),
            otherFreeCopies: try freeCopies(of: item.title, except: item.id), patron: borrower,
            restrictions: try restrictions(of: patron),
            terms: LoanTerms(
                of: try loanRules(), branch: loan.branch, category: borrower.category, type: item.type),
            closed: try closedDays(at: loan.branch), today: today)
    }

    func checkInFacts(
        barcode: Barcode,
        at branch: ID<Branch>,
        on today: CalendarDay
    ) throws(DeskError) -> CheckInFacts {
        let item = try existingItem(barcode)
        let loan = try openLoan(of: item.id)
        let closedHere = try closedDays(at: branch)
        let rules = try loanRules()
        let shelfDays = rules.resolve(.holdShelfDays, for: LoanRule.Scope(branch: branch, type: item.type))
        let closedWhereLent =
            if let loan, loan.branch != branch { try closedDays(at: loan.branch) } else { closedHere }
        return CheckInFacts(
            item: item, openLoan: loan, holds: try holds(onTitle: item.title), branch: branch,
            closedWhereLent: closedWhereLent, closedHere: closedHere, holdShelfDays: shelfDays.value,
            today: today)
    }
}
