/// What a command is called in the footer; ``longText(in:)`` is its line in the palette.
public enum CommandLabel: Label, CaseIterable {
    case renewAll, renew, undo, override, note, why, closePatron, moveVisit
    case register, edit, save, cancel, addTitle, addItem, showItem, showPatron
    case nextTab, nextPane, previousPane, filter, open, search, reveal, copies
    case print, confirm, decline, clearBox, back, help, quit, repaint, palette, language, theme

    public var words: Words {
        switch self {
        case .renewAll: ("renew all", "全部续借")
        case .renew: ("renew", "续借")
        case .undo: ("undo", "撤销")
        case .override: ("override", "放行")
        case .note: ("note", "备注")
        case .why: ("why", "为什么")
        case .closePatron: ("close patron", "结束读者")
        case .moveVisit: ("move visit", "改借他人")
        case .register: ("register", "办证")
        case .edit: ("edit", "修改")
        case .save: ("save", "保存")
        case .cancel: ("cancel", "取消")
        case .addTitle: ("add title", "新建书目")
        case .addItem: ("add item", "新建单册")
        case .showItem: ("show item", "查看单册")
        case .showPatron: ("show patron", "查看读者")
        case .nextTab: ("next tab", "下一页签")
        case .nextPane: ("next pane", "下一栏")
        case .previousPane: ("previous pane", "上一栏")
        case .filter: ("filter", "筛选")
        case .open: ("open", "打开")
        case .search: ("search", "检索")
        case .reveal: ("reveal", "查看完整信息")
        case .copies: ("copies", "复本")
        case .print: ("print", "打印")
        case .confirm: ("yes", "是")
        case .decline: ("no", "否")
        case .clearBox: ("clear", "清空")
        case .back: ("back", "返回")
        case .help: ("help", "帮助")
        case .quit: ("quit", "退出")
        case .repaint: ("repaint", "重绘")
        case .palette: ("all commands", "全部命令")
        case .language: ("language", "语言")
        case .theme: ("theme", "主题")
        }
    }
}
