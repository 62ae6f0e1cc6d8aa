/// What an undo took back.
public enum UndonePhrase: Phrase, Hashable {
    case loan(title: String)
    case renewal(title: String)
    case renewals(Int)
    case `return`(title: String)
    case move(Int)
    case registration(name: String)
    case edit(name: String)
    case title(String)
    case item(barcode: String)
    /// Before it is done: the question that names the act.
    case question(String)

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
        case .registration(let name):
            formats.pick("Undone: \(name) is not registered.", "已撤销办证: \(name).")
        case .edit(let name):
            formats.pick("Undone: the record of \(name) is as before.", "已撤销修改: \(name)的记录已恢复.")
        case .title(let title):
            formats.pick("Undone: \(title) is not in the catalogue.", "已撤销新建书目: 《\(title)》.")
        case .item(let barcode):
            formats.pick("Undone: item \(barcode) is not in the library.", "已撤销新建单册: \(barcode).")
        case .question(let act):
            formats.pick("Undo this? \(act)", "撤销这一步? \(act)")
        }
    }
}
