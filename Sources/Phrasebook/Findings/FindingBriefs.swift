public import Circulation

extension Finding {
    /// The finding in at most 40 columns, for a line of a list.
    public func brief(in formats: Formats) -> String {
        switch self {
        case .unknownBarcode: formats.pick("no item has this barcode", "没有这个条码号的单册")
        case .isbnScanned: formats.pick("an ISBN: scan the library's label", "这是 ISBN: 请扫本馆条码")
        case .notLendable(let bar):
            formats.pick("not lent: \(bar.words.english)", "不外借: \(bar.words.chinese)")
        case .onLoanToAnother: formats.pick("lent to another patron: F2 first", "在他人名下: 先到 F2 还书")
        case .lentJustNow: formats.pick("already lent today", "今天已借给这位读者")
        case .alreadyOnLoan: formats.pick("was already on loan to this patron", "本来就在这位读者名下")
        case .itemLimit(let limit, _):
            formats.pick("loan limit of \(formats.number(limit)) reached", "已达可借件数\(formats.number(limit))")
        case .typeLimit(let type, let limit, _):
            formats.pick(
                "limit for \(type.plural): \(formats.number(limit))",
                "\(type.words.chinese)已达可借件数\(formats.number(limit))")
        case .overdueItems(let count, let days, _):
            formats.pick(
                "\(formats.count(count, .items)) late, \(formats.count(days, .days))",
                "逾期\(formats.count(count, .items))(\(formats.count(days, .days)))")
        case .restricted(let kind, _, _): kind.text(in: formats)
        case .membershipEnded(let day):
            formats.pick("membership ended \(formats.day(day))", "有效期至 \(formats.day(day)), 已到期")
        case .heldForAnother: formats.pick("held for another patron: scan it in F2", "他人预约: F2 扫一次上预约架")
        case .inTransit: formats.pick("on its way to another branch", "在途, 调往其他分馆")
        case .dueShortenedByMembership: formats.pick("due earlier: membership ends", "证将到期, 应还日期提前")
        case .severalPieces(let count):
            formats.pick(
                "\(formats.count(count, .parts)): count them", "共\(formats.count(count, .parts)), 请清点")
        case .renewalLimit(let limit):
            formats.pick(
                limit == 0 ? "cannot be renewed" : "renewed \(formats.count(limit, .times)): the limit",
                limit == 0 ? "不可续借" : "已续借\(formats.count(limit, .times)), 到上限")
        case .renewalNotLater: formats.pick("a renewal gives no later date yet", "现在续借不会更晚")
        case .notOnLoan: formats.pick("was not on loan", "没有借出记录")
        case .returnedLate(let days): formats.late(days: days)
        case .foundAgain(let bar):
            formats.pick("found again: \(bar.words.english)", "找到了: 原\(bar.words.chinese)")
        case .expectedElsewhere: formats.pick("expected at another branch", "应送往其他分馆")
        }
    }
}
