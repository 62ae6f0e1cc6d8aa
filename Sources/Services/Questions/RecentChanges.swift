public import Circulation
import Store

/// How far a desk has followed what all desks change.
public struct ChangePosition: Hashable, Sendable {
    let mark: ChangeMark
}

/// What committed since a position, this desk's own acts included.
public struct RecentChanges: Hashable, Sendable {
    public let position: ChangePosition
    public let topics: [Topic]
    /// Too much happened to name it: whoever shows anything asks again for all of it.
    public let isGap: Bool
}

extension DeskServices {
    /// What committed since a position, cheap when nothing did; without a position, where things stand now.
    public func changesLater(
        since position: ChangePosition?,
        reply: @escaping @Sendable (Result<RecentChanges, DeskError>) -> Void
    ) {
        library.changesLater(since: position?.mark) { changes in
            reply(
                changes.map {
                    RecentChanges(
                        position: ChangePosition(mark: $0.mark), topics: $0.topics, isGap: $0.isGap)
                })
        }
    }
}
