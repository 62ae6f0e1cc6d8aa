import Canvas
import Circulation
import Phrasebook
import Services

/// Opening, refreshing and closing a visit.
extension DeskState {
    /// The record came; the visit before it closes with a word about both people.
    ///
    /// The pane in front stays: staff may have gone on to another while the record was read.
    mutating func beginVisit(_ record: PatronRecord) {
        if lend.visit?.patron.id == record.patron.id {
            refreshVisit(record)
            tell(.notice, VisitPhrase.alreadyOpen(name: record.patron.name))
            return
        }
        if let open = lend.visit {
            tell(
                .notice,
                VisitPhrase.closedByNext(closed: open.patron.name, opened: record.patron.name))
        } else if status?.tone != .done {
            status = nil
        }
        lastPatron = record.patron.id
        let carried = lend.carried
        lend = LendState()
        lend.visit = Visit(record)
        lend.visit?.lines = carried
    }

    mutating func refreshVisit(_ record: PatronRecord) {
        guard lend.visit?.patron.id == record.patron.id else { return }
        lend.visit?.record = record
        if let selected = lend.visit?.selected, !record.loans.contains(where: { $0.loan.id == selected }) {
            lend.visit?.selected = nil
        }
        let standing = Set(record.loans.map(\.loan.id))
        for index in lend.visit?.lines.indices ?? 0..<0 {
            guard let loan = lend.visit?.lines[index].loan else { continue }
            lend.visit?.lines[index].isOver = !standing.contains(loan)
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
    }

    /// How long a desk rests before it shows nobody any more, in milliseconds.
    static let rest: Int64 = 90_000

    /// The next reader must not see this one: a resting desk closes whatever shows a person, unless work waits.
    mutating func closeWhatRests() {
        let isAsking = popups.contains { if case .question = $0 { true } else { false } }
        guard now.milliseconds - lastUsed.milliseconds >= DeskState.rest, queue.count == 0, !isAsking,
            showsSomebody
        else { return }
        lend = LendState()
        patrons.rest()
        returns.hideNames()
        popups = []
        scanBox.clear()
        tell(.notice, VisitPhrase.closedByIdle(seconds: Int(DeskState.rest / 1000)))
    }

    private var showsSomebody: Bool {
        lend.visit != nil || lend.item != nil || patrons.showsSomebody || returns.showsNames
            || !popups.isEmpty
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
}
