import Circulation
import Foundation

/// Readings of Chinese names in pinyin, with the readings surnames have (单 is shan, 曾 is zeng).
public enum Pinyin {
    /// One lower-case syllable for each 汉字, separated by blanks; empty for a name without 汉字.
    ///
    /// The first use loads ICU's data (about 0.1 s): call it while a form is filled in, never at start
    /// and never inside the write gate.
    public static func reading(of name: String) -> String {
        guard name.unicodeScalars.contains(where: ScanText.isHan) else { return "" }
        let spaced = name.filter { !$0.isWhitespace }
        let latin = spaced.applyingTransform(StringTransform("Han-Latin/Names"), reverse: false)
        let plain = latin?.applyingTransform(StringTransform("Latin-ASCII"), reverse: false)
        return (plain ?? "").lowercased().split { !$0.isLetter }.joined(separator: " ")
    }
}
