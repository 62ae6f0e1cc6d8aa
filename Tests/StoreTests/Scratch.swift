import Circulation
import Foundation
import Testing

@testable import Store

/// A library of its own in a folder of its own, with one branch, one clerk, one desk and one patron.
final class Scratch: Sendable {
    let folder: String
    let library: Library
    let branch: ID<Branch>
    let otherBranch: ID<Branch>
    let staff: ID<Staff>
    let desk: ID<ServiceDesk>
    let patron: ID<Patron>
    let title: ID<Title>
    let item: ID<Item>

    var path: String { library.path }

    static let profile = LibraryProfile(
        identity: String(repeating: "0f", count: 16), member: MemberCode("HZ")!, englishName: "Hangzhou",
        chineseName: "杭州", offset: .china, isDemonstration: true)
    static let today = CalendarDay(iso: "2026-11-23")!
    static let now = Moment(day: today, hour: 10, minute: 0, offset: .china)

    static func newFolder() -> String {
        let folder = NSTemporaryDirectory() + "store-" + UUID().uuidString
        try! FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return folder
    }

    init() throws {
        folder = Scratch.newFolder()
        let path = folder + "/desk.db"
        try Library.create(at: path, profile: Scratch.profile, key: "print")
        library = try Library.open(at: path, holder: "test")
        (branch, otherBranch, staff, desk, title) = try library.inGate { library throws(DeskError) in
            let member = Scratch.profile.member
            let branch = try library.insertBranch(
                code: "HZ01", member: member, englishName: "West Lake", chineseName: "西湖")
            let other = try library.insertBranch(
                code: "HZ02", member: member, englishName: "Binjiang", chineseName: "滨江")
            let staff = try library.insertStaff(
                number: "0042", name: "Chen Jie", role: .clerk, branch: branch, member: member)
            let title = try library.insertTitle(
                NewTitle(
                    member: member, controlNumber: "c1", name: "活着", author: "余华", publisher: "作家出版社",
                    year: 2012, isbns: [ISBN("9787506365437")!], language: "chi"))
            return (branch, other, staff, try library.ensureDesk(named: "A1", at: branch).id, title)
        }
        let places = (branch, title)
        (patron, item) = try library.inGate { library throws(DeskError) in
            (
                try library.insertPatron(.someone("林小雨", "lin xiao yu", at: places.0)),
                try library.insertItem(.copy("HZ0000001", of: places.1, at: places.0))
            )
        }
    }

    deinit {
        try? library.close()
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Lends the item until a day two weeks on.
    @discardableResult
    func lend(_ item: ID<Item>? = nil, operation seed: Int = 1) throws -> ID<Loan> {
        let item = item ?? self.item
        return try library.inGate { library throws(DeskError) in
            let seq = try self.operation(seed, in: library)
            let loan = try library.insertLoan(
                item: item, patron: self.patron, branch: self.branch, staff: self.staff, desk: self.desk,
                lent: Scratch.now, due: Scratch.today.adding(14), operation: seq)
            try library.place(item, .onLoan)
            return loan
        }
    }

    /// Enters an operation of the desk.
    func operation(_ seed: Int, in library: Writing) throws(DeskError) -> Int64 {
        try library.insertOperation(
            id: .numbered(seed), verb: "checkOut", version: 1, act: "{}", outcome: "", staff: staff,
            branch: branch, desk: desk, at: Scratch.now, undoes: nil)
    }
}

extension OperationID {
    static func numbered(_ number: Int) -> OperationID {
        let digits = String(number, radix: 16)
        return OperationID(String(repeating: "0", count: 32 - digits.count) + digits)!
    }
}

extension NewPatron {
    static func someone(
        _ name: String,
        _ pinyin: String = "",
        at branch: ID<Branch>,
        card: String? = nil,
        phone: String? = nil,
        born: String = "1987-05-01",
        seen: CalendarDay = Scratch.today
    ) -> NewPatron {
        NewPatron(
            member: Scratch.profile.member, name: name, pinyin: pinyin, birth: CalendarDay(iso: born)!,
            category: .adult, card: card.flatMap(Barcode.init), phone: phone,
            membership: Membership(start: Scratch.today, end: nil, route: .credit), branch: branch, note: "",
            seen: seen)
    }
}

extension NewItem {
    static func copy(_ barcode: String, of title: ID<Title>, at branch: ID<Branch>) -> NewItem {
        NewItem(
            barcode: Barcode(barcode)!, title: title, member: Scratch.profile.member, home: branch,
            type: .book, callNumber: CallNumber("I247.57/Y8"), price: Money(fen: 4500), pieces: 1,
            isReferenceOnly: false)
    }
}
