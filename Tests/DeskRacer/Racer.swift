import Circulation
import Foundation
import Services

/// A desk without a screen, as a process of its own: two of them race for one library.
///
/// `DeskRacer <database> <key file> <desk> <barrier>` takes one errand a line from standard input. It says
/// `ready`, waits until nobody holds the barrier file's lock, does the errand and writes the reply.
@main
enum Racer {
    static func main() {
        let arguments = CommandLine.arguments
        guard arguments.count == 5 else { exit(64) }
        do {
            let desk = try Opening(
                database: arguments[1], keyFile: arguments[2], desk: arguments[3]
            ).services()
            defer { desk.close() }
            let barrier = open(arguments[4], O_RDONLY | O_CLOEXEC)
            guard barrier >= 0 else { exit(66) }
            while let line = readLine() {
                let errand = try JSONDecoder().decode(Errand.self, from: Data(line.utf8))
                let work = try errand.prepared(at: desk)
                PlainOutput.write("ready")
                flock(barrier, LOCK_SH)
                flock(barrier, LOCK_UN)
                PlainOutput.write(String(decoding: try JSONEncoder().encode(work()), as: UTF8.self))
            }
        } catch {
            PlainOutput.write("\(error)")
            exit(1)
        }
    }
}

/// Lines of standard output, each in one piece and at once.
enum PlainOutput {
    static func write(_ line: String) {
        FileHandle.standardOutput.write(Data((line + "\n").utf8))
    }
}
