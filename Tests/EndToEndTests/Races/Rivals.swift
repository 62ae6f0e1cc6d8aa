import Circulation
import DeskRacer
import Foundation
import Services
import Synchronization
import Testing

/// Who competes: two desks in two processes, or in two threads of one.
enum Rivals: String, CaseIterable, CustomTestStringConvertible {
    case processes, threads

    var testDescription: String { "two \(rawValue)" }

    func pair(at premises: Premises, desks: [String] = ["one", "two"]) throws -> any RivalPair {
        switch self {
        case .processes: try ProcessPair(at: premises, desks: desks)
        case .threads: try ThreadPair(at: premises, desks: desks)
        }
    }
}

/// Two desks that do an errand each at the same moment.
protocol RivalPair {
    func race(_ errands: [Errand]) throws -> [Reply]
}

extension RivalPair {
    /// Both orders under operations of their own.
    func race(_ first: Order, _ second: Order) throws -> [Reply] {
        var generator = SystemRandomNumberGenerator()
        return try race([first, second].map { Errand($0, as: OperationID(using: &generator)) })
    }
}

private final class ThreadPair: RivalPair {
    private let desks: [DeskServices]

    init(at premises: Premises, desks: [String]) throws {
        self.desks = try desks.map { try premises.services(desk: $0) }
    }

    deinit {
        desks.forEach { $0.close() }
    }

    func race(_ errands: [Errand]) throws -> [Reply] {
        let work = try zip(errands, desks).map { try $0.prepared(at: $1) }
        let replies = Mutex([Reply?](repeating: nil, count: work.count))
        DispatchQueue.concurrentPerform(iterations: work.count) { number in
            let reply = work[number]()
            replies.withLock { $0[number] = reply }
        }
        return replies.withLock { $0.compactMap { $0 } }
    }
}

private final class ProcessPair: RivalPair {
    private let racers: [RacerProcess]
    private let barrier: Int32

    init(at premises: Premises, desks: [String]) throws {
        let path = try premises.write("barrier", [])
        barrier = open(path, O_RDONLY | O_CLOEXEC)
        racers = try desks.map { try RacerProcess(at: premises, desk: $0, barrier: path) }
    }

    deinit {
        close(barrier)
    }

    /// Both have read their errand before the barrier's lock lets them go.
    func race(_ errands: [Errand]) throws -> [Reply] {
        flock(barrier, LOCK_EX)
        for (racer, errand) in zip(racers, errands) { try racer.send(errand) }
        for racer in racers { #expect(try racer.line() == "ready") }
        flock(barrier, LOCK_UN)
        return try racers.map { try $0.reply() }
    }
}
