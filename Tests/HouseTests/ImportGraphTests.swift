import Foundation
import Testing

/// The rooms of the house and the doors between them; the compiler alone does not keep them shut.
@Suite("The import graph")
struct ImportGraphTests {
    /// What each target may import, level by level from the leaves up.
    static let allowed: [String: Set<String>] = [
        "Circulation": [],
        "Canvas": [],
        "MARC": ["Glibc"],
        "Phrasebook": ["Circulation"],
        "Store": [
            "Circulation", "CSQLite", "GRDB", "Foundation", "Dispatch", "Glibc", "Synchronization",
        ],
        "Vault": ["Crypto", "Glibc"],
        "Terminal": ["Canvas", "CNcurses", "Glibc", "Synchronization"],
        "Services": ["Circulation", "Store", "Vault", "MARC", "Foundation", "Glibc"],
        "Desk": ["Circulation", "Canvas", "Phrasebook", "Services", "TOMLKit"],
        "creditdesk": [
            "Desk", "Terminal", "Services", "Phrasebook", "Canvas", "Circulation", "ArgumentParser", "Glibc",
        ],
        "creditdesk-admin": [
            "Services", "Phrasebook", "Circulation", "ArgumentParser", "Foundation", "Glibc",
        ],
    ]

    @Test("every target imports only what its row of the table names", arguments: allowed.keys.sorted())
    func importsStayInTheTable(target: String) throws {
        let found = try House.imports(of: target)

        let forbidden = found.subtracting(Self.allowed[target] ?? [])
        #expect(forbidden.isEmpty, "\(target) imports \(forbidden.sorted())")
    }

    @Test("the table has a row for every target of Swift under Sources")
    func everyTargetHasARow() throws {
        let targets = try House.targets().filter { !(try House.swiftFiles(of: $0)).isEmpty }

        #expect(Set(targets) == Set(Self.allowed.keys))
    }

    @Test("an import is read whatever stands before it")
    func importsAreRead() {
        let source = """
            import Plain
            public import Shown
            @testable import Tested
            internal import struct Kind.Thing
            // import Commented
            let text = "import Quoted"
            """

        #expect(House.imports(in: source) == ["Plain", "Shown", "Tested", "Kind"])
    }

    @Test("no program of the desk starts another one")
    func noChildProcesses() throws {
        for target in ["creditdesk", "Desk", "Terminal", "Services", "Store"] {
            for file in try House.swiftFiles(of: target) {
                let text = try String(contentsOf: file, encoding: .utf8)
                for word in ["Process(", "posix_spawn", "system(", "popen(", "execv"] {
                    #expect(!text.contains(word), "\(file.lastPathComponent) holds \(word)")
                }
            }
        }
    }
}
