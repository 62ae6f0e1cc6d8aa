import Glibc

/// The few calls of the system that founding a library needs.
///
/// Nothing here opens a file: closing a descriptor of a database would drop SQLite's locks on it.
enum FileSystem {
    static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Makes one folder for this account alone; true also when another process was faster.
    static func makeFolder(_ path: String) -> Bool {
        mkdir(path, 0o700) == 0 || errno == EEXIST
    }

    /// Gives a file its name, unless that name is taken by now: link(2), unlike rename(2), never replaces.
    static func rename(_ path: String, to name: String) -> Bool {
        link(path, name) == 0 && unlink(path) == 0
    }

    static func replace(_ path: String, by newer: String) -> Bool {
        Glibc.rename(newer, path) == 0
    }

    static func remove(_ path: String) {
        unlink(path)
    }

    /// The folder a path lies in: `/` for the root, `.` for a bare name.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
