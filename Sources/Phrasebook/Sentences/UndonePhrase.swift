/// What an undo took back.
public enum UndonePhrase: Phrase, Hashable {
    case loan(title: String)
    case renewal(title: String)
    case renewals(Int)
    case `return`(title: String)
    /// An item that had not been on loan is again where it was.
    case routing(title: String)
    case move(Int)

    public func text(in formats: Formats) -> String {
        switch self {
        case .loan(let title):
            formats.pick("Undone: \(title) is not on loan. Take it back.", "已撤销借出: 《\(title)》. 请收回.")
        case .renewal(let title):
            formats.pick("Undone: \(title) has its old due date again.", "已撤销续借: 《\(title)》恢复原应还日期.")
        case .renewals(let count):
            formats.pick(
                "Undone: \(formats.count(count, .loans)) as before the renewal.",
                "已撤销续借: \(formats.count(count, .loans))恢复原应还日期.")
        case .return(let title):
            formats.pick("Undone: \(title) is on loan again.", "已撤销还书: 《\(title)》恢复借出.")
        case .move(let count):
            formats.pick(
                "Undone: \(formats.count(count, .items)) with the first patron again.",
                "已撤销改借: \(formats.count(count, .items))回到原读者名下.")
        case .routing(let title):
            formats.pick(
                "Undone: \(title) is again where it was before the scan.", "已撤销: 《\(title)》恢复扫描前的状态.")
        }
    }
}
