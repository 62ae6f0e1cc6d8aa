/// What to do after an import that could not take everything.
public enum ImportAdvice: String, Phrase, CaseIterable {
    /// The file holds no records.
    case noRecords
    /// The table holds nothing but its heading.
    case noRows
    /// Records were refused.
    case correctRecords
    /// Lines of a table were refused.
    case correctLines

    public func text(in formats: Formats) -> String {
        switch self {
        case .noRecords:
            formats.pick("The file holds no records. Check the path and the format.", "文件中没有记录. 请核对路径和格式.")
        case .noRows:
            formats.pick(
                "The file holds no rows below its heading. Check the path and the format.",
                "文件的表头之下没有内容. 请核对路径和格式.")
        case .correctRecords:
            formats.pick(
                "Correct these records in their source and import them as a file of their own.",
                "请在来源处更正这些记录, 另存为一个文件再导入.")
        case .correctLines:
            formats.pick(
                "Correct these lines and import the file again: nobody is registered twice.",
                "请更正这些行, 再导入该文件: 已登记的读者不会重复登记.")
        }
    }
}
