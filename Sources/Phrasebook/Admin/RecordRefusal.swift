public import Circulation

/// Why a catalogue record was not taken; what to do is the same for all: repair it at its source.
public enum RecordRefusal: Phrase, Hashable {
    case truncated, tooLong, badLength, badLeader, badDirectory, noFields
    case badField(tag: String)
    case undecodable(tag: String)
    case unsupportedCharacterSet(String)
    case noTitle
    case entry([EntryFault])

    public func text(in formats: Formats) -> String {
        switch self {
        case .truncated: formats.pick("the record breaks off.", "记录不完整.")
        case .tooLong: formats.pick("no end of the record was found.", "找不到记录结尾.")
        case .badLength: formats.pick("its stated length is wrong.", "记录长度不对.")
        case .badLeader: formats.pick("its leader cannot be read.", "头标区无法读取.")
        case .badDirectory: formats.pick("its directory cannot be read.", "目次区无法读取.")
        case .noFields: formats.pick("it has no fields.", "没有字段.")
        case .badField(let tag): formats.pick("field \(tag) does not end where it should.", "字段 \(tag) 界限不对.")
        case .undecodable(let tag):
            formats.pick(
                "field \(tag) is not text in the encoding given; try another encoding.",
                "字段 \(tag) 与所选编码不符, 请换一种编码.")
        case .unsupportedCharacterSet(let name):
            formats.pick(
                "its character set \(name) is not read here; export it as UTF-8.",
                "不支持字符集 \(name), 请以 UTF-8 导出.")
        case .noTitle: formats.pick("it has no title.", "没有题名.")
        case .entry(let faults):
            faults.map { $0.text(in: formats) }.joined(separator: " ")
        }
    }
}
