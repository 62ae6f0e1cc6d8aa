import Canvas
import Circulation
import Phrasebook
import Services

extension DeskPopup {
    func draw(_ state: DeskState, into frame: inout Frame) {
        switch self {
        case .question(let popup): popup.draw(state, into: &frame)
        case .choice(let popup): popup.draw(state, into: &frame)
        case .palette(let popup): popup.draw(state, into: &frame)
        case .reasons(let popup): popup.draw(state, into: &frame)
        case .form(let popup): popup.draw(state, into: &frame)
        }
    }
}

extension QuestionPopup {
    func draw(_ state: DeskState, into frame: inout Frame) {
        let popup = Popup(
            title: state.say(title), body: body(state),
            keys: [
                KeyBar.Item("F1", state.say(CommandLabel.confirm)),
                KeyBar.Item("Esc", state.say(CommandLabel.decline)),
            ], columns: 68)
        popup.draw(in: frame.bounds, look: state.look, into: &frame)
        frame.cursor = nil
    }

    private var title: any Phrase {
        switch self {
        case .confirm(let findings, _): VisitPhrase.confirmTitle(findings.count { $0.level == .confirm })
        case .retry: DeskWord.libraryBusy
        case .quit: CommandLabel.quit
        }
    }

    private func body(_ state: DeskState) -> [Paragraph] {
        switch self {
        case .confirm(let findings, let scan):
            let title = [Paragraph(scan.title, token: .textStrong), Paragraph("")]
            let question = Paragraph(state.say(VisitPhrase.overrideQuestion), token: .textStrong)
            return title + state.explained(findings) + [question]
        case .retry:
            return [Paragraph(state.say(DeskPhrase.tryAgain))]
        case .quit:
            return [Paragraph(state.say(ChromePhrase.quitQuestion(waitingScans: state.queue.count)))]
        }
    }
}

extension DeskState {
    /// Findings in full: the level's word, the sentence, an empty line.
    fileprivate func explained(_ findings: [Finding], areOfRenewal: Bool = false) -> [Paragraph] {
        findings.flatMap { finding in
            [
                Paragraph([
                    .init(" \(say(finding.level)) ", token: finding.level.chip), .init(" "),
                    .init(areOfRenewal ? say(RenewalReason(finding)) : say(finding)),
                ]),
                Paragraph(""),
            ]
        }
    }
}

extension ReasonsPopup {
    func draw(_ state: DeskState, into frame: inout Frame) {
        let popup = Popup(
            title: state.say(CommandLabel.why), body: state.explained(findings, areOfRenewal: areOfRenewal),
            keys: [KeyBar.Item("Esc", state.say(CommandLabel.back))], columns: 72)
        popup.draw(in: frame.bounds, look: state.look, into: &frame)
        frame.cursor = nil
    }
}

extension ChoicePopup {
    func draw(_ state: DeskState, into frame: inout Frame) {
        let height = min(count + 1, max(3, state.size.rows - 10))
        let popup = Popup(
            title: state.say(
                item == nil ? SearchPhrase.ambiguous(people.rows.count) : SearchPhrase.twoMeanings),
            body: people.hasMore
                ? [Paragraph(state.say(SearchPhrase.morePatrons), token: .findingNotice)] : [],
            keys: [
                KeyBar.Item("Enter", state.say(CommandLabel.open)),
                KeyBar.Item("Esc", state.say(CommandLabel.back)),
            ], columns: min(96, state.size.columns - 4), extraRows: height)
        let room = popup.draw(in: frame.bounds, look: state.look, into: &frame)
        var table = PeopleTable.table(people.rows, state)
        if let item {
            let line = state.say(SearchPhrase.meansItem(title: item.title.name))
            table.rows.insert(Table.Row([Table.Entry(line)]), at: 0)
            table.columns[0].width = .flexible(minimum: 30)
        }
        table.draw(
            in: room, scroll: ListScroll(selection: selected), look: state.look.on(.popup), into: &frame)
        frame.cursor = nil
    }
}

