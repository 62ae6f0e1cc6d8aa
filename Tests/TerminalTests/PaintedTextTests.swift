import CNcurses
import Canvas
import Testing

@testable import Terminal

@Suite("What is painted is as wide as the frame says") struct PaintedTextTests {
    init() {
        #expect(cn_use_utf8())
    }

    @Test("every character fills its columns by the C library's count, and no control gets through")
    func allScalars() {
        var replaced = 0
        for value in 0...UInt32(0x10FFFF) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let columns = TextWidth.columns(of: scalar)
            let agrees = !TextWidth.isHidden(scalar) && cn_columns(value) == columns
            guard columns > 0 else { continue }

            let painted = PaintedText(Cell(scalar, width: UInt8(columns)), room: 2)

            if agrees {
                if painted.scalars != [value] || painted.columns != columns { Issue.record("U+\(value)") }
            } else {
                replaced += 1
                if painted.scalars != [0xFFFD] || painted.columns != 1 { Issue.record("U+\(value)") }
            }
        }
        #expect(replaced > 0)
    }

    @Test("every 汉字, Latin letter, box line and block of the two counts agree: none is painted as U+FFFD")
    func everydayCharacters() {
        let ranges: [ClosedRange<UInt32>] = [
            0x20...0x7E, 0xA1...0xAC, 0xAE...0x17F, 0x2010...0x2027, 0x2500...0x259F, 0x2800...0x28FF,
            0x3000...0x303E, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xFF01...0xFF60, 0x20000...0x2A6DF,
        ]
        let scalars = ranges.joined().compactMap(Unicode.Scalar.init)
        for scalar in scalars where TextWidth.columns(of: scalar) > 0 {
            let painted = PaintedText(Cell(scalar, width: UInt8(TextWidth.columns(of: scalar))), room: 2)
            if painted.scalars != [scalar.value] { Issue.record("U+\(String(scalar.value, radix: 16))") }
        }
    }

    @Test("a mark that is none is left out: it could turn the line around")
    func marks() {
        let painted = PaintedText(Cell("e", firstMark: "\u{301}", secondMark: "\u{202E}"), room: 1)

        #expect(painted.scalars == [0x65, 0x301])
    }

    @Test("a wide character without room for its right half never reaches the terminal")
    func noRoom() {
        #expect(PaintedText(Cell("汉", width: 2), room: 1).scalars == [0xFFFD])
        #expect(PaintedText(.continuation(.plain), room: 1).scalars == [0x20])
    }
}
