/// Lines of the return pane: the batch and its piles.
public enum ReturnPhrase: Phrase, Hashable {
    /// Items returned in this batch and the count of each pile, piles in order 1 to 4.
    case batch(Int, piles: [Int])

    public func text(in formats: Formats) -> String {
        switch self {
        case .batch(let count, let piles):
            formats.pick(
                "batch \(count): \(ReturnPhrase.tally(piles))", "本批\(count)件: \(ReturnPhrase.tally(piles))")
        }
    }

    private static func tally(_ piles: [Int]) -> String {
        piles.enumerated().map { "\($0.offset + 1)x\($0.element)" }.joined(separator: " ")
    }
}
