/// What was pasted so far, cut at 64 kB.
struct PasteBuffer {
    private static let limit = 65_536

    private var text = String.UnicodeScalarView()
    private var length = 0
    private var assembler = UTF8Assembler()
    private var endedInReturn = false

    /// Takes a byte of the paste; CR and CR LF become LF, other control characters go.
    mutating func feed(_ byte: UInt8) {
        guard let scalar = assembler.feed(byte) else { return }
        defer { endedInReturn = scalar == "\r" }
        switch scalar {
        case "\r": append("\n")
        case "\n": if !endedInReturn { append("\n") }
        case "\t": append(scalar)
        default: if scalar.properties.generalCategory != .control { append(scalar) }
        }
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        length += UTF8.width(scalar)
        if length <= Self.limit { text.append(scalar) }
    }

    var string: String { String(text) }
}
