public import Circulation

/// Why a command does nothing just now, and what would let it.
public enum UnavailablePhrase: Phrase, Hashable {
    case noPatronOpen, nothingSelected, nothingOnLoan, nothingToUndo, nothingToConfirm, nothingLentInVisit
    case noLastPatron, noSlip, formOpen, scansWaiting, readOnly, notInThisVersion
    case needsRole(StaffRole)

    public func text(in formats: Formats) -> String {
        switch self {
        case .noPatronOpen: formats.pick("No patron is open. Scan a card first.", "没有打开读者. 请先扫读者证.")
        case .nothingSelected:
            formats.pick("No row is selected. Choose one with the arrows.", "没有选中. 请用方向键选一行.")
        case .nothingOnLoan: formats.pick("Nothing is on loan, so nothing to renew.", "没有在借单册, 不用续借.")
        case .nothingToUndo: formats.pick("There is nothing to undo at this desk.", "本台没有可撤销的操作.")
        case .nothingToConfirm:
            formats.pick("Nothing waits for an override. Scan the item again.", "没有需要放行的单册. 请再扫一次.")
        case .nothingLentInVisit:
            formats.pick("Nothing was lent in this visit, so nothing to move.", "本次没有借出, 不能改借他人.")
        case .noLastPatron: formats.pick("No patron was open before. Scan a card.", "没有上一位读者. 请扫读者证.")
        case .noSlip: formats.pick("There is no slip yet. Lend or return first.", "暂无凭条. 请先办理借出或还书.")
        case .formOpen:
            formats.pick("A form is open. Save it with F1 or leave it with Esc.", "表单未关闭. 按 F1 保存或 Esc 离开.")
        case .scansWaiting:
            formats.pick("Scans are waiting. Try again when the queue is 0.", "队列中还有扫描. 请等队列为0再试.")
        case .readOnly:
            formats.pick("The library is read only just now. Call the administrator.", "数据库暂时只读. 请联系管理员.")
        case .notInThisVersion:
            formats.pick("This part of the desk is not there yet. Esc goes back.", "这一部分尚未开放. 按 Esc 返回.")
        case .needsRole(let role):
            formats.pick(
                "This needs the role \(role.words.english). Ask a colleague who has it.",
                "需要\(role.words.chinese)权限. 请有权限的同事办理.")
        }
    }
}
