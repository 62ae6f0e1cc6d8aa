/// What a command is called in the footer and in the palette.
public enum CommandLabel: Label, CaseIterable {
    case renewAll, undo, why, closePatron, moveVisit, register, edit, save, cancel
    case nextTab, nextPane, open
    case confirm, decline, back, quit, repaint, language

    public var words: Words {
        switch self {
        case .renewAll: ("renew all", "全部续借")
        case .undo: ("undo", "撤销")
        case .why: ("why", "为什么")
        case .closePatron: ("close patron", "结束读者")
        case .moveVisit: ("move visit", "改借他人")
        case .register: ("register", "办证")
        case .edit: ("edit", "修改")
        case .save: ("save", "保存")
        case .cancel: ("cancel", "取消")
        case .nextTab: ("next tab", "下一页签")
        case .nextPane: ("next pane", "下一栏")
        case .open: ("open", "打开")
        case .confirm: ("yes", "是")
        case .decline: ("no", "否")
        case .back: ("back", "返回")
        case .quit: ("quit", "退出")
        case .repaint: ("repaint", "重绘")
        case .language: ("language", "语言")
        }
    }
}
