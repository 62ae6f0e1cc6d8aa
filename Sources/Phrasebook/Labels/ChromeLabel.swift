/// Short words of the frame around the panes.
public enum ChromeLabel: Label, CaseIterable {
    case live, loading, locked, readOnly, offline, demonstration, noRecords, more, selected, required
    case yesNo, stepBack, pressAnyKey

    public var words: Words {
        switch self {
        case .live: ("live", "实时")
        case .loading: ("loading", "加载中")
        case .locked: ("locked", "已锁定")
        case .readOnly: ("read only", "只读")
        case .offline: ("offline", "离线模式")
        case .demonstration: ("demonstration", "演示库")
        case .noRecords: ("no records", "暂无记录")
        case .more: ("more", "更多")
        case .selected: ("selected", "已选")
        case .required: ("required", "必填")
        case .yesNo: ("F1 yes   Esc no", "F1 是   Esc 否")
        case .stepBack: ("Esc back", "Esc 返回")
        case .pressAnyKey: ("Press a key to go on", "按任意键继续")
        }
    }
}
