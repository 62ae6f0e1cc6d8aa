import Circulation
import Phrasebook
import Testing

@Suite("Values in words") struct ValueTests {
    @Test("a status names the day or the branch that belongs to it")
    func whereaboutsDetail() {
        let english = Formats(language: .english, today: Samples.today, names: Samples.names)
        let chinese = Formats(language: .simplifiedChinese, today: Samples.today, names: Samples.names)
        let waiting = Whereabouts.onHoldShelf(hold: ID(1), until: Samples.day)
        let moving = Whereabouts.inTransit(to: Samples.branch, hold: nil)

        #expect(waiting.detail(in: english) == "on hold shelf until Wed 2 Dec")
        #expect(waiting.detail(in: chinese) == "预约待取, 留至 12-02 周三")
        #expect(moving.detail(in: english) == "in transit to Xiaoshan")
        #expect(moving.detail(in: chinese) == "在途, 前往萧山分馆")
        #expect(Whereabouts.onShelf.detail(in: english) == "available")
    }

    @Test("a category has a short form for narrow screens", arguments: PatronCategory.allCases)
    func shortCategories(category: PatronCategory) {
        #expect(category.shortText(in: .simplifiedChinese).count == 2)
        #expect(category.text(in: .english).hasPrefix(category.shortText(in: .english)))
    }

    @Test("the first word of a finding tells its weight without colour")
    func levels() {
        #expect(FindingLevel.allCases.map { $0.word(in: .english) } == ["NOTE", "ASK", "STOP"])
        #expect(FindingLevel.allCases.map { $0.word(in: .simplifiedChinese) } == ["知", "问?", "停!"])
    }
}
