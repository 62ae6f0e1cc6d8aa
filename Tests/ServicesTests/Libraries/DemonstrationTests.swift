import Circulation
import Foundation
import Services
import Store
import Testing
import Vault

@Suite("The demonstration library")
struct DemonstrationTests {
    private static let town = DemonstrationLibrary(seed: 7, size: .town, today: Workshop.today)

    @Test("the same seed and day give the same library, another seed another one")
    func deterministic() throws {
        let workshop = try Workshop()

        let digests = try ([7, 7, 8] as [UInt64]).enumerated().map { index, seed in
            let path = workshop.folder + "/\(index).db"
            try DemonstrationLibrary(seed: seed, size: .town, today: Workshop.today)
                .build(at: path, keyAt: workshop.keyFile)
            return try Self.digest(of: path)
        }

        #expect(digests[0] == digests[1])
        #expect(digests[0] != digests[2])
    }

    /// A digest over everything a desk can see of patrons, loans and holds; seals differ every time.
    private static func digest(of path: String) throws -> String {
        let library = try Library.open(at: path, holder: "test")
        let text = try library.read { library throws(DeskError) in
            var text = "\(try library.counts())\n\(try library.branches())\n\(try library.profile())\n"
            for number in 1...400 {
                let id = ID<Patron>(Int64(number))
                guard let patron = try library.patron(id) else { continue }
                let loans = try library.openLoans(of: id)
                text +=
                    "\(patron)\n\(try library.restrictions(of: id))\n\(loans)\n\(try library.holds(of: id))\n"
            }
            return text
        }
        try library.close()
        var digest = FileDigest()
        digest.update(Array(text.utf8))
        return digest.hexadecimal
    }

    @Test("it is sound, as large as asked for, and has 28 branches")
    func sound() throws {
        let workshop = try Workshop()
        try Self.town.build(at: workshop.database, keyAt: workshop.keyFile)

        let library = try Library.open(at: workshop.database, holder: "test")
        let (counts, branches, faults) = try library.read { library throws(DeskError) in
            (try library.counts(), try library.branches(), try library.integrityFaults())
        }
        try library.close()

        #expect(faults == [])
        #expect(branches.count == 28 && branches[0].code == "HZ01")
        #expect(counts.patrons == 400 && counts.titles == 300 && counts.items == 1200)
        #expect(counts.openLoans == 300 && counts.loans == 900)
        #expect(try workshop.files.filter { $0.hasSuffix(".new") || $0.hasSuffix(".part") } == [])
    }

    @Test("the cast is there, each to show what it is for")
    func cast() throws {
        let workshop = try Workshop()
        try Self.town.build(at: workshop.database, keyAt: workshop.keyFile)
        let desk = try Opening(database: workshop.database, keyFile: workshop.keyFile)
            .services(clock: Workshop.clock)

        for person in DemonstrationCast.people {
            try desk.library.read { library throws(DeskError) in
                let card = person.card.flatMap { Barcode($0) }
                let byCard = try card.flatMap { card throws(DeskError) in try library.patron(card: card) }
                let byPhone = try library.patrons(phone: person.phone).first { $0.name == person.name }
                guard let patron = byCard ?? byPhone else {
                    Issue.record("\(person.name) is missing")
                    return
                }
                #expect(patron.name == person.name)
                try check(patron, as: person.part, in: library, today: desk.today)
            }
        }
        try desk.library.close()
    }

    private func check(
        _ patron: Patron,
        as part: DemonstrationCast.Part,
        in library: Reading,
        today: CalendarDay
    ) throws(DeskError) {
        let loans = try library.openLoans(of: patron.id)
        switch part {
        case .withoutLoans, .namedInLatin, .unusualReading, .cardless: #expect(loans.isEmpty)
        case .child: #expect(patron.category == .child && loans.count == 1)
        case .senior: #expect(try library.holds(of: patron.id).map(\.hold.state) == [.ready])
        case .restricted: #expect(try library.restrictions(of: patron.id).map(\.kind) == [.cardLost])
        case .membershipEnded: #expect(patron.membership.end.map { $0 < today } == true)
        case .atItemLimit: #expect(loans.count == 20)
        case .borrower: #expect(loans.count == 2 && loans.allSatisfy { $0.loan.due >= today })
        case .late: #expect(loans.count == 2 && loans.allSatisfy { $0.loan.due < today })
        case .unit: #expect(patron.category == .unit)
        }
    }

    @Test("items of the cast are where the cast says", arguments: DemonstrationCast.Prop.allCases)
    func props(prop: DemonstrationCast.Prop) throws {
        let library = try Library.open(at: try Self.shared.get().database, holder: "test")
        let barcode = try #require(Barcode(prop.barcode))

        let found = try library.read { library throws(DeskError) in try library.item(barcode) }
        try library.close()
        let item = try #require(found)

        switch prop {
        case .book, .periodical: #expect(item.whereabouts == .onShelf)
        case .toy: #expect(item.type == .toy && item.pieces == 12)
        case .discs: #expect(item.type == .audiovisual && item.pieces == 2)
        case .referenceOnly: #expect(item.isReferenceOnly)
        case .onHoldShelf:
            guard case .onHoldShelf = item.whereabouts else {
                Issue.record("\(item.whereabouts)")
                return
            }
        case .onLoan, .late, .alsoLate, .wanted, .picturebook: #expect(item.whereabouts == .onLoan)
        case .missing: #expect(item.whereabouts == .missing)
        case .withdrawn: #expect(item.whereabouts == .withdrawn)
        case .inTransit: #expect(item.whereabouts == .inTransit(to: item.home, hold: nil))
        }
    }

    private static let shared = Result {
        let workshop = try Workshop()
        try town.build(at: workshop.database, keyAt: workshop.keyFile)
        return workshop
    }

    @Test("barcodes end in Luhn's check digit")
    func luhn() {
        #expect(DemonstrationCast.Prop.book.barcode == "20000000000014")
    }

    @Test("no identity number lies in the file in plain")
    func sealed() throws {
        let workshop = try Workshop()
        try Self.town.build(at: workshop.database, keyAt: workshop.keyFile)

        let library = try Library.open(at: workshop.database, holder: "test")
        let numbers = try library.read { library throws(DeskError) in
            var numbers: Set<String> = []
            for number in 1...400 {
                guard let patron = try library.patron(ID(Int64(number))) else { continue }
                // Area and birth date, with which every invented number begins.
                numbers.insert("000000" + patron.birth.iso.filter { $0 != "-" })
            }
            return numbers
        }
        try library.close()
        let bytes = try Data(contentsOf: URL(fileURLWithPath: workshop.database))

        #expect(numbers.count > 300)
        #expect(bytes.range(of: Data("张伟".utf8)) != nil)
        var start = bytes.startIndex
        while let found = bytes.range(of: Data("000000".utf8), in: start..<bytes.endIndex) {
            let text = String(decoding: bytes[found.lowerBound...].prefix(14), as: UTF8.self)
            #expect(!numbers.contains(text))
            start = found.lowerBound + 1
        }
    }

    @Test("a library of real people never gives way to a demonstration")
    func replaces() throws {
        let workshop = try Workshop()
        _ = try workshop.found()

        #expect(throws: DeskError.database(.exists(path: workshop.database))) {
            try Self.town.build(at: workshop.database, keyAt: workshop.keyFile, replacing: true)
        }

        let desk = try workshop.desk()
        #expect(!desk.profile.isDemonstration)
        try desk.library.close()
    }
}
