/// The rooms of the desk, as the key row and the palette name them.
public enum PaneLabel: Label, CaseIterable {
    case lend, returns, patrons, item, last, menu

    public var words: Words {
        switch self {
        case .lend: ("Lend", "借出")
        case .returns: ("Return", "还书")
        case .patrons: ("Patrons", "读者")
        case .item: ("Item", "单册")
        case .last: ("Last", "上位")
        case .menu: ("Menu", "菜单")
        }
    }
}
