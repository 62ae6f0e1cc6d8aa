import Circulation
import Phrasebook
import Testing

@Suite("Wording") struct WordingTests {
    @Test("every phrase is worded in both languages, and differently")
    func bothLanguages() {
        for phrase in Samples.all {
            let english = phrase.text(in: .english, names: Samples.names)
            let chinese = phrase.text(in: .simplifiedChinese, names: Samples.names)
            #expect(!english.isEmpty && !chinese.isEmpty, "\(phrase)")
            #expect(english != chinese, "\(phrase)")
        }
    }

    @Test("English is plain ASCII: no control, no character that a terminal may draw wide")
    func englishIsASCII() {
        for phrase in Samples.all {
            let text = phrase.text(in: .english, names: Samples.names)
            #expect(text.unicodeScalars.allSatisfy { (0x20...0x7E).contains($0.value) }, "\(text)")
        }
    }

    @Test("Chinese is 汉字 and ASCII punctuation: no control, no character of ambiguous width")
    func chineseIsOfKnownWidth() {
        for phrase in Samples.all {
            let text = phrase.text(in: .simplifiedChinese, names: Samples.names)
            let isPlain = text.unicodeScalars.allSatisfy {
                (0x20...0x7E).contains($0.value) || ScanText.isHan($0) || "《》".unicodeScalars.contains($0)
            }
            #expect(isPlain, "\(text)")
        }
    }

    @Test("Chinese holds no English words but keys, names of programs and standards")
    func chineseIsChinese() {
        let known: Set = [
            "Enter", "Shift", "ISBN", "F", "I", "Y", "UTF", "CreditDesk", "creditdesk", "admin",
            "init", "desk", "chmod", "ssh", "t", "en", "zh", "x",
        ]
        for phrase in Samples.all {
            let text = phrase.text(in: .simplifiedChinese, names: Samples.names)
            let words = text.split { !($0.isASCII && $0.isLetter) }.map(String.init)
            #expect(words.allSatisfy(known.contains), "\(text)")
        }
    }

    @Test("no wording calls a patron dishonest or speaks of low credit")
    func noBlame() {
        for phrase in Samples.all {
            let english = phrase.text(in: .english).lowercased()
            let chinese = phrase.text(in: .simplifiedChinese)
            #expect(!english.contains("credit too low") && !english.contains("dishonest"), "\(english)")
            #expect(!chinese.contains("失信") && !chinese.contains("信用不足"), "\(chinese)")
        }
    }

    @Test("errors, refused renewals and refused imports end as sentences", arguments: Language.allCases)
    func sentencesEnd(language: Language) {
        let sentences: [any Phrase] = Samples.errors + Samples.renewalReasons + Samples.refusals
        for phrase in sentences {
            #expect(phrase.text(in: language).hasSuffix("."), "\(phrase)")
        }
    }
}
