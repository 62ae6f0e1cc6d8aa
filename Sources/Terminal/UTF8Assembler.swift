/// Joins bytes into characters; bytes that are no UTF-8 vanish without taking their neighbours along.
struct UTF8Assembler: Equatable {
    private var value: UInt32 = 0
    private var missing = 0
    private var smallest: UInt32 = 0

    /// The character this byte completes, if it does.
    mutating func feed(_ byte: UInt8) -> Unicode.Scalar? {
        switch byte {
        case ..<0x80:
            missing = 0
            return Unicode.Scalar(byte)
        case 0x80..<0xC0:
            return complete(with: byte)
        case 0xC2..<0xE0: begin(byte & 0x1F, missing: 1, smallest: 0x80)
        case 0xE0..<0xF0: begin(byte & 0x0F, missing: 2, smallest: 0x800)
        case 0xF0..<0xF5: begin(byte & 0x07, missing: 3, smallest: 0x10000)
        default: missing = 0
        }
        return nil
    }

    /// Forgets an unfinished character.
    mutating func reset() {
        missing = 0
    }

    private mutating func begin(_ bits: UInt8, missing: Int, smallest: UInt32) {
        value = UInt32(bits)
        self.missing = missing
        self.smallest = smallest
    }

    private mutating func complete(with byte: UInt8) -> Unicode.Scalar? {
        guard missing > 0 else { return nil }
        value = value << 6 | UInt32(byte & 0x3F)
        missing -= 1
        return missing == 0 && value >= smallest ? Unicode.Scalar(value) : nil
    }
}
