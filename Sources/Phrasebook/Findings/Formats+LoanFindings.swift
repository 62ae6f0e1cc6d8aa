import Circulation

/// Sentences about a loan, a renewal or a return.
extension Formats {
    func onLoanToAnother(since: CalendarDay, due: CalendarDay) -> String {
        pick(
            "This item has been on loan to another patron since \(day(since)), due \(day(due)). "
                + "Return it in F2 first, then lend it.",
            "这件单册自 \(day(since)) 起借给了另一位读者, 应还 \(day(due)). 请先到 F2 还书, 再借出.")
    }

    func lentJustNow(due: CalendarDay) -> String {
        pick(
            "Already lent to this patron today, due \(day(due)). Nothing changed; scan the next item.",
            "今天已借给这位读者, 应还 \(day(due)). 没有改动, 请扫下一件.")
    }

    func alreadyOnLoan(due: CalendarDay) -> String {
        pick(
            "This patron already had this item, due \(day(due)). "
                + "Scanning it renews the loan where the rules allow it.",
            "这件单册本来就在这位读者名下, 应还 \(day(due)). 规则允许时, 扫一次就是续借.")
    }

    func renewalLimit(_ limit: Int) -> String {
        guard limit > 0 else {
            return pick(
                "This item cannot be renewed. Ask for it by its due date.",
                "这件单册不可续借. 请读者按应还日期归还.")
        }
        return pick(
            "This item has been renewed \(count(limit, .times)) and that is the limit. "
                + "Ask for it by its due date.",
            "这件单册已续借\(count(limit, .times)), 不能再续. 请读者按应还日期归还.")
    }

    func renewalNotLater(due: CalendarDay) -> String {
        pick(
            "A renewal today would not move the due date beyond \(day(due)). Try again nearer to that day.",
            "今天续借不会晚于现在的应还日期 \(day(due)). 请临近到期再续借.")
    }

    var notOnLoan: String {
        pick("This item was not on loan. Sort it as shown.", "这件单册没有借出记录. 请按提示分拣.")
    }

    func returnedLate(days: Int) -> String {
        pick(
            "Returned \(late(days: days)). The return is done; tell the patron.",
            "\(late(days: days)), 已经归还. 请告知读者.")
    }
}
