/// The signs beside a name in a list of people.
public enum MarkWord: Label, CaseIterable {
    case late, restricted, ended, holdReady

    public var words: Words {
        switch self {
        case .late: ("!late", "!逾期")
        case .restricted: ("!restricted", "!停借")
        case .ended: ("!ended", "!到期")
        case .holdReady: ("*hold", "*预约到")
        }
    }
}
