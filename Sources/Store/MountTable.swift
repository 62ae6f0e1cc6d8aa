/// What is mounted where, as proc(5) describes `/proc/self/mountinfo`.
///
/// The Glibc module of Swift lacks `statfs`, and these names say more than its numbers.
struct MountTable: Sendable {
    private let lines: [Substring]

    init(_ text: String) {
        lines = text.split(separator: "\n")
    }

    /// The kind of file system on a device, such as `ext4` or `nfs4`.
    func fileSystem(ofDevice device: UInt64) -> String? {
        // The halves of a device number are interleaved: makedev(3).
        let major = (device >> 8) & 0xFFF | (device >> 32) & ~0xFFF
        let minor = device & 0xFF | (device >> 12) & ~0xFF
        let number = "\(major):\(minor)"
        for line in lines {
            let words = line.split(separator: " ")
            guard words.count > 3, words[2] == number, let dash = words.firstIndex(of: "-"),
                words.indices.contains(dash + 1)
            else { continue }
            return String(words[dash + 1])
        }
        return nil
    }

    /// Whether other hosts, or programs in between, may hold the file too.
    static func isNetwork(_ kind: String) -> Bool {
        kind == "fuse" || kind.hasPrefix("fuse.") || kind.hasPrefix("nfs") || networkKinds.contains(kind)
    }

    private static let networkKinds: Set<String> = [
        "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "coda", "gfs2", "lustre", "ocfs2", "virtiofs",
    ]
}
