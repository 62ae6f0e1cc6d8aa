import Circulation

/// What is wrong in a theme file, and what to write instead.
public enum ThemeReason: Phrase, Hashable {
    /// What a value should have been.
    public enum Expected: Hashable, Sendable {
        /// A text in quotes.
        case text
        /// A table such as `[styles]`.
        case table
        /// A colour in quotes, or a table with fg, bg and attributes.
        case style
        /// A list of texts in quotes.
        case list
    }

    /// Not TOML; the detail is the parser's own, in English.
    case syntax(String)
    case unreadable
    case unknownTheme(known: [String])
    case unknownKey(String, nearest: String?)
    case unknownToken(String, nearest: String?)
    /// A text that begins like an exact colour and is none.
    case badColour(String)
    case unknownColour(String, nearest: String?)
    case unknownAttribute(String, known: [String])
    case wrongType(Expected)
    case badName(limit: Int)
    case unknownParent(String, known: [String])
    /// The themes that inherit from one another, the first again at the end.
    case cycle([String])

    public func text(in formats: Formats) -> String {
        formats.pick(words.english, words.chinese)
    }

    private var words: Words {
        switch self {
        case .syntax(let detail):
            ("the text is not valid TOML: \(plain(detail)).", "格式有误: \(plain(detail)).")
        case .unreadable:
            (
                "the file cannot be read. It must be UTF-8 and open to this account.",
                "无法读取. 编码须为 UTF-8, 且当前账户可读."
            )
        case .unknownTheme(let known):
            ("there is no such theme; known: \(list(known)).", "没有这个主题; 可用: \(list(known)).")
        case .unknownKey(let key, let nearest):
            asking(nearest, ("there is no setting \(quoted(key))", "没有设置项 \(quoted(key))"))
        case .unknownToken(let token, let nearest):
            asking(nearest, ("there is no token \(quoted(token))", "没有样式 \(quoted(token))"))
        case .unknownColour(let name, let nearest):
            asking(nearest, ("the palette has no colour \(quoted(name))", "调色板中没有颜色 \(quoted(name))"))
        case .badColour(let text):
            (
                "\(quoted(text)) is no colour; write six digits such as \"#102030\".",
                "\(quoted(text)) 不是颜色; 请写六位色值, 如 \"#102030\"."
            )
        case .unknownAttribute(let name, let known):
            (
                "there is no attribute \(quoted(name)); use \(list(known)).",
                "没有属性 \(quoted(name)); 可用: \(list(known))."
            )
        case .wrongType(let expected):
            ("\(expected.words.english) is needed here.", "此处应为\(expected.words.chinese).")
        case .badName(let limit):
            ("the name must have 1 to \(limit) visible characters.", "名称须为1至\(limit)个可见字符.")
        case .unknownParent(let name, let known):
            (
                "there is no theme \(quoted(name)) to inherit from; known: \(list(known)).",
                "没有可继承的主题 \(quoted(name)); 可用: \(list(known))."
            )
        case .cycle(let names):
            ("themes inherit in a circle: \(list(names)).", "主题循环继承: \(list(names)).")
        }
    }

    private func asking(_ nearest: String?, _ words: Words) -> Words {
        guard let nearest else { return (words.english + ".", words.chinese + ".") }
        return (
            "\(words.english); did you mean \(quoted(nearest))?", "\(words.chinese); 是否指 \(quoted(nearest))?"
        )
    }
}

extension ThemeReason.Expected {
    fileprivate var words: Words {
        switch self {
        case .text: ("a text in quotes", "引号中的文字")
        case .table: ("a table", "一张表")
        case .style: ("a colour in quotes or a table with colours and attributes", "引号中的颜色, 或含颜色与属性的表")
        case .list: ("a list of texts in quotes", "引号中文字的列表")
        }
    }
}

/// Why a theme was not taken, where in its file, and what is used instead.
public enum ThemePhrase: Phrase, Hashable {
    /// Line and column count from 1.
    case at(file: String, line: Int, column: Int, ThemeReason)
    case file(String, ThemeReason)

    public func text(in formats: Formats) -> String {
        switch self {
        case .at(let file, let line, let column, let reason):
            formats.pick(
                "\(plain(file)), line \(line), column \(column): \(reason.text(in: formats)) "
                    + "The default theme is used.",
                "\(plain(file)) 第\(line)行第\(column)列: \(reason.text(in: formats)) 已用默认主题.")
        case .file(let file, let reason):
            formats.pick(
                "\(plain(file)): \(reason.text(in: formats)) The default theme is used.",
                "\(plain(file)): \(reason.text(in: formats)) 已用默认主题.")
        }
    }
}

private func list(_ names: [String]) -> String {
    names.map(plain).joined(separator: ", ")
}

private func quoted(_ text: String) -> String {
    "\"\(plain(text))\""
}

/// A file may hold anything: what could deceive a terminal is shown as `?`, what is long is cut.
private func plain(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars.prefix(120) {
        result.unicodeScalars.append(PlainText.isUnsafe(scalar) ? "?" : scalar)
    }
    return result
}
