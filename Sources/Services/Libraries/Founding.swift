public import Circulation
import Store
import Vault

/// Makes a new library: its file, its key, a main branch with one desk and one supervisor, and rules.
public struct Founding: Hashable, Sendable {
    /// The code that every row of the library carries.
    public var member: MemberCode
    public var englishName: String
    public var chineseName: String
    public var offset: UTCOffset

    public init(
        member: MemberCode,
        englishName: String,
        chineseName: String,
        offset: UTCOffset = .china
    ) {
        self.member = member
        self.englishName = englishName
        self.chineseName = chineseName
        self.offset = offset
    }

    /// What a new library begins with.
    public struct Outcome: Hashable, Sendable {
        public let branchCode: String
        public let staffNumber: String
        public let staffName: String
        public let deskName: String
        /// The key file was made; a copy of it must now be put away.
        public let madeKey: Bool
    }

    /// Founds the library at a path, with the key of the key file, which is made when there is none.
    ///
    /// - Throws: `exists` when a file lies at the path; ``DeskError/key(_:)`` when the key cannot be used;
    ///   ``DeskError/entry(_:)`` for a name that cannot be stored. Nothing half-made is left, except a
    ///   key that could already have been copied.
    public func found(databaseAt path: String, keyAt keyPath: String) throws(DeskError) -> Outcome {
        try checkNames()
        if FileSystem.exists(path) { throw .database(.exists(path: path)) }
        let (vault, isNew) = try KeyRing(path: keyPath).vaultMakingKey()
        var generator = SystemRandomNumberGenerator()
        let profile = LibraryProfile(
            identity: OperationID(using: &generator).text, member: member, englishName: englishName,
            chineseName: chineseName, offset: offset, isDemonstration: false)
        let fresh = FreshLibrary(path: path, profile: profile, key: vault.fingerprint, replaces: false)
        try fresh.fill { library throws(DeskError) in
            try library.inGate { library throws(DeskError) in try settle(in: library) }
        }
        return Outcome(
            branchCode: branchCode, staffNumber: Founding.staffNumber, staffName: Founding.staffName,
            deskName: Opening.usualDesk, madeKey: isNew)
    }

    private static let staffNumber = "0001"
    private static let staffName = "Supervisor"

    /// The main branch is number 01 of its library: `HZ01`; a branch code has 12 characters at most.
    private var branchCode: String { member.text.prefix(10) + "01" }

    private func settle(in library: Writing) throws(DeskError) {
        let branch = try library.insertBranch(
            code: branchCode, member: member, englishName: englishName, chineseName: chineseName)
        _ = try library.insertStaff(
            number: Founding.staffNumber, name: Founding.staffName, role: .supervisor, branch: branch,
            member: member)
        _ = try library.ensureDesk(named: Opening.usualDesk, at: branch)
        try library.replaceLoanRules(LoanRules.hangzhou)
    }

    private func checkNames() throws(DeskError) {
        let faults = [englishName, chineseName].compactMap {
            PlainText.fault(in: $0, field: .name, limit: 60, required: true)
        }
        if !faults.isEmpty { throw .entry(faults) }
    }
}
