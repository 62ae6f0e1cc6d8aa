/// A text that waits for its turn, with the pane it was meant for.
struct QueuedScan: Hashable, Sendable {
    let ticket: Int
    let text: String
    let pane: PaneID
    /// Read by a scanner rather than typed.
    let isScan: Bool
    /// The title of the item it turned out to be.
    var title = ""
}

/// Scans wait here in the order they came; one is worked on at a time, and none is ever dropped.
struct ScanQueue: Hashable, Sendable {
    private(set) var waiting: [QueuedScan] = []
    private(set) var current: QueuedScan?
    private var lastTicket = 0

    /// Scans that are not done yet, the one being worked on included.
    var count: Int { waiting.count + (current == nil ? 0 : 1) }

    mutating func append(_ text: String, for pane: PaneID, isScan: Bool) {
        lastTicket += 1
        waiting.append(QueuedScan(ticket: lastTicket, text: text, pane: pane, isScan: isScan))
    }

    /// Takes the next scan to work on, unless one is being worked on.
    mutating func start() -> QueuedScan? {
        guard current == nil, !waiting.isEmpty else { return nil }
        current = waiting.removeFirst()
        return current
    }

    /// The scan being worked on, when it has this ticket; an answer with another is stale.
    func working(on ticket: Int) -> QueuedScan? {
        current?.ticket == ticket ? current : nil
    }

    /// Remembers what the scan turned out to be, so that a refusal can name it.
    mutating func name(_ title: String) {
        current?.title = title
    }

    mutating func finish() {
        current = nil
    }
}
