import Circulation
import Foundation
import Store

/// A second process on a library's file, for the tests of the write gate.
///
/// `StoreRacer count <path> <times>` adds one, so many times, to a number in the file.
/// `StoreRacer hold <path>` takes the gate, writes a line to standard output and never lets go.
@main
enum Racer {
    static func main() {
        let arguments = CommandLine.arguments
        do {
            switch arguments.count > 2 ? arguments[1] : "" {
            case "count": try count(at: arguments[2], times: Int(arguments[3]) ?? 0)
            case "hold": try hold(at: arguments[2])
            default: exit(64)
            }
        } catch {
            print(error)
            exit(1)
        }
    }

    private static func count(at path: String, times: Int) throws(DeskError) {
        let library = try Library.open(at: path, holder: "racer")
        for _ in 0..<times {
            try library.inGate { library throws(DeskError) in
                var progress = try library.importProgress(digest: "race") ?? ImportProgress(digest: "race")
                progress.nextRecord += 1
                try library.saveImportProgress(progress)
            }
        }
        try library.close()
    }

    private static func hold(at path: String) throws(DeskError) {
        let library = try Library.open(at: path, holder: "holding desk")
        try library.inGate { library throws(DeskError) in
            try library.saveImportProgress(ImportProgress(digest: "half done", nextRecord: 1))
            FileHandle.standardOutput.write(Data("held\n".utf8))
            while true { pause() }
        }
    }
}
