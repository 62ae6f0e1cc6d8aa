/// The rooms of the desk, as the key row and the palette name them.
public enum PaneLabel: Label, CaseIterable {
    case lend, returns, catalogue, patrons, item, orders, credit, last, slips, menu

    public var words: Words {
        switch self {
        case .lend: ("Lend", "借出")
        case .returns: ("Return", "还书")
        case .catalogue: ("Catalogue", "书目")
        case .patrons: ("Patrons", "读者")
        case .item: ("Item", "单册")
        case .orders: ("Orders", "订单")
        case .credit: ("Credit", "信用")
        case .last: ("Last", "上位")
        case .slips: ("Slips", "凭条")
        case .menu: ("Menu", "菜单")
        }
    }
}
