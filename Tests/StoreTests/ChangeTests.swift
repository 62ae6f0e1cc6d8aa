import Circulation
import Testing

@testable import Store

@Suite("What other desks learn of a write")
struct ChangeTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    private func touch(_ topics: [Topic], seed: Int, undoing undone: Int64? = nil) throws -> Int64 {
        let scratch = scratch
        return try scratch.library.inGate { library throws(DeskError) in
            let seq = try scratch.operation(seed, in: library)
            try library.setOutcome(operation: seq, "done", undoes: undone)
            try library.appendChanges(topics, operation: seq)
            return seq
        }
    }

    @Test("another desk hears once what was touched, this desk's own writes included")
    func twoDesks() throws {
        let other = try Library.open(at: scratch.path, holder: "other")
        let own = try scratch.library.changes(since: nil)
        let start = try other.changes(since: nil)
        let topics: [Topic] = [
            .patron(scratch.patron), .item(scratch.item), .title(scratch.title), .settings,
        ]

        _ = try touch(topics, seed: 1)
        _ = try touch([.settings, .catalogue], seed: 2)

        let heard = try other.changes(since: start.mark)
        #expect(start.topics.isEmpty)
        #expect(heard.topics == topics + [.catalogue])
        #expect(!heard.isGap)
        #expect(try scratch.library.changes(since: own.mark).topics == heard.topics)
        #expect(try other.changes(since: heard.mark) == Changes(mark: heard.mark, topics: [], isGap: false))
        try other.close()
    }

    @Test("who looked away for too long is told to ask for everything")
    func gap() throws {
        let start = try scratch.library.changes(since: nil)
        let many = (1...Int64(ChangeRing.length)).map { Topic.title(ID($0)) }

        _ = try touch(many, seed: 1)
        let whole = try scratch.library.changes(since: start.mark)
        _ = try touch([.settings], seed: 2)
        let late = try scratch.library.changes(since: start.mark)

        #expect(whole.topics.count == ChangeRing.length && !whole.isGap)
        #expect(late.isGap && late.topics.isEmpty)
        #expect(try scratch.library.changes(since: late.mark).topics.isEmpty)
    }

    @Test("an act can be undone while nothing later touched the same, what was undone not counted")
    func undoQuestion() throws {
        let patron = Topic.patron(scratch.patron)
        let first = try touch([patron], seed: 1)
        let elsewhere = try touch([.title(scratch.title)], seed: 2)
        func isTouched(since seq: Int64, _ topics: [Topic]) throws -> Bool? {
            try scratch.library.read { library throws(DeskError) in
                try library.changesSince(operation: seq, touching: topics)
            }
        }
        #expect(try isTouched(since: first, [patron]) == false)
        #expect(try isTouched(since: first, [patron, .title(scratch.title)]) == true)

        let later = try touch([patron], seed: 3)
        #expect(try isTouched(since: first, [patron]) == true)

        _ = try touch([patron], seed: 4, undoing: later)
        #expect(try isTouched(since: first, [patron]) == false)
        let desk = scratch.desk
        let last = try scratch.library.read { library throws(DeskError) in
            try library.lastOperation(of: desk)
        }
        #expect(last?.seq == elsewhere)

        _ = try touch((1...Int64(ChangeRing.length)).map { .title(ID($0)) }, seed: 5)
        #expect(try isTouched(since: first, [patron]) == nil)
    }

    @Test("an act is undone once")
    func undoneOnce() throws {
        let act = try touch([], seed: 1)
        _ = try touch([], seed: 2, undoing: act)

        #expect(throws: DeskError.self) { _ = try touch([], seed: 3, undoing: act) }
    }

    @Test("a reply comes from a queue of the library, for a read and after a commit")
    func later() async throws {
        let scratch = scratch
        let patrons = await withCheckedContinuation { continuation in
            scratch.library.readLater({ library throws(DeskError) in try library.counts().patrons }) {
                continuation.resume(returning: $0)
            }
        }
        let failure = await withCheckedContinuation { continuation in
            scratch.library.inGateLater({ _ throws(DeskError) -> Int in throw .gone(.item) }) {
                continuation.resume(returning: $0)
            }
        }

        #expect(patrons == .success(1))
        #expect(failure == .failure(.gone(.item)))
    }
}
