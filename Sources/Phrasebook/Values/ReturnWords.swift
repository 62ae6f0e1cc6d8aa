public import Circulation

/// What to do with a returned item: a word to be shown large, and the sentence after it.
extension ReturnDestination: Label {
    /// The large word.
    public var words: Words {
        switch self {
        case .reshelve: ("RESHELVE", "归架")
        case .holdShelf: ("HOLD SHELF", "上预约架")
        case .transit: ("TRANSIT", "调拨")
        case .problem: ("PROBLEM", "问题")
        }
    }

    /// The number of the sorting pile (分拣堆), 1 to 4.
    public var pile: Int {
        switch self {
        case .reshelve: 1
        case .holdShelf: 2
        case .transit: 3
        case .problem: 4
        }
    }

    /// What follows the large word in a list: a class, a day, a branch or the trouble.
    public func brief(for callNumber: CallNumber, in formats: Formats) -> String {
        switch self {
        case .reshelve:
            callNumber.classNumber
        case .holdShelf(_, let until):
            formats.pick("until \(formats.day(until))", "留至 \(formats.day(until))")
        case .transit(let branch, _):
            formats.pick("to \(formats.branch(branch))", "到\(formats.branch(branch))")
        case .problem(let bar):
            bar.text(in: formats)
        }
    }

    /// What to do with the item in the hand.
    public func instruction(for callNumber: CallNumber, in formats: Formats) -> String {
        switch self {
        case .reshelve:
            formats.pick(
                "Put it back on the shelf at \(callNumber.text).", "请归架到 \(callNumber.text).")
        case .holdShelf(_, let until):
            formats.pick(
                "Put it on the hold shelf until \(formats.day(until)).",
                "请放到预约架, 留至 \(formats.day(until)).")
        case .transit(let branch, nil):
            formats.pick(
                "Put it with the transfers to \(formats.branch(branch)), where it belongs.",
                "请放到调拨堆, 送回\(formats.branch(branch)).")
        case .transit(let branch, .some):
            formats.pick(
                "Put it with the transfers to \(formats.branch(branch)): a patron waits for it there.",
                "请放到调拨堆, 送到\(formats.branch(branch)): 那里有读者预约.")
        case .problem(let bar):
            formats.pick(
                "Put it on the problem pile: \(bar.words.english).", "请放到问题堆: \(bar.words.chinese).")
        }
    }
}
