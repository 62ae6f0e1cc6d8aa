import Circulation
import Store
import Vault

/// Enters the invented patrons: all ages, phones 199 0000 xxxx, identity numbers of area 000000.
struct DemonstrationPeople {
    /// What lending needs to know of a patron.
    struct Entered {
        let id: ID<Patron>
        let category: PatronCategory
        let membership: Membership
        let isRestricted: Bool
        let branch: Int
    }

    let library: Writing
    let vault: SealedVault
    let places: DemonstrationBranches.Entered
    let member: MemberCode
    let today: CalendarDay
    var generator: SplitMix64
    private(set) var entered: [Entered] = []
    private var sequences: [CalendarDay: Int] = [:]

    init(
        library: Writing,
        vault: SealedVault,
        places: DemonstrationBranches.Entered,
        member: MemberCode,
        today: CalendarDay,
        generator: SplitMix64
    ) {
        self.library = library
        self.vault = vault
        self.places = places
        self.member = member
        self.today = today
        self.generator = generator
    }

    /// The cast first, so that it can be found by position; then others up to `count`.
    mutating func enter(count: Int) throws(DeskError) {
        for person in DemonstrationCast.people {
            try enter(person)
        }
        while entered.count < count {
            try enterOne(number: entered.count + 1)
        }
    }

    private mutating func enter(_ person: DemonstrationCast.Person) throws(DeskError) {
        let category: PatronCategory = person.part == .unit ? .unit : .usual(forAge: person.age)
        let ended = person.part == .membershipEnded ? today.adding(-20) : nil
        let membership = Membership(
            start: today.adding(-900), end: ended, route: person.part == .child ? .guardian : .credit)
        let patron = try insert(
            DemonstrationNames.Name(text: person.name, pinyin: person.pinyin),
            birth: today.adding(-person.age * 365 - 200), category: category, card: person.card,
            phone: person.phone, membership: membership, branch: 0)
        guard person.part == .restricted else { return }
        try library.addRestriction(
            Restriction(kind: .cardLost, until: nil, note: "读者报失, 新卡未领"), to: patron)
    }

    private mutating func enterOne(number: Int) throws(DeskError) {
        let age = ageInYears()
        let name = DemonstrationNames.name(using: &generator)
        let isRestricted = generator.chance(2)
        let card = generator.chance(65) ? DemonstrationCast.card(number) : nil
        let phone = generator.chance(92) ? "1990000" + padded(generator.number(in: 0...9999), to: 4) : nil
        let patron = try insert(
            name, birth: today.adding(-age * 365 - generator.number(in: 20...364)),
            category: .usual(forAge: age), card: card, phone: phone, membership: membership(age: age),
            branch: generator.chance(25) ? 0 : generator.number(in: 0...places.branches.count - 1),
            isRestricted: isRestricted)
        guard isRestricted else { return }
        let kind = generator.one(of: [RestrictionKind.cardLost, .addressUnknown, .unpaid, .manual])
        let until = kind == .manual ? today.adding(generator.number(in: 5...90)) : nil
        try library.addRestriction(Restriction(kind: kind, until: until, note: ""), to: patron)
    }

    private mutating func ageInYears() -> Int {
        switch generator.number(in: 1...100) {
        case 1...18: generator.number(in: 3...12)
        case 19...24: generator.number(in: 14...17)
        case 25...80: generator.number(in: 18...58)
        default: generator.number(in: 61...92)
        }
    }

    private mutating func membership(age: Int) -> Membership {
        let start = today.adding(-generator.number(in: 60...3000))
        let route: AdmissionRoute =
            age < 14 ? .guardian : generator.one(of: [.credit, .credit, .credit, .deposit, .paper])
        return switch generator.number(in: 1...100) {
        case 1...6: Membership(start: start, end: today.adding(-generator.number(in: 1...50)), route: route)
        case 7...18: Membership(start: start, end: today.adding(generator.number(in: 3...700)), route: route)
        default: Membership(start: start, end: nil, route: route)
        }
    }

    private mutating func insert(
        _ name: DemonstrationNames.Name,
        birth: CalendarDay,
        category: PatronCategory,
        card: String?,
        phone: String?,
        membership: Membership,
        branch: Int,
        isRestricted: Bool = false
    ) throws(DeskError) -> ID<Patron> {
        let seen = max(membership.start, today.adding(-generator.number(in: 0...400)))
        let id = try library.insertPatron(
            NewPatron(
                member: member, name: name.text, pinyin: name.pinyin, birth: birth, category: category,
                card: card.flatMap { Barcode($0) }, phone: phone, membership: membership,
                branch: places.branches[branch].id, note: "", seen: seen))
        if category != .unit, generator.chance(85) {
            try addDocument(to: id, birth: birth, isForeign: name.pinyin.isEmpty, isChild: category == .child)
        }
        entered.append(
            Entered(
                id: id, category: category, membership: membership, isRestricted: isRestricted,
                branch: branch))
        return id
    }

    private mutating func addDocument(
        to patron: ID<Patron>,
        birth: CalendarDay,
        isForeign: Bool,
        isChild: Bool
    ) throws(DeskError) {
        let kind: DocumentKind = isForeign ? .passport : isChild ? .householdRegister : .residentIdentityCard
        let text = isForeign ? "DEMO" + padded(entered.count + 1, to: 6) : residentNumber(birth)
        let document: DocumentNumber
        do throws(DocumentFault) {
            document = try DocumentNumber(kind: kind, text: text, allowsFictitious: true)
        } catch {
            throw .entry([EntryFault(.documentNumber, .document(error))])
        }
        try library.addDocument(try DocumentSeal(document, vault: vault).stored, to: patron)
    }

    /// Area 000000 is never assigned (GB/T 2260), so that no real person can have the number.
    private mutating func residentNumber(_ birth: CalendarDay) -> String {
        let sequence = sequences[birth, default: 0] + 1
        sequences[birth] = sequence
        let digits = "000000" + birth.iso.filter { $0 != "-" } + padded(sequence, to: 3)
        return digits + String(Unicode.Scalar(ResidentNumber.checkCharacter(for: digits.utf8)))
    }
}
