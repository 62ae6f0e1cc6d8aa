import Circulation
import Glibc
import Phrasebook

/// Plain lines before and after the screen, cleaned of whatever a terminal could obey.
enum PlainLines {
    /// Writes to standard output.
    static func say(_ text: String) {
        write(text, to: STDOUT_FILENO)
    }

    /// Writes a warning or a refusal to standard error.
    static func warn(_ text: String) {
        write(text + "\n", to: STDERR_FILENO)
    }

    private static func write(_ text: String, to descriptor: Int32) {
        let safe = text.unicodeScalars.map { PlainText.isUnsafe($0) && $0 != "\n" ? "\u{FFFD}" : $0 }
        var bytes = Array(String(String.UnicodeScalarView(safe)).utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }
}
