import CNcurses
import Canvas

/// Turns what ncurses reads, bytes and key codes, into keys and pastes.
///
/// Bytes are joined here and not by `get_wch`, which loses a character that comes in two pieces and takes up
/// to sixteen good bytes along with a bad one.
struct KeyDecoder {
    private enum State: Equatable {
        case ground
        case escape
        /// After `ESC [`, with the parameters so far.
        case csi(String)
        /// After `ESC O`.
        case ss3
        /// Inside `ESC ]`, an answer of the terminal, with its length so far.
        case answer(Int)
        case answerEscape
        /// Bytes to drop: the place of a mouse click.
        case skip(Int)
    }

    /// Sequences longer than this are none: what follows is typed text.
    private static let longestSequence = 64
    private static let longestAnswer = 256
    /// After so many milliseconds of silence a half sequence, or Ctrl-G, is forgotten.
    private static let patience: Int64 = 500
    private static let twinPatience: Int64 = 2_000

    private var state = State.ground
    private var characters = UTF8Assembler()
    private var paste: PasteBuffer?
    private var twinSince: Int64?
    private var last: Int64 = 0
    private var strokes: [Keystroke] = []

    /// Takes the keys decoded since the last call.
    mutating func take() -> [Keystroke] {
        defer { strokes = [] }
        return strokes
    }

    /// Nothing more can be read now: an Esc without a sequence behind it is the key.
    mutating func pause(at time: Int64) {
        if state == .escape {
            state = .ground
            press(KeyPress(.escape), at: time)
        }
    }

    /// Takes a byte (0 to 255) or a key code of ncurses.
    mutating func feed(_ code: Int, at time: Int64) {
        forgetStale(at: time)
        last = time
        switch code {
        case CN_PASTE_BEGIN: beginPaste()
        case CN_PASTE_END: endPaste(at: time)
        case 0...255: byte(UInt8(code), at: time)
        default:
            flushEscape(at: time)
            state = .ground
            if let key = KeyPress(ncursesCode: code) { press(key, at: time) }
        }
    }

    private mutating func forgetStale(at time: Int64) {
        if time - last >= Self.patience {
            flushEscape(at: last)
            state = .ground
            characters.reset()
        }
        // The end of a paste can get lost with the line; without this no key would ever work again.
        if paste != nil, time - last >= Self.twinPatience { endPaste(at: last) }
    }

    private mutating func flushEscape(at time: Int64) {
        if state == .escape { press(KeyPress(.escape), at: time) }
    }

    private mutating func byte(_ byte: UInt8, at time: Int64) {
        switch state {
        case .ground: ground(byte, at: time)
        case .escape: escape(byte, at: time)
        case .csi(let parameters): csi(parameters, byte, at: time)
        case .ss3: ss3(byte, at: time)
        case .answer(let length): answer(length, byte)
        case .answerEscape:
            state = byte == UInt8(ascii: "\\") ? .ground : .escape
            if state == .escape { escape(byte, at: time) }
        case .skip(let count): state = count > 1 ? .skip(count - 1) : .ground
        }
    }

    private mutating func ground(_ byte: UInt8, at time: Int64) {
        if byte == 0x1B {
            state = .escape
        } else if paste != nil {
            paste?.feed(byte)
        } else if let scalar = characters.feed(byte), let key = KeyPress(typed: scalar) {
            press(key, at: time)
        }
    }

    private mutating func escape(_ byte: UInt8, at time: Int64) {
        switch byte {
        case UInt8(ascii: "["): state = .csi("")
        case UInt8(ascii: "O"): state = .ss3
        case UInt8(ascii: "]"): state = .answer(0)
        default:
            state = .ground
            press(KeyPress(.escape), at: time)
            ground(byte, at: time)
        }
    }

    private mutating func csi(_ parameters: String, _ byte: UInt8, at time: Int64) {
        let scalar = Unicode.Scalar(byte)
        if (0x20...0x3F).contains(byte) || parameters.isEmpty && scalar == "[" {
            let isTooLong = parameters.utf8.count >= Self.longestSequence
            state = isTooLong ? .ground : .csi(parameters + String(scalar))
        } else if (0x40...0x7E).contains(byte) {
            state = parameters.isEmpty && scalar == "M" ? .skip(3) : .ground
            finish(csi: parameters, scalar, at: time)
        } else {
            state = .ground
            ground(byte, at: time)
        }
    }

    private mutating func finish(csi parameters: String, _ final: Unicode.Scalar, at time: Int64) {
        switch (parameters, final) {
        case ("200", "~"): beginPaste()
        case ("201", "~"): endPaste(at: time)
        default: if let key = KeyPress(csi: parameters, final: final) { press(key, at: time) }
        }
    }

    private mutating func ss3(_ byte: UInt8, at time: Int64) {
        state = .ground
        if let key = KeyPress(ss3: Unicode.Scalar(byte)) {
            press(key, at: time)
        } else {
            press(KeyPress(.escape), at: time)
            ground(UInt8(ascii: "O"), at: time)
            ground(byte, at: time)
        }
    }

    private mutating func answer(_ length: Int, _ byte: UInt8) {
        switch byte {
        case 0x1B: state = .answerEscape
        case 0x07: state = .ground
        default: state = length < Self.longestAnswer ? .answer(length + 1) : .ground
        }
    }

    private mutating func beginPaste() {
        state = .ground
        if paste == nil { paste = PasteBuffer() }
    }

    private mutating func endPaste(at time: Int64) {
        state = .ground
        guard let text = paste?.string else { return }
        paste = nil
        twinSince = nil
        strokes.append(Keystroke(.paste(text), time: time))
    }

    /// Keys inside a paste are dropped; Ctrl-G and a digit are an F-key, for terminals that keep those.
    private mutating func press(_ key: KeyPress, at time: Int64) {
        guard paste == nil else { return }
        let isTwin = twinSince.map { time - $0 < Self.twinPatience } ?? false
        twinSince = key == .control("g") ? time : nil
        if twinSince != nil { return }
        strokes.append(Keystroke(.key(isTwin ? key.functionTwin : key), time: time))
    }
}

extension KeyPress {
    /// The F-key a digit stands for after Ctrl-G, 0 for F10; other keys stay what they are.
    fileprivate var functionTwin: KeyPress {
        guard !control, case .character(let digit) = key, digit.isASCII, let number = digit.wholeNumberValue
        else { return self }
        return KeyPress(.function(number == 0 ? 10 : number))
    }
}
