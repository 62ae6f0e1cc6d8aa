public import Circulation

extension DatabaseFault: Phrase {
    public func text(in formats: Formats) -> String {
        switch self {
        case .missing(let path): formats.libraryMissing(path)
        case .exists(let path): formats.libraryExists(path)
        case .foreign(let path): formats.notALibrary(path)
        case .newer(let path, let version, let known): formats.libraryNewer(path, version, known: known)
        case .older(let path, let version, let known): formats.libraryOlder(path, version, known: known)
        case .corrupt(let path): formats.libraryCorrupt(path)
        case .readOnly(let path): formats.libraryReadOnly(path)
        case .full(let path): formats.diskFull(path)
        case .denied(let path): formats.libraryDenied(path)
        case .networkFileSystem(let path): formats.onNetwork(path)
        case .busy(let holder): formats.libraryBusy(holder)
        case .setting(let name, let expected, let found):
            formats.wrongSetting(name, expected: expected, found: found)
        case .failed(let code): formats.libraryFailed(code)
        case .replaced(let path): formats.libraryReplaced(path)
        }
    }
}

extension Formats {
    fileprivate func libraryMissing(_ path: String) -> String {
        pick(
            "There is no library at \(path). Check the path, or make one with creditdesk-admin init.",
            "\(path) 没有数据库. 请核对路径, 或用 creditdesk-admin init 新建.")
    }

    fileprivate func libraryExists(_ path: String) -> String {
        pick(
            "There is already a file at \(path); it was left as it is. Choose another path.",
            "\(path) 已有文件, 没有改动. 请换一个路径.")
    }

    fileprivate func notALibrary(_ path: String) -> String {
        pick(
            "\(path) is not a library of CreditDesk; it was left as it is. Check the path.",
            "\(path) 不是 CreditDesk 的数据库, 没有改动. 请核对路径.")
    }

    fileprivate func libraryNewer(_ path: String, _ version: Int, known: Int) -> String {
        pick(
            "The library at \(path) has version \(version); this program knows \(known). "
                + "Nothing was written. Install the newer program.",
            "\(path) 的版本是 \(version), 本程序只认识 \(known). 没有改动, 请安装新版程序.")
    }

    fileprivate func libraryOlder(_ path: String, _ version: Int, known: Int) -> String {
        pick(
            "The library at \(path) has version \(version); this program needs \(known). "
                + "Nothing was written. Use the program it was made with.",
            "\(path) 的版本是 \(version), 本程序需要 \(known). 没有改动, 请使用建立它的程序版本.")
    }

    fileprivate func libraryCorrupt(_ path: String) -> String {
        pick(
            "The library at \(path) is damaged. Stop working and call the administrator, "
                + "who restores the last backup.",
            "数据库 \(path) 已损坏. 请停止办理, 请管理员用备份恢复.")
    }

    fileprivate func libraryReadOnly(_ path: String) -> String {
        pick(
            "\(path) cannot be written: nothing was changed. You can still look things up; "
                + "call the administrator.",
            "\(path) 不可写入, 没有改动. 仍可检索, 请联系管理员.")
    }

    fileprivate func diskFull(_ path: String) -> String {
        pick(
            "The disk of \(path) is full: nothing was changed. Call the administrator to make room, "
                + "then do it again.",
            "\(path) 所在磁盘已满, 没有改动. 请管理员清理空间, 再重做一次.")
    }

    fileprivate func libraryDenied(_ path: String) -> String {
        pick(
            "This account may not use \(path). Ask the administrator for permission.",
            "当前账户没有 \(path) 的权限. 请联系管理员.")
    }

    fileprivate func onNetwork(_ path: String) -> String {
        pick(
            "\(path) is on a network file system, where a library is not safe. Move it to a local disk.",
            "\(path) 在网络文件系统上, 数据不安全. 请移到本机磁盘.")
    }

    fileprivate func libraryBusy(_ holder: String?) -> String {
        let who = holder.map { " (\($0))" } ?? ""
        return pick(
            "Another desk is writing\(who). Nothing was changed; try again in a moment.",
            "其他工作台正在写入\(who). 没有改动, 请稍后再试.")
    }

    fileprivate func wrongSetting(_ name: String, expected: String, found: String) -> String {
        pick(
            "The database setting \(name) is \(found) and should be \(expected), so the desk stays closed. "
                + "Call the administrator.",
            "数据库设置 \(name) 应为 \(expected), 现为 \(found), 不能开始办理. 请联系管理员.")
    }

    fileprivate func libraryFailed(_ code: Int) -> String {
        pick(
            "The database failed with code \(code): nothing was changed. Try again; "
                + "if it fails again, call the administrator.",
            "数据库出错, 代码 \(code), 没有改动. 请再试一次; 仍然出错请联系管理员.")
    }

    fileprivate func libraryReplaced(_ path: String) -> String {
        pick(
            "\(path) was removed or replaced while in use; nothing more is written. "
                + "Close this desk and call the administrator.",
            "\(path) 在使用中被移走或替换, 已停止写入. 请关闭本台, 联系管理员.")
    }
}
