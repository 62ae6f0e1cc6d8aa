import Canvas
import Circulation
import Phrasebook
import Services

/// What a scan means in Lend, and what comes back.
extension DeskState {
    mutating func lendScanned(_ scan: QueuedTask, _ meaning: ScanMeaning) -> [Effect] {
        switch meaning {
        case .item(let record):
            return lendOrShow(record, ticket: scan.ticket)
        case .patron(let patron):
            return personChosen(patron)
        case .people(let people) where people.rows.count == 1 && !people.hasMore:
            return personChosen(people.rows[0].patron.id)
        case .people(let people):
            popups.append(.choice(ChoicePopup(people: people, item: nil)))
            return []
        case .ambiguous(let item, let people):
            popups.append(.choice(ChoicePopup(people: people, item: item)))
            return []
        case .isbn, .unknownDocument, .paymentCode, .inputMethod, .unknownCode, .nobody:
            return reject(meaning, scan: scan)
        }
    }

    /// With a patron open the item is lent; without one it is only shown.
    mutating func lendOrShow(_ record: ItemRecord, ticket: Int) -> [Effect] {
        queue.name(record.title.name)
        if lend.isMoving, let visit = lend.visit, let scan = queue.current {
            let ask = VisitPhrase.moveAsk(visit.lentLoans.count, from: visit.patron.name)
            refuse(scan, .other(ask))
            return []
        }
        guard lend.visit != nil else {
            queue.finish()
            lend.item = record
            tell(.notice, ScanNotice.scanCardFirst)
            return []
        }
        return checkOut(record.item.barcode, ticket: ticket)
    }

    /// Opens a person's visit, or makes them the one to whom the visit moves.
    mutating func personChosen(_ patron: ID<Patron>) -> [Effect] {
        guard lend.isMoving, let visit = lend.visit else {
            return [.openPatron(patron, .visit(ticket: queue.current?.ticket ?? 0))]
        }
        lend.isMoving = false
        guard visit.patron.id != patron else {
            queue.finish()
            tell(.notice, DeskPhrase.alreadyTheirs(name: visit.patron.name))
            return []
        }
        let act = MoveVisit(
            loans: visit.lentLoans, from: visit.patron.id, to: patron, confirmed: visit.confirmed)
        return [queue.attempt(.moveVisit(act, operations.newID()))]
    }

    mutating func checkOut(_ barcode: Barcode, ticket: Int) -> [Effect] {
        guard let visit = lend.visit else {
            queue.finish()
            return []
        }
        let act = CheckOut(item: barcode, patron: visit.patron.id, confirmed: visit.confirmed)
        return [queue.attempt(.checkOut(act, operations.newID(), ticket: ticket))]
    }

    /// A scan that came to nothing: said, and kept as a line, so that the clerk can come back to it.
    mutating func refuse(_ scan: QueuedTask, _ trouble: Trouble) {
        queue.finish()
        bell = true
        status = StatusLine(.stop, trouble.sentences, reasons: trouble.reasons)
        let barcode = ScanText.code(from: scan.text)
        switch scan.pane {
        case .lend:
            lend.visit?.lines.insert(
                VisitLine(
                    kind: .refused, at: now, barcode: barcode, title: scan.title, due: nil, loan: nil,
                    trouble: trouble),
                at: 0)
        case .checkIn:
            returns.add(ReturnLine(at: now, barcode: barcode, result: .problem(trouble)))
        case .patrons:
            break
        }
    }

    /// A text that names nothing we can lend: said so, with what to do next.
    mutating func reject(_ meaning: ScanMeaning, scan: QueuedTask) -> [Effect] {
        refuse(scan, meaning.trouble(for: scan.text))
        if case .isbn(_, let copies) = meaning, lend.visit == nil { lend.item = copies.first }
        return []
    }

    mutating func takeCheckOut(_ ticket: Int, _ result: Result<CheckOut.Outcome, DeskError>) -> [Effect] {
        guard let scan = queue.working(on: ticket) else { return [] }
        switch result {
        case .success(let outcome):
            queue.finish()
            record(outcome)
            return lookAgain()
        case .failure(.refused(let findings)) where findings.allSatisfy({ $0.level < .stop }):
            return askToConfirm(findings)
        case .failure(.database(.busy)):
            return askToRetry()
        case .failure(let error):
            refuse(scan, Trouble(error.without(confirmed: lend.visit?.confirmed ?? [])))
            return []
        }
    }

    /// Everything that needs a decision, in one question; the queue waits for the answer.
    mutating func askToConfirm(_ findings: [Finding]) -> [Effect] {
        guard let task = queue.current else { return [] }
        popups.append(.question(.confirm(findings, task)))
        bell = true
        return []
    }

    private mutating func record(_ outcome: CheckOut.Outcome) {
        let line: VisitLine
        let sentence: OutcomePhrase
        let title = outcome.item.title
        switch outcome.effect {
        case .lent(let loan, let due):
            line = VisitLine(
                .lent, outcome.item, at: now, due: due, loan: loan, trouble: .findings(outcome.findings))
            sentence = .lent(title: title, due: due)
        case .renewed(let loan, let due, _):
            line = VisitLine(
                .renewed, outcome.item, at: now, due: due, loan: loan, trouble: .findings(outcome.findings))
            sentence = .renewed(title: title, due: due)
        case .unchanged(let due):
            line = VisitLine(
                .unchanged, outcome.item, at: now, due: due, loan: nil, trouble: .findings(outcome.findings))
            sentence = .unchanged(title: title, due: due)
        }
        lend.visit?.lines.insert(line, at: 0)
        let notices = outcome.findings.filter { $0.kind != .lentJustNow && $0.kind != .alreadyOnLoan }
        let tone: StatusLine.Tone = line.kind == .unchanged ? .notice : .done
        status = StatusLine(tone, [sentence] + notices.map { $0 as any Phrase })
        bell = line.kind == .unchanged
    }
}

extension DeskError {
    /// The refusal without what staff have already decided for this person.
    fileprivate func without(confirmed: Set<FindingKind>) -> DeskError {
        guard case .refused(let findings) = self else { return self }
        return .refused(findings.filter { $0.level != .confirm || !confirmed.contains($0.kind) })
    }
}

extension VisitLine {
    init(
        _ kind: Kind,
        _ item: ItemTrace,
        at now: Moment,
        due: CalendarDay?,
        loan: ID<Loan>?,
        trouble: Trouble
    ) {
        self.init(
            kind: kind, at: now, barcode: item.barcode.text, title: item.title, due: due, loan: loan,
            trouble: trouble)
    }
}

extension ScanMeaning {
    /// What the desk says of a text that is neither an item of ours nor a patron.
    func trouble(for text: String) -> Trouble {
        switch self {
        case .isbn(let isbn, let copies): .findings([.isbnScanned(isbn, copies: copies.count)])
        case .unknownDocument(let tail): .other(SearchPhrase.unknownDocument(tail: tail))
        case .paymentCode: .other(ScanNotice.paymentCode)
        case .inputMethod: .other(ScanNotice.inputMethodOn)
        case .unknownCode(let code): .findings([.unknownBarcode(code)])
        case .item, .patron, .people, .ambiguous, .nobody: .other(SearchPhrase.nobodyFound(text))
        }
    }
}
