import Circulation
import Foundation
import Testing

@testable import Store

@Suite("Settling the log")
struct SettlingTests {
    private func logSize(_ scratch: Scratch) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: scratch.path + "-wal")
        return try #require(attributes[.size] as? Int)
    }

    @Test("a settled log is empty, and the file alone has what was written, with another desk open")
    func settled() throws {
        let scratch = try Scratch()
        let twin = try Library.open(at: scratch.path, holder: "twin")
        try scratch.lend()
        #expect(try logSize(scratch) > 0)

        twin.settleLog()

        #expect(try logSize(scratch) == 0)
        let copy = scratch.folder + "/copy.db"
        try FileManager.default.copyItem(atPath: scratch.path, toPath: copy)
        let alone = try Library.open(at: copy, holder: "copy")
        #expect(try alone.read { library throws(DeskError) in try library.counts().openLoans } == 1)
        try alone.close()
        try twin.close()
    }

    @Test("whoever finds the gate or a reader in the way lets it be, and what is in the log stays there")
    func inTheWay() throws {
        let scratch = try Scratch()
        let twin = try Library.open(at: scratch.path, holder: "twin")
        try scratch.lend()
        let gate = WriteGate(database: scratch.path, holder: "busy")

        try gate.hold { () throws(DeskError) in scratch.library.settleLog() }
        #expect(try logSize(scratch) > 0)
        try twin.read { _ throws(DeskError) in scratch.library.settleLog() }
        #expect(try twin.read { library throws(DeskError) in try library.counts().openLoans } == 1)
        try scratch.library.inGate { _ throws(DeskError) in }
        try twin.close()
    }
}

@Suite("Claiming a desk")
struct DeskClaimTests {
    @Test("a desk is one claim's at a time, beside the gate, and free when the claim is gone")
    func claim() throws {
        let scratch = try Scratch()
        let twin = try Library.open(at: scratch.path, holder: "twin")
        var claim = try scratch.library.claim(scratch.desk)

        #expect(claim != nil)
        #expect(try twin.claim(scratch.desk) == nil)
        #expect(try twin.claim(ID(scratch.desk.rawValue + 1)) != nil)
        try scratch.lend()
        #expect(try twin.claim(scratch.desk) == nil)
        claim = nil
        #expect(try twin.claim(scratch.desk) != nil)
        try twin.close()
    }
}
