import Canvas
import Circulation
import Phrasebook
import Services

extension Pane {
    static let patrons = Pane(
        id: .patrons, key: KeyPress(.function(4)), title: PaneLabel.patrons,
        prompt: { _ in PatronLabel.prompt },
        commands: [.lendToPatron, .register, .edit, .nextTab, .leaveRecord],
        draw: PatronsDrawing.draw,
        press: { state, key in state.pressInPatrons(key) },
        typed: { state in
            state.patrons.entersWhenAnswered = false
            return state.lookUp()
        },
        scanned: { state, scan, meaning in state.patronScanned(scan, meaning) },
        refresh: { state, changes in
            guard let record = state.patrons.record, changes.concerns(patron: record.patron.id) else {
                return []
            }
            return [.openPatron(record.patron.id, .refreshRecord)]
        })
}

extension Command {
    static let lendToPatron = Command(
        "lendToPatron", DeskWord.lendToPatron, keys: [.control("o")],
        obstacle: { $0.patrons.record == nil ? DeskPhrase.noRecordOpen : nil },
        run: { state in
            guard let record = state.patrons.record else { return [] }
            state.scanBox.clear()
            // Lend at once: a scan right behind this key is meant for this person.
            state.pane = .lend
            state.queue.append(.open(record.patron.id), for: .lend)
            return []
        })

    static let register = Command(
        "register", CommandLabel.register, keys: [KeyPress(.insert), .control("n")],
        run: { state in
            state.popups.append(.form(PatronForm(registering: state.patrons.draft ?? PatronEntry())))
            return []
        })

    static let edit = Command(
        "edit", CommandLabel.edit, keys: [.control("d")],
        obstacle: { $0.patrons.record == nil ? DeskPhrase.noRecordOpen : nil },
        run: { state in
            guard let record = state.patrons.record else { return [] }
            state.popups.append(.form(PatronForm(correcting: record.patron)))
            return []
        })

    static let nextTab = Command(
        "nextTab", CommandLabel.nextTab, keys: [.control("t")],
        obstacle: { $0.patrons.record == nil ? DeskPhrase.noRecordOpen : nil },
        run: { state in
            let tabs = RecordTab.allCases
            let index = tabs.firstIndex(of: state.patrons.tab) ?? 0
            state.patrons.tab = tabs[(index + 1) % tabs.count]
            return []
        })

    static let leaveRecord = Command(
        "leaveRecord", CommandLabel.back, keys: [KeyPress(.escape)],
        run: { state in
            state.status = nil
            if state.patrons.record != nil {
                state.patrons.record = nil
                return state.lookUp()
            }
            state.scanBox.clear()
            return state.lookUp()
        })
}

extension DeskState {
    mutating func lookUp() -> [Effect] {
        let text = scanBox.text
        guard PatronQuery(text) != nil else {
            patrons.matches = PatronMatches(rows: [], hasMore: false)
            patrons.selected = nil
            patrons.forgetAnswer()
            return []
        }
        return patrons.ask(text).map { [$0] } ?? []
    }

    mutating func takeMatches(_ generation: Int, _ result: Result<PatronMatches, DeskError>) -> [Effect] {
        switch result {
        case .success(let matches):
            patrons.answer(generation, matches)
        case .failure(let error):
            patrons.answer(generation, nil)
            refuse(error)
        }
        guard pane == .patrons else { return [] }
        guard patrons.answers(scanBox.text) else { return lookUp() }
        guard patrons.entersWhenAnswered else { return [] }
        patrons.entersWhenAnswered = false
        return enterInPatrons() ?? submit()
    }

    /// Arrows choose in the list; Enter opens the chosen person, or the only one.
    mutating func pressInPatrons(_ key: KeyPress) -> [Effect]? {
        if isCompact, patrons.record != nil, key.listStep(page: 10) != nil { return [] }
        if key == KeyPress(.enter) { return enterInPatrons() }
        guard let step = key.listStep(page: 10) else { return nil }
        let ids = patrons.matches.rows.map(\.patron.id)
        guard !ids.isEmpty else { return [] }
        let current = patrons.selected.flatMap { ids.firstIndex(of: $0) }
        let chosen = ids[step.index(from: current, count: ids.count)]
        patrons.selected = chosen
        // In a small window the record would cover the list that is being walked through.
        return isCompact ? [] : [.openPatron(chosen, .record)]
    }

    private mutating func enterInPatrons() -> [Effect]? {
        if let selected = patrons.selected {
            guard patrons.record?.patron.id == selected else { return [.openPatron(selected, .record)] }
            return Command.lendToPatron.attempt(on: &self)
        }
        let rows = patrons.matches.rows
        guard !scanBox.isEmpty else {
            return rows.count == 1 ? [.openPatron(rows[0].patron.id, .record)] : nil
        }
        guard patrons.answers(scanBox.text) else {
            patrons.entersWhenAnswered = PatronQuery(scanBox.text) != nil
            return patrons.entersWhenAnswered ? [] : nil
        }
        switch rows.count {
        case 0:
            return nil
        case 1:
            return [.openPatron(rows[0].patron.id, .record)]
        default:
            patrons.selected = rows[0].patron.id
            tell(.notice, SearchPhrase.ambiguous(patrons.matches.rows.count))
            return []
        }
    }

    mutating func patronScanned(_ scan: QueuedTask, _ meaning: ScanMeaning) -> [Effect] {
        switch meaning {
        case .patron(let patron):
            queue.finish()
            // The list answered the characters of the scan, not what staff look for.
            patrons.matches = PatronMatches(rows: [], hasMore: false)
            return [.openPatron(patron, .record)]
        case .people(let people):
            queue.finish()
            patrons.matches = people
            return []
        case .ambiguous(_, let people):
            queue.finish()
            patrons.matches = people
            return []
        case .item(let record):
            queue.finish()
            guard let borrower = record.borrower else {
                tell(.notice, DeskPhrase.itemNotOnLoan(title: record.title.name))
                return []
            }
            tell(.notice, DeskPhrase.itemIsWith(title: record.title.name, name: borrower.name))
            return [.openPatron(borrower.id, .record)]
        case .isbn, .unknownDocument, .paymentCode, .inputMethod, .unknownCode, .nobody:
            return reject(meaning, scan: scan)
        }
    }

    mutating func takeSaved(_ result: Result<(ID<Patron>, String, Bool), DeskError>) -> [Effect] {
        guard case .form(var form)? = popups.last else { return [] }
        switch result {
        case .success((let patron, let name, let isNew)):
            popups.removeLast()
            if isNew { patrons.draft = nil }
            patrons.forgetAnswer()
            tell(.done, isNew ? OutcomePhrase.registered(name: name) : OutcomePhrase.patronSaved(name: name))
            return [.openPatron(patron, .record)] + lookAgain()
        case .failure(.entry(let faults)):
            form.show(faults)
            popups[popups.count - 1] = .form(form)
            bell = true
        case .failure(let error):
            form.isSaving = false
            popups[popups.count - 1] = .form(form)
            refuse(error)
        }
        return []
    }

    mutating func takeReading(_ reading: String, of name: String) -> [Effect] {
        guard case .form(var form)? = popups.last else { return [] }
        form.suggest(reading: reading, for: name)
        popups[popups.count - 1] = .form(form)
        return []
    }
}
