/// The rule for text that may enter the library: no character that could deceive a screen, a log or a slip.
public enum PlainText {
    /// Whether a character is a control, a bidirectional control, zero-width, a tag or a noncharacter.
    public static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0x9F: true
        case 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F: true
        case 0xFE00...0xFE0F, 0xFEFF, 0xFFF9...0xFFFB, 0xFFFE, 0xFFFF: true
        case 0xFDD0...0xFDEF, 0xE0000...0xE0FFF: true
        default: scalar.value & 0xFFFE == 0xFFFE
        }
    }

    /// The position, counted from 1, of the first character that may not enter.
    public static func unsafePosition(in text: String) -> Int? {
        var position = 0
        for scalar in text.unicodeScalars {
            position += 1
            if isUnsafe(scalar) { return position }
        }
        return nil
    }

    /// The fault of an entry, if any: emptiness where it is required, length, unsafe characters.
    public static func fault(
        in text: String,
        field: EntryField,
        limit: Int,
        required: Bool
    ) -> EntryFault? {
        if let position = unsafePosition(in: text) {
            return EntryFault(field, .unsafeCharacter(position: position))
        }
        if required && text.trimmingBlanks().isEmpty { return EntryFault(field, .empty) }
        if text.unicodeScalars.count > limit { return EntryFault(field, .tooLong(limit: limit)) }
        return nil
    }
}
