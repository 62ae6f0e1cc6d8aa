import Circulation
import Foundation
import Services
import Store
import Testing

/// What the library has recorded of a desk.
extension DeskServices {
    /// The acts of a desk that stand, oldest first.
    func acts(at desk: String) throws -> [StoredOperation] {
        try library.read { library throws(DeskError) in
            guard let desk = try library.desk(named: desk, at: session.branch.id) else { return [] }
            var acts: [StoredOperation] = []
            while let act = try library.lastOperation(of: desk.id, before: acts.last?.seq ?? .max) {
                acts.append(act)
            }
            return acts.reversed()
        }
    }

    /// How many of these acts the library has recorded.
    func recorded(_ operations: [OperationID]) throws -> Int {
        try library.read { library throws(DeskError) in
            var count = 0
            for id in operations where try library.operation(id) != nil { count += 1 }
            return count
        }
    }

    /// The barcodes a desk has taken back, in the order it did.
    func barcodesReturned(at desk: String) throws -> [String] {
        try acts(at: desk).filter { $0.verb == Verb.checkIn.rawValue }.map {
            try JSONDecoder().decode(CheckIn.self, from: Data($0.act.utf8)).item.text
        }
    }

    /// Whether the desk that is killed did exactly one act after this one.
    func isFollowedByOne(_ operation: OperationID?) throws -> Bool {
        let last = try acts(at: "killed").suffix(2).map(\.id)
        #expect(last.contains { $0 == operation })
        return last.first == operation
    }
}
