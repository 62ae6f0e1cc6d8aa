import Circulation

/// Sentences about the item itself.
extension Formats {
    func unknownBarcode(_ barcode: Barcode) -> String {
        pick(
            "No item has the barcode \(barcode.text). Scan it again; if it stays unknown, put it aside "
                + "for cataloguing.",
            "没有条码号为 \(barcode.text) 的单册. 请再扫一次; 仍然没有就放到一边, 交编目处理.")
    }

    func isbnScanned(copies: Int) -> String {
        pick(
            "This is the publisher's ISBN, not a barcode of the library. Scan the library's label; "
                + "we have \(copies == 0 ? "no copy" : count(copies, .copies)) of this title.",
            "这是出版社的 ISBN, 不是本馆条码号. 请扫本馆条码; 本馆有复本\(count(copies, .copies)).")
    }

    func notLendable(_ bar: LendingBar) -> String {
        switch bar {
        case .referenceOnly:
            pick(
                "This item is for use in the library only. Offer the patron a seat to read it here.",
                "这件单册仅供馆内阅览, 不外借. 请读者在馆内阅览.")
        case .inProcessing:
            pick(
                "This item is still in processing and cannot be lent yet. Put it aside for cataloguing.",
                "这件单册还在编目加工中, 暂不能借出. 请放到一边, 交编目处理.")
        case .inRepair:
            pick(
                "This item is marked as in repair. Put it on the problem pile; it cannot be lent until it is mended.",
                "这件单册在修补中. 请放到问题堆, 修好前不能借出.")
        case .missing:
            pick(
                "This item is recorded as missing from the shelf. Return it in F2 first, then lend it.",
                "这件单册记为架上未见. 请先到 F2 还书, 再借出.")
        case .lost:
            pick(
                "This item is recorded as lost. Return it in F2 first, then lend it.",
                "这件单册记为遗失. 请先到 F2 还书, 再借出.")
        case .withdrawn:
            pick(
                "This item is withdrawn and is no longer lent. Put it on the problem pile.",
                "这件单册已剔除, 不再外借. 请放到问题堆.")
        }
    }

    func heldForAnother(patrons: Int) -> String {
        guard patrons > 1 else {
            return pick(
                "This item is held for another patron and cannot be lent here. "
                    + "Scan it in F2: it goes to the hold shelf.",
                "这本书有人预约, 不能借给这位读者. 请到 F2 扫一次放预约架.")
        }
        return pick(
            "\(count(patrons, .patrons)) are waiting for this item and it cannot be lent here. "
                + "Scan it in F2: it goes to the hold shelf.",
            "这本书有\(count(patrons, .patrons))预约, 不能借给这位读者. 请到 F2 扫一次放预约架.")
    }

    func inTransit(to branch: ID<Branch>) -> String {
        pick(
            "This item is on its way to \(self.branch(branch)). Lent here, it does not arrive there; "
                + "scanned in F2, it goes on.",
            "这件单册正调往\(self.branch(branch)). 在这里借出就不再送到; 到 F2 扫一次则继续调拨.")
    }

    func severalPieces(_ pieces: Int) -> String {
        pick(
            "This item has \(count(pieces, .parts)). Count them together with the patron.",
            "这件共有\(count(pieces, .parts)). 请与读者当面清点.")
    }

    func foundAgain(_ bar: LendingBar) -> String {
        pick(
            "This item was recorded as \(bar.words.english) and is found again. Its record is put right; "
                + "sort it as shown.",
            "这件单册原记为\(bar.words.chinese), 现已找到. 记录已更正, 请按提示分拣.")
    }

    func expectedElsewhere(_ branch: ID<Branch>) -> String {
        pick(
            "This item was on its way to \(self.branch(branch)). Put it with the transfers to that branch.",
            "这件单册应调往\(self.branch(branch)). 请放到调拨堆, 继续送往该馆.")
    }
}
