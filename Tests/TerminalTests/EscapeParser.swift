/// Splits a terminal's output into characters, control characters and escape sequences.
struct EscapeParser {
    enum Token {
        case text(Unicode.Scalar)
        case control(UInt8)
        /// `ESC [ mark numbers final`.
        case sequence(mark: Unicode.Scalar?, numbers: [Int], final: Unicode.Scalar)
    }

    private enum State {
        case ground, escape, charset, string
        case csi(String)
    }

    private var state = State.ground
    private var pending: [UInt8] = []

    mutating func feed(_ byte: UInt8) -> Token? {
        switch state {
        case .ground: return ground(byte)
        case .escape:
            switch byte {
            case UInt8(ascii: "["): state = .csi("")
            case UInt8(ascii: "]"), UInt8(ascii: "P"): state = .string
            case UInt8(ascii: "("), UInt8(ascii: ")"): state = .charset
            default: state = .ground
            }
        case .charset: state = .ground
        case .string: if byte == 0x07 || byte == UInt8(ascii: "\\") { state = .ground }
        case .csi(let text):
            guard (0x40...0x7E).contains(byte) else {
                state = .csi(text + String(Unicode.Scalar(byte)))
                return nil
            }
            state = .ground
            return sequence(text, final: Unicode.Scalar(byte))
        }
        return nil
    }

    private mutating func ground(_ byte: UInt8) -> Token? {
        if byte == 0x1B {
            state = .escape
            return nil
        }
        if byte < 0x20 || byte == 0x7F { return .control(byte) }
        pending.append(byte)
        guard let text = String(validating: pending, as: UTF8.self) else { return nil }
        pending = []
        return text.unicodeScalars.first.map(Token.text)
    }

    private func sequence(_ text: String, final: Unicode.Scalar) -> Token {
        let mark = text.unicodeScalars.first.flatMap { ("<"..."?").contains($0) ? $0 : nil }
        let numbers = text.drop { !$0.isNumber && $0 != ";" }
            .split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
        return .sequence(mark: mark, numbers: numbers, final: final)
    }
}
