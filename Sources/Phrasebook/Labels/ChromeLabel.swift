/// Short words of the frame around the panes.
public enum ChromeLabel: Label, CaseIterable {
    case live, loading, offline

    public var words: Words {
        switch self {
        case .live: ("live", "实时")
        case .loading: ("loading", "加载中")
        case .offline: ("offline", "离线模式")
        }
    }
}
