/// Column headings of lists.
public enum ColumnLabel: Label, CaseIterable {
    case due, title, callNumber, item, barcode, type, author, publisher, year, isbn, status, home, copies
    case name, pinyin, born, phone, card, document, branch, category, marks
    case lent, returned, time, renewals, parts, price, place, pile, key, command

    public var words: Words {
        switch self {
        case .due: ("Due", "应还日期")
        case .title: ("Title", "题名")
        case .callNumber: ("Call no.", "索书号")
        case .item: ("Item", "单册")
        case .barcode: ("Barcode", "条码号")
        case .type: ("Type", "类型")
        case .author: ("Author", "责任者")
        case .publisher: ("Publisher", "出版社")
        case .year: ("Year", "出版年")
        case .isbn: ("ISBN no.", "ISBN 号")
        case .status: ("Status", "状态")
        case .home: ("Home", "所属分馆")
        case .copies: ("Copies", "复本")
        case .name: ("Name", "姓名")
        case .pinyin: ("Pinyin", "拼音")
        case .born: ("Born", "出生年")
        case .phone: ("Phone", "手机号")
        case .card: ("Card", "证号")
        case .document: ("Document", "证件")
        case .branch: ("Branch", "分馆")
        case .category: ("Category", "读者类型")
        case .marks: ("Marks", "标记")
        case .lent: ("Lent", "借出")
        case .returned: ("Returned", "归还")
        case .time: ("Time", "时间")
        case .renewals: ("Renewed", "续借")
        case .parts: ("Parts", "配件")
        case .price: ("Price", "定价")
        case .place: ("Place", "馆藏地点")
        case .pile: ("Pile", "分拣堆")
        case .key: ("Key", "按键")
        case .command: ("Command", "命令")
        }
    }
}