extension PalettePopup {
    func draw(_ state: DeskState, into frame: inout Frame) {
        let commands = commands(in: state)
        let height = min(max(commands.count, 1), max(3, state.size.rows - 10))
        let popup = Popup(
            title: state.say(PaneLabel.menu), body: [],
            keys: [
                KeyBar.Item("Enter", state.say(CommandLabel.open)),
                KeyBar.Item("Esc", state.say(CommandLabel.back)),
            ], columns: min(110, state.size.columns - 4), extraRows: height + 2)
        let room = popup.draw(in: frame.bounds, look: state.look, into: &frame)
        let look = state.look.on(.popup)
        filter.draw(in: room.line(0), focused: true, look: look, into: &frame)
        let cursor = frame.cursor
        let table = Table(
            columns: [
                TableColumn("", width: .fixed(8), priority: 8),
                TableColumn("", width: .flexible(minimum: 16, maximum: 26), priority: 9),
                TableColumn("", width: .flexible(minimum: 10), priority: 2),
            ],
            rows: commands.map { row($0, state) }, showsHeading: false)
        table.draw(
            in: room.split(top: 2).rest, scroll: ListScroll(selection: selected), look: look, into: &frame)
        frame.cursor = cursor
    }

    private func row(_ command: Command, _ state: DeskState) -> Table.Row {
        let obstacle = command.obstacle(state).map(state.say) ?? ""
        return Table.Row(
            [
                Table.Entry(command.keys.first?.notation ?? "", token: .accent),
                Table.Entry(state.say(command.title)), Table.Entry(obstacle, token: .textDim),
            ], token: obstacle.isEmpty ? .text : .textDim)
    }
}

extension PatronForm {
    func draw(_ state: DeskState, into frame: inout Frame) {
        let popup = Popup(
            title: state.say(patron == nil ? FormLabel.registerPatron : FormLabel.editPatron), body: [],
            keys: [
                KeyBar.Item("F1", state.say(CommandLabel.save)),
                KeyBar.Item("Tab", state.say(DeskWord.nextField)),
                KeyBar.Item("Esc", state.say(CommandLabel.cancel)),
            ], columns: min(84, state.size.columns - 2), extraRows: Field.allCases.count + 3)
        let room = popup.draw(in: frame.bounds, look: state.look, into: &frame)
        frame.cursor = nil
        for (index, field) in Field.allCases.enumerated() {
            draw(field, in: room.line(index), state, into: &frame)
        }
        let foot = room.split(top: Field.allCases.count + 1).rest
        let (sentence, token): (any Phrase, ThemeToken) =
            if let fault = fault(of: focus) {
                (fault, .fieldError)
            } else if let refusal {
                (refusal.notice, .findingNotice)
            } else {
                (focus.hint, .textDim)
            }
        Paragraph(state.say(sentence), token: token)
            .draw(in: foot, look: state.look.on(.popup), into: &frame)
    }

    private func draw(_ field: Field, in line: Rect, _ state: DeskState, into frame: inout Frame) {
        let look = state.look.on(.popup)
        let (label, input) = line.split(left: 24)
        let isWrong = fault(of: field) != nil
        let mark = isWrong ? "! " : focus == field ? look.glyphs.prompt + " " : "  "
        frame.write(
            mark + state.say(field.entryField), at: Point(column: label.column, row: label.row),
            style: look[isWrong ? .fieldError : focus == field ? .textStrong : .text], within: label)
        if let text = texts[field] {
            text.draw(in: input, focused: focus == field, look: look, into: &frame)
        } else {
            let token: ThemeToken = focus == field ? .fieldFocused : .field
            frame.fill(input, style: look[token])
            let shown = "< \(state.say(choice(of: field))) >"
            frame.write(
                shown, at: Point(column: input.column, row: input.row), style: look[token], within: input)
        }
    }

    private func choice(of field: Field) -> any Phrase {
        field == .documentKind
            ? entry.documentKind : entry.category.map { $0 as any Phrase } ?? DeskWord.categoryByAge
    }
}

extension PatronForm.Field {
    var hint: any Phrase {
        switch self {
        case .name: FormLabel.nameHint
        case .pinyin: FormLabel.pinyinHint
        case .documentKind, .category: FormLabel.choiceHint
        case .documentNumber: FormLabel.documentHint
        case .birth: FormLabel.birthHint
        case .phone: FormLabel.phoneHint
        case .card: FormLabel.cardHint
        case .membershipEnd: FormLabel.endHint
        case .note: FormLabel.note
        }
    }
}
