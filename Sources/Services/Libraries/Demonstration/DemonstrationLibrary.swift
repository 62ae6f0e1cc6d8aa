public import Circulation
import Store
import Vault

/// Makes a library of invented people and things, to try the desk with, to teach and to test.
///
/// The same seed and day give the same library, but for what is sealed: a seal never comes out twice alike.
public struct DemonstrationLibrary: Hashable, Sendable {
    /// How much there is of everything.
    public struct Size: Hashable, Sendable {
        public var patrons: Int
        public var titles: Int
        public var items: Int
        public var openLoans: Int
        public var pastLoans: Int

        public init(patrons: Int, titles: Int, items: Int, openLoans: Int, pastLoans: Int) {
            self.patrons = patrons
            self.titles = titles
            self.items = items
            self.openLoans = openLoans
            self.pastLoans = pastLoans
        }

        /// A city and its branches.
        public static let city = Size(
            patrons: 12_000, titles: 8_000, items: 30_000, openLoans: 9_000, pastLoans: 20_000)

        /// A small town's library, built in a moment.
        public static let town = Size(
            patrons: 400, titles: 300, items: 1_200, openLoans: 300, pastLoans: 600)
    }

    public let seed: UInt64
    public let size: Size
    /// The day on which everything is as it is.
    public let today: CalendarDay

    public init(seed: UInt64 = 20_170_423, size: Size = .city, today: CalendarDay) {
        self.seed = seed
        self.size = size
        self.today = today
    }

    /// Builds the library as a new file, with the key of the key file, which is made when there is none.
    ///
    /// - Parameter replacing: an older demonstration of that name gives way.
    /// - Throws: `exists` when the name is taken; ``DeskError/inconsistent(_:)`` when the result is not
    ///   sound. In every case nothing half-made is left.
    public func build(
        at path: String,
        keyAt keyPath: String,
        replacing: Bool = false
    ) throws(DeskError) {
        if !replacing && FileSystem.exists(path) { throw .database(.exists(path: path)) }
        if replacing { try DemonstrationLibrary.refuseOthers(at: path) }
        let (vault, _) = try KeyRing(path: keyPath).vaultMakingKey()
        let fresh = FreshLibrary(
            path: path, profile: try profile(), key: vault.fingerprint, replaces: replacing)
        try fresh.fill { library throws(DeskError) in
            try library.inGate { library throws(DeskError) in try fill(library, vault: vault) }
            let faults = try library.read { library throws(DeskError) in try library.integrityFaults() }
            if let fault = faults.first { throw .inconsistent(fault) }
        }
    }

    /// Only a demonstration gives way to a demonstration.
    private static func refuseOthers(at path: String) throws(DeskError) {
        guard FileSystem.exists(path) else { return }
        let library = try Library.open(at: path, holder: "demonstration")
        let profile = try library.read { library throws(DeskError) in try library.profile() }
        try library.close()
        guard profile.isDemonstration else { throw .database(.exists(path: path)) }
    }

    static let memberText = "HZLIB-DEMO"

    private func profile() throws(DeskError) -> LibraryProfile {
        guard let member = MemberCode(DemonstrationLibrary.memberText) else {
            throw .inconsistent("member of the demonstration")
        }
        var generator = SplitMix64(seed: seed)
        return LibraryProfile(
            identity: OperationID(using: &generator).text, member: member,
            englishName: "CreditDesk Demonstration Library", chineseName: "CreditDesk 示范图书馆",
            offset: .china, isDemonstration: true)
    }

    private func fill(_ library: Writing, vault: SealedVault) throws(DeskError) {
        let profile = try profile()
        let member = profile.member
        // One generator a subject: more patrons do not change the books.
        let seeds = (1...4).map { SplitMix64(seed: seed &+ UInt64($0) &* 1_000_003) }
        try library.replaceLoanRules(LoanRules.hangzhou)
        let places = try DemonstrationBranches.enter(in: library, member: member, today: today)
        var people = DemonstrationPeople(
            library: library, vault: vault, places: places, member: member, today: today,
            generator: seeds[0])
        try people.enter(count: size.patrons)
        var stock = DemonstrationStock(
            library: library, places: places, member: member, today: today, generator: seeds[1])
        try stock.enter(titles: size.titles, items: size.items)
        var loans = DemonstrationLoans(
            library: library, places: places, people: people.entered, stock: stock, offset: profile.offset,
            today: today, generator: seeds[2])
        try loans.enter(open: size.openLoans, past: size.pastLoans)
        var holds = DemonstrationHolds(
            library: library, places: places, people: people.entered, stock: loans.stock, shelfDays: 5,
            offset: profile.offset, today: today, generator: seeds[3])
        try holds.enter(
            waiting: size.titles / 20, ready: size.titles / 60, inTransit: size.titles / 130)
    }
}
