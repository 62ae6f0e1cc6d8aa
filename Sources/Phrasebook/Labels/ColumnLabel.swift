/// Column headings of lists.
public enum ColumnLabel: Label, CaseIterable {
    case due, title, callNumber, item, status
    case name, pinyin, born, phone, document, branch, marks, time, pile

    public var words: Words {
        switch self {
        case .due: ("Due", "应还日期")
        case .title: ("Title", "题名")
        case .callNumber: ("Call no.", "索书号")
        case .item: ("Item", "单册")
        case .status: ("Status", "状态")
        case .name: ("Name", "姓名")
        case .pinyin: ("Pinyin", "拼音")
        case .born: ("Born", "出生年")
        case .phone: ("Phone", "手机号")
        case .document: ("Document", "证件")
        case .branch: ("Branch", "分馆")
        case .marks: ("Marks", "标记")
        case .time: ("Time", "时间")
        case .pile: ("Pile", "分拣堆")
        }
    }
}
