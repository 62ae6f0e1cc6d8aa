/// Words of the panes that are no command of their own.
public enum DeskWord: Label, CaseIterable {
    case done, movePrompt, newBatch, lendToPatron, categoryByAge, libraryBusy, nextField, broughtBy

    public var words: Words {
        switch self {
        case .done: ("DONE", "完成")
        case .movePrompt: ("Right patron", "正确的读者")
        case .newBatch: ("New batch", "新的一批")
        case .lendToPatron: ("Lend to patron", "借给读者")
        case .categoryByAge: ("by age", "按年龄")
        case .libraryBusy: ("Library busy", "数据库忙")
        case .broughtBy: ("Brought by", "归还人")
        case .nextField: ("next field", "下一栏")
        }
    }
}
