/// What a staff member may do at the desk.
public enum StaffRole: String, Hashable, Sendable, Codable, CaseIterable {
    case clerk, librarian, supervisor
}

/// A person who works at a desk.
public struct Staff: Hashable, Sendable {
    public let id: ID<Staff>
    /// The number shown on screen and in the audit, such as `0042`.
    public let number: String
    public let name: String
    public let role: StaffRole
    public let branch: ID<Branch>
    public let member: MemberCode

    public init(
        id: ID<Staff>,
        number: String,
        name: String,
        role: StaffRole,
        branch: ID<Branch>,
        member: MemberCode
    ) {
        self.id = id
        self.number = number
        self.name = name
        self.role = role
        self.branch = branch
        self.member = member
    }
}

/// One workplace with a screen and a scanner; its name is unique within its branch.
public struct ServiceDesk: Hashable, Sendable {
    public let id: ID<ServiceDesk>
    public let branch: ID<Branch>
    public let name: String

    public init(id: ID<ServiceDesk>, branch: ID<Branch>, name: String) {
        self.id = id
        self.branch = branch
        self.name = name
    }
}
