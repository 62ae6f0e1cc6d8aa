import Circulation
import Phrasebook
import Testing

@Suite("Findings in words") struct FindingTests {
    @Test("the samples hold every kind of finding")
    func samplesAreComplete() {
        #expect(Set(Samples.findings.map(\.kind)) == Set(FindingKind.allCases))
    }

    @Test("a finding fits a line of a list: 40 columns at most", arguments: Samples.findings)
    func briefsFit(finding: Finding) {
        let english = finding.brief(in: Formats(language: .english))
        let chinese = finding.brief(in: Formats(language: .simplifiedChinese))

        #expect((1...40).contains(columns(of: english)), "\(english)")
        #expect((1...40).contains(columns(of: chinese)), "\(chinese)")
        #expect(english != chinese)
        #expect(english.unicodeScalars.allSatisfy { $0.isASCII })
    }

    @Test("a refusal for a hold says why and where to scan the book next")
    func heldForAnother() {
        let finding = Finding.heldForAnother(patrons: 1)

        #expect(
            finding.text(in: .english)
                == "This item is held for another patron and cannot be lent here. "
                + "Scan it in F2: it goes to the hold shelf.")
        #expect(finding.text(in: .simplifiedChinese) == "这本书有人预约, 不能借给这位读者. 请到 F2 扫一次放预约架.")
        #expect(RenewalReason(finding).text(in: .english).contains("cannot be renewed"))
    }

    @Test("a branch is named where its name is known, and another branch where not")
    func branchNames() {
        let finding = Finding.expectedElsewhere(Samples.branch)

        #expect(finding.text(in: .english, names: Samples.names).contains("Xiaoshan"))
        #expect(finding.text(in: .simplifiedChinese, names: Samples.names).contains("萧山分馆"))
        #expect(finding.text(in: .english, names: nil).contains("another branch"))
    }

    @Test("a refusal of several findings says all of them")
    func allReasonsAtOnce() {
        let error = DeskError.refused([.itemLimit(limit: 20, onLoan: 20), .heldForAnother(patrons: 1)])

        #expect(error.text(in: .english).contains("20 of 20 items"))
        #expect(error.text(in: .english).contains("held for another patron"))
    }

    @Test("a form names each field with its fault")
    func entryFaults() {
        let error = DeskError.entry([EntryFault(.name, .empty), EntryFault(.card, .taken)])

        #expect(
            error.text(in: .english)
                == "Name: may not be empty. Card number: is already in use; check it, or open the other record."
        )
        #expect(error.text(in: .simplifiedChinese).hasPrefix("姓名: 不能为空. 证号: "))
    }

    @Test("a return says its pile, a large word and what to do")
    func returns() {
        let formats = Formats(language: .english, today: Samples.today, names: Samples.names)
        let shelfMark = CallNumber("I247.57/Y8")
        let lines = Samples.destinations.map {
            "\($0.pile) \($0.text(in: formats)) \($0.brief(for: shelfMark, in: formats))"
        }

        #expect(
            lines == [
                "1 RESHELVE I247.57", "2 HOLD SHELF until Wed 2 Dec", "3 TRANSIT to Xiaoshan",
                "3 TRANSIT to Xiaoshan", "4 PROBLEM in repair",
            ])
        #expect(
            Samples.destinations.allSatisfy { $0.instruction(for: shelfMark, in: formats).hasSuffix(".") })
    }

    /// Columns on a terminal, 汉字 taking two.
    private func columns(of text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 2) }
    }
}
