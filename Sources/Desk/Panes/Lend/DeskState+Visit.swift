import Canvas
import Circulation
import Phrasebook
import Services

/// Opening, refreshing and closing a visit.
extension DeskState {
    /// The record came; the visit before it closes with a word about both people.
    mutating func beginVisit(_ record: PatronRecord) {
        pane = .lend
        if let open = lend.visit, open.patron.id != record.patron.id {
            tell(
                .notice,
                VisitPhrase.closedByNext(closed: open.patron.name, opened: record.patron.name))
        } else if status?.tone != .done {
            status = nil
        }
        lastPatron = record.patron.id
        lend = LendState()
        lend.visit = Visit(record, at: now)
        reasons = record.findings
        if !record.patron.note.isEmpty { tell(.notice, PatronPhrase.note(record.patron.note)) }
    }

    mutating func refreshVisit(_ record: PatronRecord) {
        guard lend.visit?.patron.id == record.patron.id else { return }
        lend.visit?.record = record
        if let selected = lend.visit?.selected, !record.loans.contains(where: { $0.loan.id == selected }) {
            lend.visit?.selected = nil
        }
    }

    mutating func closeVisit() {
        guard let visit = lend.visit else {
            lend.item = nil
            status = nil
            return
        }
        tell(.notice, VisitPhrase.closed(name: visit.patron.name, lent: visit.lentLoans.count))
        lend = LendState()
        reasons = []
    }

    /// The next reader must not see this one: a resting visit closes itself, unless work waits.
    mutating func closeIdleVisit() {
        guard let visit = lend.visit, queue.count == 0, popups.isEmpty else { return }
        let rested = now.milliseconds - visit.lastUsed.milliseconds
        guard rested >= LendState.idleSeconds * 1000 else { return }
        lend = LendState()
        reasons = []
        tell(.notice, VisitPhrase.closedByIdle(name: visit.patron.name, seconds: Int(LendState.idleSeconds)))
    }

    mutating func reopenLastPatron() -> [Effect] {
        guard let lastPatron else { return [] }
        pane = .lend
        scanBox.clear()
        queue.append(.open(lastPatron), for: .lend)
        return []
    }

    mutating func takeRecord(_ purpose: OpenPurpose, _ result: Result<PatronRecord, DeskError>) -> [Effect] {
        if case .visit(let ticket) = purpose {
            guard queue.working(on: ticket) != nil else { return [] }
            queue.finish()
        }
        switch (purpose, result) {
        case (.visit, .success(let record)):
            beginVisit(record)
        case (.refreshVisit, .success(let record)):
            refreshVisit(record)
        case (.record, .success(let record)):
            patrons.show(record)
        case (.refreshRecord, .success(let record)):
            patrons.refresh(record)
        case (.visit, .failure(let error)), (.record, .failure(let error)):
            refuse(error)
        case (.refreshVisit, .failure), (.refreshRecord, .failure):
            isLive = false
        }
        return []
    }

    mutating func takeUndo(_ result: Result<Undo.Outcome, DeskError>) -> [Effect] {
        if case .failure(.database(.busy)) = result { return askToRetry() }
        queue.finish()
        switch result {
        case .success(let outcome):
            for item in outcome.items {
                lend.visit?.markUndone(item.barcode.text)
                returns.markUndone(item.barcode.text)
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
