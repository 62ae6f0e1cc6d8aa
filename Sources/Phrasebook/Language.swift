/// A language the desk speaks.
public enum Language: String, Hashable, CaseIterable, Sendable {
    case english = "en"
    case simplifiedChinese = "zh-Hans"

    /// The language of a code such as `en`, `en_US`, `zh`, `zh-CN` or `zh_CN.UTF-8`.
    ///
    /// Traditional Chinese is not Simplified Chinese: `zh-Hant`, `zh_TW`, `zh_HK` and `zh_MO` are `nil`.
    public init?(code: String) {
        let name = code.lowercased().prefix { $0 != "." && $0 != "@" }
        let parts = name.split { $0 == "-" || $0 == "_" }
        switch parts.first {
        case "en":
            self = .english
        case "zh" where !parts.contains(where: { ["hant", "tw", "hk", "mo"].contains($0) }):
            self = .simplifiedChinese
        default:
            return nil
        }
    }
}
