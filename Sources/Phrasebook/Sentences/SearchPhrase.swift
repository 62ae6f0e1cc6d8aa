/// What a look-up found, what a text may mean, or what to try when nothing was found.
public enum SearchPhrase: Phrase, Hashable {
    case nobodyFound(String)
    case unknownDocument(tail: String)
    /// More rows match than a list shows; says what narrows it.
    case morePatrons
    case ambiguous(Int)
    case twoMeanings
    case meansItem(title: String)

    public func text(in formats: Formats) -> String {
        switch self {
        case .nobodyFound(let text):
            formats.pick(
                "Nobody found for \(text). Try pinyin, initials or the phone tail, or register the patron.",
                "没有找到 \(text). 请试拼音, 首字母或手机尾号, 或为读者办证.")
        case .unknownDocument(let tail):
            formats.pick(
                "Nobody is registered with the document \(formats.tail(tail)). Register the patron in F4.",
                "没有证件尾号 \(formats.tail(tail)) 的读者. 请到 F4 办证.")
        case .morePatrons:
            formats.pick("more: add phone tail or birth year", "还有更多: 请加手机尾号或出生年")
        case .ambiguous(let count):
            formats.pick(
                "\(formats.count(count, .patrons)) match. Choose one with the arrows, then Enter.",
                "有\(formats.count(count, .patrons))相符. 请用方向键选一位, 再按 Enter.")
        case .twoMeanings:
            formats.pick("This has two meanings: choose one.", "这个号码有两种含义: 请选一种.")
        case .meansItem(let title):
            formats.pick("the item \(title)", "单册《\(title)》")
        }
    }
}
