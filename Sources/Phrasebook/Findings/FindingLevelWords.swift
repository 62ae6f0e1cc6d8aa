public import Circulation

extension FindingLevel: Label {
    /// The word a finding starts with: a sign first, colour never alone.
    public var words: Words {
        switch self {
        case .stop: ("STOP", "停!")
        case .confirm: ("ASK", "问?")
        case .notice: ("NOTE", "知")
        }
    }
}
