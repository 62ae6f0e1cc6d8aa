/// What a look-up found, what a text may mean, or what to try when nothing was found.
public enum SearchPhrase: Phrase, Hashable {
    case nobodyFound(String)
    case unknownCard(String)
    case unknownDocument(tail: String)
    case unknownPhone(tail: String)
    case noTitleFound(String)
    case noItem(String)
    /// More rows match than a list shows; says what narrows it.
    case morePatrons, moreTitles
    case found(Int, CountedThing)
    case ambiguous(Int)
    case twoMeanings
    case meansItem(title: String), meansPatron(name: String)
    case copiesOfISBN(title: String, copies: Int)

    public func text(in formats: Formats) -> String {
        switch self {
        case .nobodyFound(let text):
            formats.pick(
                "Nobody found for \(text). Try pinyin, initials or the phone tail, or register the patron.",
                "没有找到 \(text). 请试拼音, 首字母或手机尾号, 或为读者办证.")
        case .unknownCard(let code):
            formats.pick(
                "No patron has the card \(code). Search by name in F4.", "没有证号为 \(code) 的读者. 请到 F4 按姓名检索.")
        case .unknownDocument(let tail):
            formats.pick(
                "Nobody is registered with the document \(formats.tail(tail)). Register the patron in F4.",
                "没有证件尾号 \(formats.tail(tail)) 的读者. 请到 F4 办证.")
        case .unknownPhone(let tail):
            formats.pick(
                "Nobody has the phone \(formats.tail(tail)). Search by name, or register the patron in F4.",
                "没有手机尾号 \(formats.tail(tail)) 的读者. 请按姓名检索, 或到 F4 办证.")
        case .noTitleFound(let text):
            formats.pick(
                "No title found for \(text). Try fewer words, the author or the ISBN.",
                "没有找到 \(text). 请减少检索词, 或试责任者或 ISBN.")
        case .noItem(let code):
            formats.pick("No item has the barcode \(code). Scan it again.", "没有条码号为 \(code) 的单册. 请再扫一次.")
        case .morePatrons:
            formats.pick("more: add phone tail or birth year", "还有更多: 请加手机尾号或出生年")
        case .moreTitles:
            formats.pick("more: add a word or the author", "还有更多: 请加检索词或责任者")
        case .found(let count, let thing):
            formats.pick("\(formats.count(count, thing)) found", "找到\(formats.count(count, thing))")
        case .ambiguous(let count):
            formats.pick(
                "\(formats.count(count, .patrons)) match. Choose one with the arrows, then Enter.",
                "有\(formats.count(count, .patrons))相符. 请用方向键选一位, 再按 Enter.")
        case .twoMeanings:
            formats.pick("This has two meanings: choose one.", "这个号码有两种含义: 请选一种.")
        case .meansItem(let title):
            formats.pick("the item \(title)", "单册《\(title)》")
        case .meansPatron(let name):
            formats.pick("the patron \(name)", "读者 \(name)")
        case .copiesOfISBN(let title, let copies):
            formats.pick(
                "An ISBN, not a barcode of the library: \(title), \(formats.count(copies, .copies)).",
                "这是 ISBN, 不是本馆条码号: 《\(title)》, 复本\(formats.count(copies, .copies)).")
        }
    }
}
