import Circulation
import Foundation
import Synchronization
import Testing

@testable import Store

@Suite("The write gate")
struct GateTests {
    private func count(_ library: Library) throws -> Int {
        try library.read { library throws(DeskError) in
            try library.importProgress(digest: "race")?.nextRecord ?? 0
        }
    }

    private func add(_ times: Int, to library: Library) throws {
        for _ in 0..<times {
            try library.inGate { library throws(DeskError) in
                var progress = try library.importProgress(digest: "race") ?? ImportProgress(digest: "race")
                progress.nextRecord += 1
                try library.saveImportProgress(progress)
            }
        }
    }

    private func racer(_ arguments: String...) throws -> Process {
        let racer = Process()
        racer.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appending(path: "StoreRacer")
        racer.arguments = arguments
        racer.standardOutput = Pipe()
        return racer
    }

    @Test("threads and processes that write at once lose no write and never find the database locked")
    func race() async throws {
        let scratch = try Scratch()
        let twin = try Library.open(at: scratch.path, holder: "twin")
        let racers = try (1...2).map { _ in try racer("count", scratch.path, "300") }
        for racer in racers { try racer.run() }

        try await withThrowingTaskGroup(of: Void.self) { group in
            for library in [scratch.library, scratch.library, twin, twin] {
                group.addTask { try add(150, to: library) }
            }
            try await group.waitForAll()
        }
        for racer in racers { racer.waitUntilExit() }

        #expect(racers.map(\.terminationStatus) == [0, 0])
        #expect(try count(scratch.library) == 1_200)
        try twin.close()
    }

    @Test("of many that want the gate at once, one is inside at a time and each gets in")
    func exclusion() throws {
        let scratch = try Scratch()
        let room = Room()

        DispatchQueue.concurrentPerform(iterations: 8) { number in
            let gate = WriteGate(database: scratch.path, holder: "desk \(number)")
            for _ in 1...100 {
                #expect(throws: Never.self) { try gate.hold { () throws(DeskError) in room.visit() } }
            }
        }

        #expect(room.most == 1)
        #expect(room.visits == 800)
    }

    @Test("whoever waits too long hears who holds the gate; a holder that is killed lets go and left nothing")
    func killed() throws {
        let scratch = try Scratch()
        let holder = try racer("hold", scratch.path)
        try holder.run()
        let output = try #require(holder.standardOutput as? Pipe).fileHandleForReading
        #expect(output.availableData == Data("held\n".utf8))
        let gate = WriteGate(database: scratch.path, holder: "waiting", patience: .milliseconds(50))

        let name = "\(holder.processIdentifier) holding desk"
        #expect(throws: DeskError.database(.busy(holder: name))) {
            try gate.hold { () throws(DeskError) in }
        }
        kill(holder.processIdentifier, SIGKILL)
        holder.waitUntilExit()

        try add(1, to: scratch.library)
        #expect(try count(scratch.library) == 1)
        let half = try scratch.library.read { library throws(DeskError) in
            try library.importProgress(digest: "half done")
        }
        #expect(half == nil)
    }

    @Test("a waiter that gave up does not keep the gate once it comes free")
    func abandoned() throws {
        let scratch = try Scratch()
        let impatient = WriteGate(database: scratch.path, holder: "impatient", patience: .milliseconds(20))
        let patient = WriteGate(database: scratch.path, holder: "patient")
        let busy = DeskError.database(.busy(holder: "\(getpid()) patient"))
        try patient.hold { () throws(DeskError) in
            for _ in 1...3 { #expect(throws: busy) { try impatient.hold { () throws(DeskError) in } } }
        }

        try patient.hold { () throws(DeskError) in }
        #expect(WriteGate.holder(of: scratch.path) == nil)
    }

    @Test("what a body throws takes back everything it wrote, and the next write goes through")
    func rollback() throws {
        let scratch = try Scratch()

        #expect(throws: DeskError.gone(.patron)) {
            try scratch.library.inGate { library throws(DeskError) in
                _ = try library.ensureDesk(named: "A2", at: scratch.branch)
                throw .gone(.patron)
            }
        }

        try scratch.library.read { library throws(DeskError) in
            #expect(try library.desk(named: "A2", at: scratch.branch) == nil)
        }
        try scratch.lend()
    }

    @Test("the log stays small over thousands of commits, and reads see the last of them")
    func boundedLog() throws {
        let scratch = try Scratch()

        try add(5_000, to: scratch.library)

        let size = try FileManager.default.attributesOfItem(atPath: scratch.path + "-wal")[.size] as? Int
        #expect(try #require(size) < 2 * LogGauge.checkpointStep * 4_120)
        #expect(try count(scratch.library) == 5_000)
        try scratch.library.checkpoint(truncating: true)
        let rest = try FileManager.default.attributesOfItem(atPath: scratch.path + "-wal")[.size] as? Int
        #expect(rest == 0)
    }

    @Test("a checkpoint that a reader held up is tried again only after as many pages more")
    func gauge() {
        let gauge = LogGauge()
        #expect(!gauge.isCheckpointDue)
        gauge.note(pages: 1_000)
        #expect(gauge.isCheckpointDue)
        gauge.noteCheckpoint(isComplete: false)
        gauge.note(pages: 1_999)
        #expect(!gauge.isCheckpointDue)
        gauge.note(pages: 2_000)
        #expect(gauge.isCheckpointDue)
        gauge.noteCheckpoint(isComplete: true)
        gauge.note(pages: 3)
        #expect(!gauge.isCheckpointDue)
    }
}

/// Counts who is inside at the same time.
private final class Room: Sendable {
    private let count = Mutex((inside: 0, most: 0, visits: 0))

    var most: Int { count.withLock { $0.most } }
    var visits: Int { count.withLock { $0.visits } }

    func visit() {
        count.withLock { ($0.inside, $0.most) = ($0.inside + 1, max($0.most, $0.inside + 1)) }
        sched_yield()
        count.withLock { ($0.inside, $0.visits) = ($0.inside - 1, $0.visits + 1) }
    }
}
