public import Circulation

extension KeyFault: Phrase {
    public func text(in formats: Formats) -> String {
        switch self {
        case .missing(let path):
            formats.pick(
                "There is no key file at \(path). Check the path; a lost key comes from its own backup.",
                "\(path) 没有密钥文件. 请核对路径; 丢失时用密钥的备份恢复.")
        case .exposed(let path):
            formats.pick(
                "Others may read or write the key file \(path). Make it yours alone (chmod 600), then start again.",
                "其他账户可以读写密钥文件 \(path). 请改为仅本账户可用 (chmod 600), 再启动.")
        case .malformed(let path):
            formats.pick(
                "The key file \(path) cannot be read as a key. Restore it from its backup.",
                "密钥文件 \(path) 内容不对. 请用密钥的备份恢复.")
        case .wrong(let path):
            formats.pick(
                "The key in \(path) does not belong to this library. Use the key made with it.",
                "\(path) 的密钥不属于这个数据库. 请使用与它一同建立的密钥.")
        case .exists(let path):
            formats.pick(
                "There is already a key file at \(path); it was left as it is. Choose another path.",
                "\(path) 已有密钥文件, 没有改动. 请换一个路径.")
        case .denied(let path):
            formats.pick(
                "This account may not use the key file \(path). Ask the administrator for permission.",
                "当前账户没有密钥文件 \(path) 的权限. 请联系管理员.")
        }
    }
}
