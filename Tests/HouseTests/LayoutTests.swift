import Foundation
import Testing

/// The order of the house: what lies where, and how big a room may be.
@Suite("The layout of the house")
struct LayoutTests {
    @Test("the top level holds the package, its folders, the README and dotfiles, nothing else")
    func topLevel() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: House.root.path)
            .filter { !$0.hasPrefix(".") && $0 != "Package.resolved" }

        #expect(Set(names) == ["Package.swift", "README.md", "Sources", "Tests", "Themes"])
    }

    @Test("no source file is longer than 300 lines")
    func roomsAreSmall() throws {
        for target in try House.targets() {
            for file in try House.swiftFiles(of: target) {
                let lines = try String(contentsOf: file, encoding: .utf8).split(
                    separator: "\n", omittingEmptySubsequences: false)
                #expect(lines.count <= 301, "\(file.lastPathComponent) has \(lines.count) lines")
            }
        }
    }

    @Test("a switch over the facts of the domain names every case")
    func noDefaultInCirculation() throws {
        // Numbers and characters have no end of cases; everything else in these files is an enum.
        let counted: Set = [
            "CalendarDay.swift", "Identifier.swift", "ScanText.swift", "PlainText.swift", "ISBN.swift",
        ]
        for file in try House.swiftFiles(of: "Circulation") where !counted.contains(file.lastPathComponent) {
            let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            #expect(
                !lines.contains { $0.contains(/^\s*default:/) },
                "\(file.lastPathComponent) has a default case")
        }
    }

    @Test("the README tells the test command that CI runs")
    func ciRunsTheReadme() throws {
        let readme = try String(contentsOf: House.root.appending(path: "README.md"), encoding: .utf8)
        let script = try String(contentsOf: House.root.appending(path: ".ci/run"), encoding: .utf8)

        let command = try #require(readme.split(separator: "\n").first { $0.contains("swift test") })
        let last = try #require(script.split(separator: "\n").last { !$0.isEmpty })
        #expect(command.hasSuffix(last), "the README says \(command), CI ends with \(last)")
    }

    @Test("every theme in the folder is one the program was built with or finds beside it")
    func defaultThemeIsBuiltIn() throws {
        let manifest = try String(
            contentsOf: House.root.appending(path: "Package.swift"), encoding: .utf8)

        #expect(manifest.contains(".embedInCode(\"../../Themes/default.toml\")"))
        #expect(
            FileManager.default.fileExists(atPath: House.root.appending(path: "Themes/default.toml").path))
    }
}
