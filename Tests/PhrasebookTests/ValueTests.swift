import Circulation
import Phrasebook
import Testing

@Suite("Values in words") struct ValueTests {
    @Test("the first word of a finding tells its weight without colour")
    func levels() {
        #expect(FindingLevel.allCases.map { $0.text(in: .english) } == ["NOTE", "ASK", "STOP"])
        #expect(FindingLevel.allCases.map { $0.text(in: .simplifiedChinese) } == ["知", "问?", "停!"])
    }
}
