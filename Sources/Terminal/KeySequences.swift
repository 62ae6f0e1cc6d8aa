import CNcurses
import Canvas

extension KeyPress {
    /// The key behind a code of ncurses; `nil` for one the desk has no name for.
    init?(ncursesCode code: Int) {
        switch code {
        case CN_FUNCTION + 1...CN_FUNCTION + 12: self.init(.function(code - CN_FUNCTION))
        case CN_UP: self.init(.up)
        case CN_DOWN: self.init(.down)
        case CN_LEFT: self.init(.left)
        case CN_RIGHT: self.init(.right)
        case CN_HOME, CN_FIND: self.init(.home)
        case CN_END, CN_SELECT: self.init(.end)
        case CN_PAGE_UP: self.init(.pageUp)
        case CN_PAGE_DOWN: self.init(.pageDown)
        case CN_INSERT: self.init(.insert)
        case CN_DELETE: self.init(.delete)
        case CN_BACKSPACE: self.init(.backspace)
        case CN_BACK_TAB: self.init(.backTab)
        case CN_ENTER: self.init(.enter)
        default: return nil
        }
    }

    /// The key behind a typed character; `nil` for one that is none. LF is Enter, as scanners send it.
    init?(typed scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x08, 0x7F: self.init(.backspace)
        case 0x09: self.init(.tab)
        case 0x0A, 0x0D: self.init(.enter)
        case 0x1B: self.init(.escape)
        case 0x01...0x1A: self = .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
        case 0x1C...0x1F: self = .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40)))
        case 0x00, 0x80...0x9F: return nil
        default: self.init(.character(Character(scalar)))
        }
    }

    /// The key behind `ESC [ parameters final` that ncurses did not know, because it came in pieces or the
    /// terminal is not what `TERM` says; `nil` for mouse, focus and late replies.
    init?(csi parameters: String, final: Unicode.Scalar) {
        switch (parameters, final) {
        case ("", "A"): self.init(.up)
        case ("", "B"): self.init(.down)
        case ("", "C"): self.init(.right)
        case ("", "D"): self.init(.left)
        case ("", "H"), ("1", "~"), ("7", "~"): self.init(.home)
        case ("", "F"), ("4", "~"), ("8", "~"): self.init(.end)
        case ("", "Z"): self.init(.backTab)
        case ("2", "~"): self.init(.insert)
        case ("3", "~"): self.init(.delete)
        case ("5", "~"): self.init(.pageUp)
        case ("6", "~"): self.init(.pageDown)
        default:
            guard let number = Self.functionNumber(parameters, final) else { return nil }
            self.init(.function(number))
        }
    }

    private static func functionNumber(_ parameters: String, _ final: Unicode.Scalar) -> Int? {
        switch (parameters, final) {
        case ("", "P"..."S"): Int(final.value - Unicode.Scalar("P").value) + 1
        case ("[", "A"..."E"): Int(final.value - Unicode.Scalar("A").value) + 1
        case (_, "~"):
            ["11", "12", "13", "14", "15", "17", "18", "19", "20", "21", "23", "24"]
                .firstIndex(of: parameters).map { $0 + 1 }
        default: nil
        }
    }

    /// The key behind `ESC O final`: cursor keys, F1 to F4, and a number pad in application mode.
    init?(ss3 final: Unicode.Scalar) {
        switch final {
        case "A"..."D", "F", "H", "P"..."S": self.init(csi: "", final: final)
        case "M": self.init(.enter)
        case "p"..."y": self.init(.character(Character(Unicode.Scalar(UInt8(final.value - 0x40)))))
        default: return nil
        }
    }
}
