/// What an import of catalogue records says while it runs and when it is done.
public enum ImportPhrase: Phrase, Hashable {
    case reading(path: String)
    /// Bytes read tell how far it is; `perSecond` counts records.
    case progress(records: Int, percent: Int, perSecond: Int)
    case resumed(at: Int)
    case done(read: Int, added: Int, changed: Int, same: Int, refused: Int)
    /// The whole file was taken in earlier runs: what they did.
    case takenBefore(read: Int, added: Int, changed: Int, same: Int, refused: Int)
    case items(added: Int)
    case lasted(seconds: Int)
    case refused(number: Int, byte: Int, RecordRefusal)
    case cancelled(after: Int)

    public func text(in formats: Formats) -> String {
        switch self {
        case .reading(let path):
            formats.pick("Reading \(path)", "正在读取 \(path)")
        case .progress(let records, let percent, let perSecond):
            formats.pick(
                "\(formats.count(records, .records)), \(percent)%, \(formats.number(perSecond)) a second",
                "\(formats.count(records, .records)), \(percent)%, 每秒\(formats.number(perSecond))条")
        case .resumed(let number):
            formats.pick("Goes on at record \(formats.number(number)).", "从第\(formats.number(number))条继续导入.")
        case .done(let read, let added, let changed, let same, let refused):
            formats.pick(
                "\(formats.count(read, .records)) read: \(formats.number(added)) added, "
                    + "\(formats.number(changed)) changed, \(formats.number(same)) the same, "
                    + "\(formats.number(refused)) refused.",
                "读取\(formats.count(read, .records)): 新增\(formats.number(added)), "
                    + "更新\(formats.number(changed)), 相同\(formats.number(same)), 未导入\(formats.number(refused))."
            )
        case .takenBefore(let read, let added, let changed, let same, let refused):
            formats.takenBefore(read, added: added, changed: changed, same: same, refused: refused)
        case .items(let count):
            formats.pick("\(formats.count(count, .items)) added.", "新增单册\(formats.count(count, .items)).")
        case .lasted(let seconds):
            formats.pick(
                "It took \(formats.count(seconds, .seconds)).", "用时\(formats.count(seconds, .seconds)).")
        case .refused(let number, let byte, let reason):
            formats.pick(
                "Record \(formats.number(number)) at byte \(formats.number(byte)): \(reason.text(in: formats))",
                "第\(formats.number(number))条, 字节 \(formats.number(byte)): \(reason.text(in: formats))")
        case .cancelled(let number):
            formats.pick(
                "Stopped after record \(formats.number(number)). Run the same import again to go on.",
                "在第\(formats.number(number))条后停止. 再运行一次即可继续导入.")
        }
    }
}

extension Formats {
    /// Names only what there was: `30 records: 30 added`.
    fileprivate func takenBefore(
        _ read: Int, added: Int, changed: Int, same: Int, refused: Int
    ) -> String {
        let all = [
            (added, "added", "新增"), (changed, "changed", "更新"), (same, "the same", "相同"),
            (refused, "refused", "未导入"),
        ]
        let parts = all.filter { $0.0 > 0 }.map { count, english, chinese in
            pick("\(number(count)) \(english)", "\(chinese)\(number(count))")
        }
        let then = "\(count(read, .records)): \(parts.joined(separator: ", "))"
        return pick(
            "This file was taken whole before (\(then)); nothing was done now.",
            "该文件之前已全部导入 (\(then)), 这次没有改动.")
    }
}
