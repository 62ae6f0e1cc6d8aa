public import Circulation
import GRDB

extension Reading {
    /// The library the file belongs to.
    public func profile() throws(DeskError) -> LibraryProfile {
        let profile = try first(
            "SELECT identity, member, englishName, chineseName, utcOffset, demonstration FROM library"
        ) {
            LibraryProfile(
                identity: try $0.text(0), member: try $0.member(1), englishName: try $0.text(2),
                chineseName: try $0.text(3), offset: UTCOffset(minutes: try $0.int(4)),
                isDemonstration: try $0.flag(5))
        }
        guard let profile else { throw .database(.corrupt(path: path)) }
        return profile
    }

    /// The fingerprint of the key file that belongs to this library.
    public func keyFingerprint() throws(DeskError) -> String {
        guard let text = try first("SELECT keyFingerprint FROM library", as: { try $0.text(0) }) else {
            throw .database(.corrupt(path: path))
        }
        return text
    }

    /// All branches, by code.
    public func branches() throws(DeskError) -> [Branch] {
        try rows("SELECT \(Branch.columns) FROM branch ORDER BY code", as: Branch.init)
    }

    /// The branch, if it is there.
    public func branch(_ id: ID<Branch>) throws(DeskError) -> Branch? {
        try first("SELECT \(Branch.columns) FROM branch WHERE id = ?", [id.rawValue], as: Branch.init)
    }

    /// The branch with a code, such as `HZ01`.
    public func branch(code: String) throws(DeskError) -> Branch? {
        try first("SELECT \(Branch.columns) FROM branch WHERE code = ?", [code], as: Branch.init)
    }

    /// Who works at a branch, by number.
    public func staff(at branch: ID<Branch>) throws(DeskError) -> [Staff] {
        try rows(
            "SELECT \(Staff.columns) FROM staff WHERE branch = ? ORDER BY number", [branch.rawValue],
            as: Staff.init)
    }

    /// The member of staff, if there.
    public func staff(_ id: ID<Staff>) throws(DeskError) -> Staff? {
        try first("SELECT \(Staff.columns) FROM staff WHERE id = ?", [id.rawValue], as: Staff.init)
    }

    /// The desk of that name at a branch.
    public func desk(named name: String, at branch: ID<Branch>) throws(DeskError) -> ServiceDesk? {
        try first("SELECT id FROM desk WHERE branch = ? AND name = ?", [branch.rawValue, name]) {
            ServiceDesk(id: try $0.id(0), branch: branch, name: name)
        }
    }
}

extension Writing {
    func insertProfile(_ profile: LibraryProfile, key: String) throws(DeskError) {
        try run(
            """
            INSERT INTO library (id, identity, member, englishName, chineseName, utcOffset, demonstration,
                keyFingerprint)
            VALUES (1, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                profile.identity, profile.member.text, profile.englishName, profile.chineseName,
                profile.offset.minutes, profile.isDemonstration, key,
            ])
    }

    /// Enters a branch.
    ///
    /// - Throws: ``DeskError/entry(_:)`` when another branch has the code.
    public func insertBranch(
        code: String,
        member: MemberCode,
        englishName: String,
        chineseName: String
    ) throws(DeskError) -> ID<Branch> {
        ID(
            try run(
                "INSERT INTO branch (code, member, englishName, chineseName) VALUES (?, ?, ?, ?)",
                [code, member.text, englishName, chineseName]))
    }

    /// Enters a member of staff; the number is unique in the library.
    public func insertStaff(
        number: String,
        name: String,
        role: StaffRole,
        branch: ID<Branch>,
        member: MemberCode
    ) throws(DeskError) -> ID<Staff> {
        ID(
            try run(
                "INSERT INTO staff (number, name, role, branch, member) VALUES (?, ?, ?, ?, ?)",
                [number, name, role.rawValue, branch.rawValue, member.text]))
    }

    /// The desk of that name at a branch; made when it is new.
    public func ensureDesk(named name: String, at branch: ID<Branch>) throws(DeskError) -> ServiceDesk {
        if let desk = try desk(named: name, at: branch) { return desk }
        let id = try run("INSERT INTO desk (branch, name) VALUES (?, ?)", [branch.rawValue, name])
        return ServiceDesk(id: ID(id), branch: branch, name: name)
    }
}

extension Branch {
    static let columns = "id, code, member, englishName, chineseName"

    init(_ columns: Columns) throws {
        self.init(
            id: try columns.id(0), code: try columns.text(1), member: try columns.member(2),
            englishName: try columns.text(3), chineseName: try columns.text(4))
    }
}

extension Staff {
    static let columns = "id, number, name, role, branch, member"

    init(_ columns: Columns) throws {
        self.init(
            id: try columns.id(0), number: try columns.text(1), name: try columns.text(2),
            role: try columns.word(3), branch: try columns.id(4), member: try columns.member(5))
    }
}
