/// What the scan box says of a text it does not look up.
public enum ScanNotice: Phrase, Hashable {
    /// Digits mixed with 汉字: a scan read through an open input method.
    case inputMethodOn
    /// 18 digits that are no document number: never searched, never stored.
    case paymentCode
    case scanCardFirst
    /// A control, bidirectional or zero-width character, which may not enter.
    case unsafeCharacter
    case tooLong

    public func text(in formats: Formats) -> String {
        switch self {
        case .inputMethodOn:
            formats.pick("The input method is on: press Shift, scan again.", "输入法开着: 请按 Shift, 再扫一次.")
        case .paymentCode:
            formats.pick(
                "This is no document number: mistyped, or a payment code. Nothing was stored; scan a card or an item.",
                "这不是有效的证件号码: 可能输错, 也可能是付款码. 没有保存, 请扫读者证或单册.")
        case .unsafeCharacter:
            formats.pick(
                "Invisible characters were left out. Check what was typed.", "不可见字符已去掉, 请核对输入的内容.")
        case .tooLong:
            formats.pick("The text was too long and was cut. Check it.", "内容过长, 已截断, 请核对.")
        case .scanCardFirst:
            formats.pick(
                "Nothing was lent: no patron is open. Scan the patron's card.", "没有借出: 未打开读者. 请先扫读者证.")
        }
    }
}
