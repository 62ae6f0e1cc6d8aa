import Circulation
import Phrasebook
import Services

/// Renewing, moving and taking back: acts on loans that no scan asked for.
extension DeskState {
    mutating func takeRenewal(_ result: Result<Renew.Outcome, DeskError>) -> [Effect] {
        if case .failure(.database(.busy)) = result { return askToRetry() }
        queue.finish()
        switch result {
        case .success(let outcome):
            show(outcome)
            return lookAgain()
        case .failure(let error):
            refuse(error)
            return []
        }
    }

    /// What was refused stands above what was renewed: that is what the clerk has to speak of.
    private mutating func show(_ outcome: Renew.Outcome) {
        let refused = outcome.lines.filter { $0.due == nil && $0.findings.contains { $0.level == .stop } }
        let renewed = outcome.lines.filter { $0.due != nil }
        for (kind, lines) in [(VisitLine.Kind.renewed, renewed), (.refused, refused)] {
            for line in lines.reversed() where lend.visit?.patron.id == outcome.patron {
                lend.visit?.lines.insert(
                    VisitLine(
                        kind, line.item, at: now, due: line.due, loan: line.loan,
                        trouble: .findings(line.findings)),
                    at: 0)
            }
        }
        let left = outcome.lines.filter { $0.due == nil }
        let reasons = left.flatMap(\.findings).reduce(into: [Finding]()) { unique, finding in
            if !unique.contains(finding) { unique.append(finding) }
        }
        let summary = OutcomePhrase.renewedSeveral(outcome.renewed, refused: refused.count)
        let tone: StatusLine.Tone = refused.isEmpty ? (renewed.isEmpty ? .notice : .done) : .stop
        status = StatusLine(
            tone, [summary] + reasons.map { RenewalReason($0) as any Phrase }, reasons: reasons,
            isRenewal: true)
        bell = !refused.isEmpty
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
            let refused = lend.visit?.lines.filter { $0.kind == .refused } ?? []
            lend = LendState()
            lend.carried = refused
            tell(.done, OutcomePhrase.moved(outcome.lines.count, from: source, to: outcome.targetName))
            queue.continueWith(.open(outcome.target), for: .lend)
            return lookAgain()
        case .failure(let error):
            refuse(error)
            return []
        }
    }

    mutating func takeUndo(_ result: Result<Undo.Outcome, DeskError>) -> [Effect] {
        if case .failure(.database(.busy)) = result { return askToRetry() }
        queue.finish()
        switch result {
        case .success(let outcome):
            for item in outcome.items {
                switch outcome.kind {
                case .loan, .renewal: lend.visit?.markUndone(item.barcode.text)
                case .checkIn, .routing: returns.markUndone(item.barcode.text)
                case .move: break
                }
            }
            tell(.done, UndonePhrase(outcome))
            return lookAgain()
        case .failure(let error):
            refuse(error)
            return []
        }
    }

    mutating func takeLastAct(_ result: Result<LastAct?, DeskError>) -> [Effect] {
        guard case .success(let act?) = result, status == nil, let summary = act.summary(in: self) else {
            return []
        }
        tell(.notice, VisitPhrase.lastAct(summary, time: formats.shortTime(act.at)))
        return []
    }
}

extension Visit {
    mutating func markUndone(_ barcode: String) {
        guard let index = lines.firstIndex(where: { $0.barcode == barcode && $0.kind.isUndoable }) else {
            return
        }
        lines[index].kind = .undone
    }
}

extension VisitLine.Kind {
    var isUndoable: Bool {
        switch self {
        case .lent, .renewed: true
        case .unchanged, .refused, .undone: false
        }
    }
}
