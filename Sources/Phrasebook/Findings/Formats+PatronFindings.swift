import Circulation

/// Sentences about the patron; a refusal says what is possible, never how credit stands.
extension Formats {
    func itemLimit(_ limit: Int, onLoan: Int) -> String {
        pick(
            "The patron has \(number(onLoan)) of \(count(limit, .items)). "
                + "Return one first, then scan this one again.",
            "这位读者在借\(count(onLoan, .items)), 可借件数\(count(limit, .items)). 请先还一件, 再扫这一件.")
    }

    func typeLimit(_ type: ItemType, _ limit: Int, onLoan: Int) -> String {
        let kind = limit == 1 ? type.words.english : type.plural
        return pick(
            "The patron has \(number(onLoan)) of \(number(limit)) \(kind). "
                + "Return one of them first, then scan this one again.",
            "\(type.words.chinese)在借\(count(onLoan, .items)), 可借件数\(count(limit, .items)). "
                + "请先还一件, 再扫这一件.")
    }

    func overdueItems(_ items: Int, longest: Int, level: FindingLevel) -> String {
        let what = pick(
            items == 1
                ? "1 item is \(late(days: longest))."
                : "\(count(items, .items)) are late, the longest by \(count(longest, .days)).",
            items == 1
                ? "1件\(late(days: longest))." : "\(count(items, .items))逾期, 最长\(count(longest, .days)).")
        return what + " " + whatToDoAboutLateness(level)
    }

    private func whatToDoAboutLateness(_ level: FindingLevel) -> String {
        switch level {
        case .stop: pick("Return or renew what is late before lending more.", "请先还书或续借, 再借出.")
        case .confirm: pick("Ask for them before lending more.", "请先提醒归还, 再决定是否借出.")
        case .notice: pick("Remind the patron.", "请提醒读者.")
        }
    }

    func restricted(_ kind: RestrictionKind, until: CalendarDay?, note: String) -> String {
        var text = restriction(kind)
        if let until {
            text += " " + pick("It ends after \(day(until)).", "截至 \(day(until)).")
        }
        if !note.isEmpty {
            text += " " + pick("Note: \(note)", "备注: \(note)")
        }
        return text
    }

    private func restriction(_ kind: RestrictionKind) -> String {
        switch kind {
        case .cardLost:
            pick(
                "This card is reported lost. Check the patron's document, then enter a new card in F4.",
                "这张读者证已挂失. 请核对证件, 到 F4 补办.")
        case .addressUnknown:
            pick(
                "Lending is suspended because the address is unknown. Ask for it, then ask a librarian to lift this.",
                "地址不详, 暂时停借. 请询问地址, 再请馆员解除.")
        case .unpaid:
            pick(
                "Lending is suspended until something unpaid is settled. Settle it, or ask a librarian.",
                "有款项未付, 暂时停借. 请结清或询问馆员.")
        case .manual:
            pick(
                "Lending is suspended by staff. Ask a supervisor what is possible.",
                "工作人员已设停借. 请询问主管可以怎样办理.")
        }
    }

    func membershipEnded(_ day: CalendarDay) -> String {
        pick(
            "The membership ended on \(self.day(day)). Renew it in F4 with a new last day, then lend.",
            "有效期至 \(self.day(day)), 已经到期. 请到 F4 续证, 再借出.")
    }

    func dueShortened(_ due: CalendarDay) -> String {
        pick(
            "Due \(day(due)), earlier than usual, because the membership ends. Offer to renew it in F4.",
            "读者证将到期, 应还日期提前到 \(day(due)). 可到 F4 续证.")
    }
}
