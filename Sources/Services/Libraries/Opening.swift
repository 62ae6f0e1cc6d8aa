public import Circulation
import Store
import Vault

/// Opens a library for one desk.
public struct Opening: Hashable, Sendable {
    /// The database file.
    public var database: String
    public var keyFile: String
    /// The code of the branch; nil for the first one.
    public var branch: String?
    /// The name of the desk within its branch; nil for the usual one.
    public var desk: String?

    public init(database: String, keyFile: String, branch: String? = nil, desk: String? = nil) {
        self.database = database
        self.keyFile = keyFile
        self.branch = branch
        self.desk = desk
    }

    /// The desk a branch has from the beginning.
    public static let usualDesk = "1"

    /// The services of the desk; a desk that is not known yet is entered, which is all that is written.
    ///
    /// - Throws: ``DeskError/key(_:)`` with `wrong` when the library was sealed with another key;
    ///   ``DeskError/gone(_:)`` for an unknown branch and for one without staff; database faults.
    public func services(clock: WallClock = .system) throws(DeskError) -> DeskServices {
        let vault = try KeyRing(path: keyFile).vault()
        let library = try Library.open(at: database, holder: holder)
        do throws(DeskError) {
            let (profile, fingerprint) = try library.read { library throws(DeskError) in
                (try library.profile(), try library.keyFingerprint())
            }
            guard fingerprint == vault.fingerprint else { throw .key(.wrong(path: keyFile)) }
            return DeskServices(
                library: library, session: try session(in: library), profile: profile, clock: clock,
                vault: vault)
        } catch {
            try library.close()
            throw error
        }
    }

    private var deskName: String { desk ?? Opening.usualDesk }

    /// What others read when they wait for this desk.
    private var holder: String { branch.map { "\($0) \(deskName)" } ?? deskName }

    private func session(in library: Library) throws(DeskError) -> StaffSession {
        if let fault = PlainText.fault(in: deskName, field: .desk, limit: 40, required: true) {
            throw .entry([fault])
        }
        let (branch, staff, desk) = try library.read { library throws(DeskError) in
            let branch = try chosenBranch(in: library)
            guard let staff = try library.staff(at: branch.id).first else { throw .gone(.staff) }
            return (branch, staff, try library.desk(named: deskName, at: branch.id))
        }
        if let desk { return StaffSession(staff: staff, branch: branch, desk: desk) }
        let entered = try library.inGate { library throws(DeskError) in
            try library.ensureDesk(named: deskName, at: branch.id)
        }
        return StaffSession(staff: staff, branch: branch, desk: entered)
    }

    private func chosenBranch(in library: Reading) throws(DeskError) -> Branch {
        let branch =
            if let code = self.branch { try library.branch(code: code) } else { try library.branches().first }
        guard let branch else { throw .gone(.branch) }
        return branch
    }
}
