/// Why a command does nothing just now, and what would let it.
public enum UnavailablePhrase: Phrase, Hashable {
    case noPatronOpen, nothingOnLoan, nothingLentInVisit, noLastPatron

    public func text(in formats: Formats) -> String {
        switch self {
        case .noPatronOpen: formats.pick("No patron is open. Scan a card first.", "没有打开读者. 请先扫读者证.")
        case .nothingOnLoan: formats.pick("Nothing is on loan, so nothing to renew.", "没有在借单册, 不用续借.")
        case .nothingLentInVisit:
            formats.pick("Nothing was lent in this visit, so nothing to move.", "本次没有借出, 不能改借他人.")
        case .noLastPatron: formats.pick("No patron was open before. Scan a card.", "没有上一位读者. 请扫读者证.")
        }
    }
}
