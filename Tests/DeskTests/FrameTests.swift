import Canvas
import DeskTesting
import Foundation
import Phrasebook
import Services
import Testing

/// A few whole screens, to be read by people; set `CREDITDESK_RECORD=1` to write them anew.
@Suite("Golden frames")
struct FrameTests {
    @Test("Lend with a visit, 120x40, in English")
    func lend() throws {
        let desk = try DeskDriver()

        desk.scan(card: .borrower).scan(item: .book).scan(item: .onLoan).scan(item: .onHoldShelf)

        try expect(desk, "lend-120x40-en")
    }

    @Test("Lend with late items, 80x24, in Chinese")
    func lendCompact() throws {
        let desk = try DeskDriver(.simplifiedChinese, size: .compact)

        desk.scan(card: .late).scan(item: .book).press(.yes).scan(item: .referenceOnly)

        try expect(desk, "lend-80x24-zh")
    }

    @Test("Return with a batch, 80x24, in English")
    func returns() throws {
        let desk = try DeskDriver(size: .compact)

        desk.press(.checkIn).scan(item: .onLoan).scan(item: .late).scan("29999999999999").scan(item: .wanted)

        try expect(desk, "return-80x24-en")
    }

    @Test("Patrons with a record, 120x40, in Chinese")
    func patrons() throws {
        let desk = try DeskDriver(.simplifiedChinese)

        desk.press(.patrons).type("zw").press(.down)

        try expect(desk, "patrons-120x40-zh")
    }

    private func expect(
        _ desk: DeskDriver, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let frame = desk.frame.text + "\n"
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Frames/\(name).txt")
        if ProcessInfo.processInfo.environment["CREDITDESK_RECORD"] == "1" {
            try frame.write(to: file, atomically: true, encoding: .utf8)
            return
        }
        let golden = try String(contentsOf: file, encoding: .utf8)
        if frame != golden {
            Issue.record("\(name) was\n\(golden)\nand is\n\(frame)", sourceLocation: sourceLocation)
        }
    }
}
