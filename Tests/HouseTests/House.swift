import Foundation

/// The checkout as files: what the tests of the house itself read.
enum House {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static var sources: URL { root.appending(path: "Sources") }

    static func targets() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: sources.path).sorted()
    }

    static func swiftFiles(of target: String) throws -> [URL] {
        try files(under: sources.appending(path: target)).filter { $0.pathExtension == "swift" }
    }

    static func files(under folder: URL) throws -> [URL] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        return names.map { folder.appending(path: $0) }.filter { !$0.hasDirectoryPath }
    }

    static func imports(of target: String) throws -> Set<String> {
        try swiftFiles(of: target).reduce(into: []) { found, file in
            found.formUnion(imports(in: try String(contentsOf: file, encoding: .utf8)))
        }
    }

    /// The modules a source text imports, with any attribute, access level or kind before the name.
    static func imports(in source: String) -> Set<String> {
        let statement =
            /^\s*(?:@\w+\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+(?:(?:struct|class|enum|protocol|func|typealias|let|var)\s+)?(\w+)/
        return Set(
            source.split(separator: "\n").compactMap { line in
                try? statement.firstMatch(in: line).map { String($0.1) }
            })
    }
}
