/// Lines of the return pane: the batch, its piles and its banners.
public enum ReturnPhrase: Phrase, Hashable {
    /// Items returned in this batch and the count of each pile, piles in order 1 to 4.
    case batch(Int, piles: [Int])
    case slipPrinted
    case problems(Int)
    case batchClosed(Int)
    case bookDrop(asOf: String)
    case backDated(to: String)
    case amnesty

    public func text(in formats: Formats) -> String {
        switch self {
        case .batch(let count, let piles):
            formats.pick(
                "batch \(count): \(ReturnPhrase.tally(piles))", "本批\(count)件: \(ReturnPhrase.tally(piles))")
        case .slipPrinted:
            formats.pick("slip printed", "凭条已打印")
        case .problems(let count):
            formats.pick(
                "\(formats.count(count, .problems)) on pile 4. Look at them before the batch is closed.",
                "分拣堆4有\(formats.count(count, .problems)). 结束前请处理.")
        case .batchClosed(let count):
            formats.pick(
                "Batch closed: \(formats.count(count, .items)) returned.",
                "本批结束: 已还\(formats.count(count, .items)).")
        case .bookDrop(let time):
            formats.pick("Book drop: returns count as of \(time)", "还书箱: 归还时间按 \(time)")
        case .backDated(let day):
            formats.pick("Back-date: returns count as of \(day)", "补记日期: 归还日期按 \(day)")
        case .amnesty:
            formats.pick("Amnesty: late items have no consequence", "免责还书: 逾期不计")
        }
    }

    private static func tally(_ piles: [Int]) -> String {
        piles.enumerated().map { "\($0.offset + 1)x\($0.element)" }.joined(separator: " ")
    }
}
