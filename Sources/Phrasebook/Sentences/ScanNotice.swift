/// What the scan box says of a text it does not look up.
public enum ScanNotice: Phrase, Hashable {
    /// Digits mixed with 汉字: a scan read through an open input method.
    case inputMethodOn
    /// 18 digits that are no document number: never searched, never stored.
    case paymentCode
    case tooLong, unsafeCharacter, pasteIgnored, answerFirst, scanCardFirst
    case queued(Int)
    case cleared

    public func text(in formats: Formats) -> String {
        switch self {
        case .inputMethodOn:
            formats.pick("The input method is on: press Shift, scan again.", "输入法开着: 请按 Shift, 再扫一次.")
        case .paymentCode:
            formats.pick(
                "This may be a payment code: not stored. Scan a card or an item.", "这可能是付款码: 没有保存. 请扫读者证或单册.")
        case .tooLong:
            formats.pick("The text is too long for a scan: dropped. Scan again.", "内容太长, 已丢弃. 请再扫一次.")
        case .unsafeCharacter:
            formats.pick("The text has invisible characters: dropped. Type it again.", "含有不可见字符, 已丢弃. 请重新输入.")
        case .pasteIgnored:
            formats.pick("Nothing can be pasted here. Scan or type.", "这里不能粘贴. 请扫描或输入.")
        case .answerFirst:
            formats.pick("Answer first: F1 yes, Esc no. The scan waits.", "请先回答: F1 是, Esc 否. 扫描已排队.")
        case .scanCardFirst:
            formats.pick(
                "Nothing was lent: no patron is open. Scan the patron's card.", "没有借出: 未打开读者. 请先扫读者证.")
        case .queued(let count):
            formats.pick(
                "\(formats.number(count)) \(count == 1 ? "scan waits" : "scans wait") and will be done in order.",
                "\(formats.number(count))次扫描在队列中, 按顺序办理.")
        case .cleared:
            formats.pick("The box is empty again.", "输入框已清空.")
        }
    }
}
