import Circulation
import Phrasebook
import Services

/// One scan at the return desk: what it was and what to do with it.
struct ReturnLine: Sendable {
    enum Result: Sendable {
        case routed(CheckIn.Outcome)
        /// Not ours, or not readable; the next scan goes on.
        case problem(Trouble)
        case undone(CheckIn.Outcome)
    }

    let at: Moment
    let barcode: String
    var result: Result
    /// Who brought it, until the desk rests.
    var showsName = true
}

/// The piles on the table behind the desk.
enum Pile: Int, Hashable, Sendable, CaseIterable {
    case reshelve = 1, holdShelf, transit, problem
}

/// What the Return pane keeps: this desk's batch, newest first.
struct ReturnState: Sendable {
    var lines: [ReturnLine] = []
    private(set) var counts: [Pile: Int] = [:]

    /// Lines kept on the screen's memory; counters go on.
    private static let memory = 500

    mutating func add(_ line: ReturnLine) {
        lines.insert(line, at: 0)
        if lines.count > ReturnState.memory { lines.removeLast() }
        if let pile = line.pile { counts[pile, default: 0] += 1 }
    }

    mutating func markUndone(_ barcode: String) {
        guard let index = lines.firstIndex(where: { $0.barcode == barcode }),
            case .routed(let outcome) = lines[index].result
        else { return }
        if let pile = lines[index].pile { counts[pile, default: 1] -= 1 }
        lines[index].result = .undone(outcome)
    }

    var showsNames: Bool { lines.contains { $0.showsName && $0.name != nil } }

    mutating func hideNames() {
        for index in lines.indices { lines[index].showsName = false }
    }

    mutating func startBatch() {
        self = ReturnState()
    }

    /// How many items lie on a pile.
    func count(on pile: Pile) -> Int {
        counts[pile, default: 0]
    }

    /// Everything scanned since the batch began, without what was undone.
    var total: Int { counts.values.reduce(0, +) }
}

extension ReturnLine {
    /// Who had the item on loan, with all but the first character hidden: the queue sees this list.
    var name: String? {
        switch result {
        case .routed(let outcome), .undone(let outcome): outcome.patronName?.masked
        case .problem: nil
        }
    }

    /// The pile the item goes on; none when the return was undone.
    var pile: Pile? {
        switch result {
        case .routed(let outcome): Pile(rawValue: outcome.destination.pile)
        case .problem: .problem
        case .undone: nil
        }
    }
}
