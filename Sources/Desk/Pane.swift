import Canvas
import Circulation
import Phrasebook
import Services

/// A room of the desk as a table of functions; nothing outside the catalog names it.
struct Pane: Sendable {
    let id: PaneID
    let key: KeyPress
    let title: any Phrase
    /// What stands before the scan box.
    let prompt: @Sendable (DeskState) -> any Phrase
    let commands: [Command]
    let draw: @Sendable (DeskState, Rect, inout Frame) -> Void
    /// Takes a key; `nil` passes it on to the scan box.
    let press: @Sendable (inout DeskState, KeyPress) -> [Effect]?
    /// The text in the scan box changed.
    let typed: @Sendable (inout DeskState) -> [Effect]
    /// A scan got its meaning; the pane finishes the queue entry now or when its act is answered.
    let scanned: @Sendable (inout DeskState, QueuedTask, ScanMeaning) -> [Effect]
    /// What other desks changed of what this pane shows.
    let refresh: @Sendable (inout DeskState, Refresh) -> [Effect]
}

/// What changed, as a pane asks about it.
struct Refresh: Sendable {
    let topics: [Topic]
    /// Too much happened to name it: everything counts as changed.
    let isGap: Bool

    func concerns(patron: ID<Patron>) -> Bool {
        isGap || topics.contains(.patron(patron)) || topics.contains(.settings)
    }

    func concerns(anyOf items: some Sequence<ID<Item>>) -> Bool {
        isGap || items.contains { topics.contains(.item($0)) }
    }
}

/// Every pane, in the order of the bar.
enum PaneCatalog {
    static let all = PaneID.allCases.map { PaneCatalog[$0] }

    static subscript(id: PaneID) -> Pane {
        switch id {
        case .lend: Pane.lend
        case .checkIn: Pane.checkIn
        case .patrons: Pane.patrons
        }
    }
}
