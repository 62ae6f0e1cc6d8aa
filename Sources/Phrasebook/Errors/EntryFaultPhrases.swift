public import Circulation

/// What is wrong with one field: `Name: may not be empty.`
extension EntryFault: Phrase {
    public func text(in formats: Formats) -> String {
        "\(field.text(in: formats)): \(advice(in: formats))"
    }

    /// A date shows how it is written; every other field says what is wrong with it.
    private func advice(in formats: Formats) -> String {
        let isDate = field == .birth || field == .membershipEnd
        guard isDate, reason == .malformed else { return reason.text(in: formats) }
        return formats.pick("write it as 1990-01-02.", "请写成 1990-01-02.")
    }
}

extension EntryFault.Reason: Phrase {
    public func text(in formats: Formats) -> String {
        switch self {
        case .empty:
            formats.pick("may not be empty.", "不能为空.")
        case .tooLong(let limit):
            formats.pick(
                "is too long; \(formats.number(limit)) characters are the limit.",
                "太长, 最多\(formats.number(limit))个字符.")
        case .unsafeCharacter(let position):
            formats.pick(
                "character \(formats.number(position)) is invisible or a control character; "
                    + "delete it and type again.",
                "第\(formats.number(position))个字符不可见或是控制字符, 请删除后重新输入.")
        case .malformed:
            formats.pick("is not written as it should be; check it.", "格式不对, 请核对.")
        case .taken:
            formats.pick("is already in use; check it, or open the other record.", "已被使用, 请核对或打开已有记录.")
        case .outOfRange:
            formats.pick("is outside what is possible; check it.", "超出允许范围, 请核对.")
        case .document(let fault):
            fault.text(in: formats)
        }
    }
}

extension DocumentFault: Label {
    public var words: Words {
        switch self {
        case .wrongShape:
            ("has not the length or form of this kind of document; read it again.", "位数或格式与证件类型不符, 请重新核对.")
        case .wrongChecksum:
            ("has a wrong check digit; one of its digits is mistyped.", "校验码不对, 有一位输错了, 请重新核对.")
        case .impossibleDate:
            ("contains a date that does not exist; read it again.", "其中的出生日期不存在, 请重新核对.")
        case .unassignedArea:
            ("begins with an area code that is not in use; read it again.", "开头的地区代码不存在, 请重新核对.")
        }
    }
}
