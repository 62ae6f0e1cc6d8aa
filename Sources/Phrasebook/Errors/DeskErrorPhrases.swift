public import Circulation

/// An error as a sentence: what happened, and what to do next.
extension DeskError: Phrase {
    public func text(in formats: Formats) -> String {
        switch self {
        case .refused(let findings):
            findings.isEmpty ? formats.refusedWithoutReason : formats.sentences(findings)
        case .entry(let faults):
            formats.sentences(faults)
        case .gone(let subject):
            subject.text(in: formats)
        case .changedMeanwhile:
            formats.pick(
                "Another desk has changed this record meanwhile. Open it again and make your change there.",
                "另一个工作台刚改过这份记录. 请重新打开, 再作修改.")
        case .deskTaken(let name):
            formats.pick(
                "Desk \(name) is open in another window. Choose another name with --desk.",
                "工作台 \(name) 已在另一个窗口打开. 请用 --desk 换一个名称.")
        case .cannotUndo(let obstacle):
            obstacle.text(in: formats)
        case .database(let fault):
            fault.text(in: formats)
        case .key(let fault):
            fault.text(in: formats)
        case .operationReused:
            formats.pick(
                "The library has already recorded another act under this number. "
                    + "Nothing was changed; do it again.",
                "这个操作编号已用于另一次操作. 没有改动, 请重做一次.")
        case .inconsistent(let check):
            formats.pick(
                "The act was taken back because a check of the library failed (\(check)). "
                    + "Nothing was changed; tell the administrator.",
                "检查未通过 (\(check)), 这次操作已全部退回. 没有改动, 请告知管理员.")
        case .interrupted:
            formats.pick("Stopped before it was done. Nothing was changed; ask again.", "已中断. 没有改动, 可以再试.")
        }
    }
}

extension Formats {
    fileprivate var refusedWithoutReason: String {
        pick("The rules do not allow this. Nothing was changed; ask a librarian.", "规则不允许. 没有改动, 请询问馆员.")
    }

    fileprivate func sentences(_ phrases: [some Phrase]) -> String {
        phrases.map { $0.text(in: self) }.joined(separator: " ")
    }
}

extension DeskError.Subject: Phrase {
    /// What to do when the subject is not there (any more).
    public func text(in formats: Formats) -> String {
        switch self {
        case .patron:
            formats.pick(
                "This patron is no longer in the library. Search again in F4.", "这位读者已不在库中. 请到 F4 重新检索.")
        case .item:
            formats.pick("This item is no longer in the library. Scan it again.", "这件单册已不在库中. 请再扫一次.")
        case .title:
            formats.pick(
                "This title is no longer in the library. Look it up again.", "这个题名已不在库中. 请重新检索.")
        case .loan:
            formats.pick(
                "This loan has ended in the meantime. The list is read again; look before you go on.",
                "这笔借阅已经结束. 列表已更新, 请看过再继续.")
        case .branch:
            formats.pick(
                "There is no such branch. Check the branch code, then try again.", "没有这个分馆. 请核对分馆代码, 再试一次.")
        case .desk:
            formats.pick(
                "There is no such desk. Check its name, then try again.", "没有这个工作台. 请核对名称, 再试一次.")
        case .staff:
            formats.pick(
                "No such staff member works at this branch. Check the branch code, then try again.",
                "这个分馆没有这位工作人员. 请核对分馆代码, 再试一次.")
        case .visit:
            formats.pick("This visit has ended. Scan the patron's card again.", "本次办理已结束. 请再扫一次读者证.")
        }
    }
}

extension UndoObstacle: Phrase {
    public func text(in formats: Formats) -> String {
        switch self {
        case .nothing:
            formats.pick("There is nothing to undo at this desk.", "本台没有可撤销的操作.")
        case .tooOld(let minutes):
            formats.pick(
                "The last act is more than \(formats.count(minutes, .minutes)) old and stays. "
                    + "Correct it by a new act: lend, return or edit.",
                "上一次操作已超过\(formats.count(minutes, .minutes)), 不能撤销. 请用借出, 还书或修改来更正.")
        case .changedSince:
            formats.pick(
                "Something later was done with the same item or patron, so the last act stays. "
                    + "Look at the record, then correct it by a new act.",
                "同一单册或读者之后又有操作, 不能撤销. 请查看记录, 再用新的操作更正.")
        case .notUndoable:
            formats.pick(
                "The last act is of a kind that is not undone. Correct it by a new act.",
                "上一次操作不能撤销. 请用新的操作更正.")
        }
    }
}
