/// What `creditdesk-admin` says of set-up and upkeep.
public enum SetUpPhrase: Phrase, Hashable {
    case libraryMade(path: String)
    case keyMade(path: String)
    case keepKeyApart
    case branchAdded(code: String, name: String)
    case deskAdded(name: String, branch: String)
    case staffAdded(number: String, name: String)
    case rulesSet(Int)
    case generating(done: Int, of: Int, CountedThing)
    case generated(patrons: Int, titles: Int, items: Int, loans: Int)
    case backedUp(path: String, bytes: Int)
    case backupChecked(path: String)
    case migrated(from: Int, to: Int)
    case upToDate(version: Int)

    public func text(in formats: Formats) -> String {
        switch self {
        case .libraryMade(let path):
            formats.pick("The library is made: \(path)", "数据库已建立: \(path)")
        case .keyMade(let path):
            formats.pick("Its key is made: \(path)", "密钥已建立: \(path)")
        case .keepKeyApart:
            formats.pick(
                "Keep a copy of the key apart from the backups: without it no document number can be read.",
                "请另存一份密钥, 不要与备份放在一起: 没有密钥就无法读取证件号码.")
        case .branchAdded(let code, let name):
            formats.pick("Branch added: \(code) \(name)", "已添加分馆: \(code) \(name)")
        case .deskAdded(let name, let branch):
            formats.pick("Desk added: \(name) at \(branch)", "已添加工作台: \(branch) \(name)")
        case .staffAdded(let number, let name):
            formats.pick("Staff member added: \(number) \(name)", "已添加工作人员: \(number) \(name)")
        case .rulesSet(let count):
            formats.pick("Circulation rules set: \(count)", "已设置流通规则: \(count)")
        case .generating(let done, let total, let thing):
            formats.pick(
                "\(formats.number(done)) of \(formats.count(total, thing)) made",
                "已生成 \(formats.number(done))/\(formats.count(total, thing))")
        case .generated(let patrons, let titles, let items, let loans):
            formats.pick(
                "Made for demonstration: \(formats.holdings(patrons, titles, items, loans)).",
                "演示数据已生成: \(formats.holdings(patrons, titles, items, loans)).")
        case .backedUp(let path, let bytes):
            formats.pick(
                "Backup written: \(path), \(formats.number(bytes)) bytes",
                "备份已写入: \(path), \(formats.number(bytes)) 字节")
        case .backupChecked(let path):
            formats.pick("The backup \(path) was opened and is sound.", "备份 \(path) 已打开检查, 完好.")
        case .migrated(let from, let to):
            formats.pick("The library went from version \(from) to \(to).", "数据库已从版本 \(from) 升级到 \(to).")
        case .upToDate(let version):
            formats.pick(
                "The library already has version \(version). Nothing to do.", "数据库已是版本 \(version), 不用升级.")
        }
    }
}

extension Formats {
    /// The size of a library in one line.
    func holdings(_ patrons: Int, _ titles: Int, _ items: Int, _ loans: Int) -> String {
        let counts = [(patrons, CountedThing.patrons), (titles, .titles), (items, .items), (loans, .loans)]
        return counts.map { count($0.0, $0.1) }.joined(separator: ", ")
    }
}
