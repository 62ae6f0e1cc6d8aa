/// What is said while a library is set up, step by step.
public enum SetUpPhrase: Phrase, Hashable {
    case libraryMade(path: String)
    case keyMade(path: String)
    case keepKeyApart
    case branchAdded(code: String, name: String)
    case deskAdded(name: String, branch: String)
    case staffAdded(number: String, name: String)
    case rulesSet(Int)

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
        }
    }
}
