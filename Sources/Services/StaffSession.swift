public import Circulation

/// Who works where: stands behind every act and is written into the audit.
public struct StaffSession: Hashable, Sendable {
    public let staff: Staff
    public let branch: Branch
    public let desk: ServiceDesk

    public init(staff: Staff, branch: Branch, desk: ServiceDesk) {
        self.staff = staff
        self.branch = branch
        self.desk = desk
    }
}
