import Testing

@testable import Circulation

@Suite("What scanners and fingers send")
struct EntryTests {
    @Test(
        "a code reads alike through any input method and scanner setting",
        arguments: [
            ("2000000000001", "2000000000001"), ("２０００", "2000"), ("r0007\r\n", "R0007"),
            ("　ｒ0007　", "R0007"), ("A2000000001B", "2000000001"), ("a200-1d", "200-1"),
            ("A200X1B", "A200X1B"), ("A2000", "A2000"), ("hz。01", "HZ.01"), ("E2000B", "E2000B"),
        ])
    func codes(raw: String, code: String) {
        #expect(ScanText.code(from: raw) == code)
    }

    @Test("Chinese punctuation becomes its twin of one column")
    func punctuation() {
        #expect(ScanText.folded("。，；：、？！（Ａ）") == ".,;:,?!(A)")
    }

    @Test(
        "digits grown together with 汉字 are a scan swallowed by an open input method; a name and a phone are not",
        arguments: [
            ("2000一000", true), ("２０００一000", true), ("2000一000 ", true), ("张伟 2210", false),
            ("张伟", false), ("2000000000001", false), ("一23", false), ("", false),
        ])
    func inputMethod(text: String, isSwallowed: Bool) {
        #expect(ScanText.looksSwallowedByInputMethod(text) == isSwallowed)
    }

    @Test(
        "a search is a beginning of a name, digits, or both",
        arguments: [
            ("zw 2210", "zw", "2210", nil), ("zhangw", "zhangw", "", nil), ("张w", "张w", "", nil),
            ("zw 1987", "zw", "1987", 1987), ("2210", "", "2210", nil),
            ("138-0000-2210", "", "13800002210", nil),
            ("ZHANG　Wei", "zhangwei", "", nil), ("２２１０ ｚｗ", "zw", "2210", nil),
            ("o'brien", "o'brien", "", nil), ("阿依古丽·买", "阿依古丽买", "", nil), ("%_*", nil, nil, nil),
            ("", nil, nil, nil), ("   ", nil, nil, nil), ("-", nil, nil, nil), ("1879", "", "1879", nil),
        ] as [(String, String?, String?, Int?)])
    func queries(text: String, name: String?, digits: String?, year: Int?) {
        let query = PatronQuery(text)

        #expect(query?.name == name)
        #expect(query?.digits == digits)
        #expect(query?.birthYear == year)
    }

    @Test(
        "a person is found by what staff type first",
        arguments: [
            ("张伟", "zhang wei", ["张", "伟", "zhangw", "zw", "wei", "张w"]),
            ("张伟明", "zhang wei ming", ["张伟m", "张wm", "zhangwm", "zwm", "weim", "明", "zhangweim"]),
            ("Anna Maria Braun", "", ["anna m", "maria", "braun", "amb"]),
            ("Jean-Luc O'Brien", "", ["jean-l", "o'br", "jo"]),
            ("阿依古丽·买买提", "a yi gu li mai mai ti", ["阿依古丽买", "阿依古丽·买", "买买提", "ayigul", "aygl", "阿yg"]),
        ])
    func keys(name: String, pinyin: String, typed: [String]) throws {
        let keys = PatronKeys.keys(name: name, pinyin: pinyin, phone: nil)

        for text in typed {
            let query = try #require(PatronQuery(text))
            #expect(keys.contains { $0.hasPrefix(query.name) }, "\(text) finds nobody among \(keys.sorted())")
        }
        #expect(!keys.contains { $0.hasPrefix("x") })
    }

    @Test("the last digits of a phone are the beginning of a key; no phone leaves no key")
    func phone() {
        let keys = PatronKeys.keys(name: "林晓", pinyin: "lin xiao", phone: "13800002210")

        #expect(keys.contains { $0.hasPrefix(PatronKeys.phoneKey(tail: "2210")) })
        #expect(!keys.contains { $0.hasPrefix(PatronKeys.phoneKey(tail: "1380")) })
        #expect(!PatronKeys.keys(name: "林晓", pinyin: "", phone: "").contains { $0.hasPrefix("#") })
    }

    @Test(
        "text with signs that could deceive a screen stays out, and the position is told",
        arguments: [
            ("林晓", nil), ("", .empty), ("  ", .empty), ("林\u{1B}[2J", .unsafeCharacter(position: 2)),
            ("a\u{202E}b", .unsafeCharacter(position: 2)), ("\u{200B}", .unsafeCharacter(position: 1)),
            ("abcdefghijk", .tooLong(limit: 10)), ("abcdefghij", nil),
            ("a" + String(repeating: "\u{301}", count: 500), .tooLong(limit: 10)),
        ] as [(String, EntryFault.Reason?)])
    func plainText(text: String, reason: EntryFault.Reason?) {
        #expect(PlainText.fault(in: text, field: .name, limit: 10, required: true)?.reason == reason)
    }
}
