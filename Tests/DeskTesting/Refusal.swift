public import Circulation
public import Services
import Store
public import Testing

/// A scan that the rules refuse, and the finding that must say why.
public struct Refusal: Sendable, CustomTestStringConvertible {
    public let testDescription: String
    public let card: DemonstrationCast.Part
    public let code: String
    public let finding: @Sendable (DeskServices) throws -> Finding

    init(
        _ testDescription: String,
        _ card: DemonstrationCast.Part,
        _ code: String,
        finding: @escaping @Sendable (DeskServices) throws -> Finding
    ) {
        self.testDescription = testDescription
        self.card = card
        self.code = code
        self.finding = finding
    }

    public static let all: [Refusal] = [
        Refusal("unknown barcode", .withoutLoans, "29999999999999") { _ in
            .unknownBarcode(Barcode("29999999999999")!)
        },
        Refusal("an ISBN scanned", .withoutLoans, "9787000000186") { services in
            let isbn = ISBN("9787000000186")!
            let copies = try services.library.read { library throws(DeskError) in
                try library.titles(isbn: isbn).map { title throws(DeskError) in
                    try library.items(of: title.id).count
                }
            }
            return .isbnScanned(isbn, copies: copies.reduce(0, +))
        },
        Refusal("for use in the library only", .withoutLoans, prop: .referenceOnly) { _ in
            .notLendable(.referenceOnly)
        },
        Refusal("missing from the shelf", .withoutLoans, prop: .missing) { _ in .notLendable(.missing) },
        Refusal("withdrawn", .withoutLoans, prop: .withdrawn) { _ in .notLendable(.withdrawn) },
        Refusal("on loan to another", .withoutLoans, prop: .onLoan) { services in
            let loan = try services.item(.onLoan).loan!
            return .onLoanToAnother(since: loan.lent.day(at: .china), due: loan.due)
        },
        Refusal("item limit", .atItemLimit, prop: .book) { _ in .itemLimit(limit: 20, onLoan: 20) },
        Refusal("restricted", .restricted, prop: .book) { services in
            let restriction = try services.record(.restricted).restrictions[0]
            return .restricted(restriction.kind, until: restriction.until, note: restriction.note)
        },
        Refusal("membership ended", .membershipEnded, prop: .book) { services in
            .membershipEnded(try services.patron(.membershipEnded).membership.end!)
        },
        Refusal("held for another", .withoutLoans, prop: .onHoldShelf) { _ in .heldForAnother(patrons: 1) },
        Refusal("a renewal another patron waits for", .borrower, prop: .wanted) { _ in
            .heldForAnother(patrons: 1)
        },
    ]

    private init(
        _ testDescription: String,
        _ card: DemonstrationCast.Part,
        prop: DemonstrationCast.Prop,
        finding: @escaping @Sendable (DeskServices) throws -> Finding
    ) {
        self.init(testDescription, card, prop.barcode, finding: finding)
    }
}
