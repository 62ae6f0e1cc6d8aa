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
        guard lend.visit != nil else {
            queue.finish()
            lend.item = record
            tell(.notice, ScanNotice.scanCardFirst)
            return []
        }
        queue.name(record.title.name)
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

    /// A text that names nothing we can lend: said so, with what to do next.
    mutating func reject(_ meaning: ScanMeaning, scan: QueuedTask) -> [Effect] {
        queue.finish()
        bell = true
        let sentence = meaning.sentence(for: scan.text)
        status = StatusLine(.stop, [sentence])
        if case .isbn(let isbn, let copies) = meaning {
            reasons = [.isbnScanned(isbn, copies: copies.count)]
            lend.item = lend.visit == nil ? copies.first : lend.item
        }
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
            queue.finish()
            let unsettled = error.without(confirmed: lend.visit?.confirmed ?? [])
            refuse(unsettled)
            addRefusal(of: scan, unsettled)
            return []
        }
    }

    /// Everything that needs a decision, in one question; the queue waits for the answer.
    private mutating func askToConfirm(_ findings: [Finding]) -> [Effect] {
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
            line = VisitLine(.lent, outcome.item, at: now, due: due, loan: loan, findings: outcome.findings)
            sentence = .lent(title: title, due: due)
        case .renewed(let loan, let due, _):
            line = VisitLine(
                .renewed, outcome.item, at: now, due: due, loan: loan, findings: outcome.findings)
            sentence = .renewed(title: title, due: due)
        case .unchanged(let due):
            line = VisitLine(
                .unchanged, outcome.item, at: now, due: due, loan: nil, findings: outcome.findings)
            sentence = .unchanged(title: title, due: due)
        }
        lend.visit?.lines.insert(line, at: 0)
        let notices = outcome.findings.filter { $0.kind != .lentJustNow && $0.kind != .alreadyOnLoan }
        let tone: StatusLine.Tone = line.kind == .unchanged ? .notice : .done
        status = StatusLine(tone, [sentence] + notices.map { $0 as any Phrase })
        bell = line.kind == .unchanged
    }

    /// A refused scan stays in the visit, so that the clerk can come back to it.
    mutating func addRefusal(of scan: QueuedTask, _ error: DeskError) {
        guard case .refused(let findings) = error else { return }
        lend.visit?.lines.insert(
            VisitLine(
                kind: .refused, at: now, barcode: ScanText.code(from: scan.text), title: scan.title, due: nil,
                loan: nil,
                findings: findings),
            at: 0)
    }

    mutating func takeRenewal(_ result: Result<Renew.Outcome, DeskError>) -> [Effect] {
        if case .failure(.database(.busy)) = result { return askToRetry() }
        queue.finish()
        switch result {
        case .success(let outcome):
            for line in outcome.lines.reversed() {
                guard lend.visit?.patron.id == outcome.patron else { break }
                lend.visit?.lines.insert(
                    VisitLine(
                        line.due == nil ? .refused : .renewed, line.item, at: now, due: line.due,
                        loan: line.loan, findings: line.findings),
                    at: 0)
            }
            let refused = outcome.lines.filter { $0.due == nil }
            reasons = refused.flatMap(\.findings).reduce(into: []) { unique, finding in
                if !unique.contains(finding) { unique.append(finding) }
            }
            let summary = OutcomePhrase.renewedSeveral(outcome.renewed, refused: refused.count)
            status = StatusLine(
                refused.isEmpty ? .done : .stop, [summary] + reasons.map { RenewalReason($0) as any Phrase })
            bell = !refused.isEmpty
            return lookAgain()
        case .failure(let error):
            refuse(error)
            return []
        }
    }

    mutating func takeMove(_ result: Result<MoveVisit.Outcome, DeskError>) -> [Effect] {
        if case .failure(.database(.busy)) = result { return askToRetry() }
        if case .failure(.refused(let findings)) = result, findings.allSatisfy({ $0.level < .stop }) {
            return askToConfirm(findings)
        }
        queue.finish()
        switch result {
        case .success(let outcome):
            let source = lend.visit?.patron.name ?? ""
            // The wrong person's visit ends here, so that opening the right one says nothing of it.
            lend = LendState()
            tell(.done, OutcomePhrase.moved(outcome.lines.count, from: source, to: outcome.targetName))
            queue.continueWith(.open(outcome.target), for: .lend)
            return lookAgain()
        case .failure(let error):
            refuse(error)
            return []
        }
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
        findings: [Finding]
    ) {
        self.init(
            kind: kind, at: now, barcode: item.barcode.text, title: item.title, due: due, loan: loan,
            findings: findings)
    }
}

extension ScanMeaning {
    /// What the desk says of a text that is neither an item of ours nor a patron.
    func sentence(for text: String) -> any Phrase {
        switch self {
        case .isbn(let isbn, let copies): Finding.isbnScanned(isbn, copies: copies.count)
        case .unknownDocument(let tail): SearchPhrase.unknownDocument(tail: tail)
        case .paymentCode: ScanNotice.paymentCode
        case .inputMethod: ScanNotice.inputMethodOn
        case .unknownCode(let code): Finding.unknownBarcode(code)
        case .item, .patron, .people, .ambiguous, .nobody: SearchPhrase.nobodyFound(text)
        }
    }
}
