import Circulation
import Phrasebook

/// One of every phrase; facts are digits or codes, so that what remains is our own wording.
enum Samples {
    static let day = CalendarDay(number: 20_789)
    static let today = CalendarDay(number: 20_780)
    static let branch = ID<Branch>(1)
    static let names = BranchNames(
        [MemberCode("HZ")].compactMap(\.self).map { member in
            Branch(id: branch, code: "HZ02", member: member, englishName: "Xiaoshan", chineseName: "萧山分馆")
        })

    static let all: [any Phrase] =
        labels + findings + renewalReasons + errors + whereabouts + sentences

    static let labels: [any Phrase] =
        PaneLabel.allCases + CommandLabel.allCases + ChromeLabel.allCases + ColumnLabel.allCases
        + DeskLabel.allCases + PatronLabel.allCases + FormLabel.allCases + DeskWord.allCases
        + MarkWord.allCases + values

    static let values: [any Phrase] =
        PatronCategory.allCases + AdmissionRoute.allCases + DocumentKind.allCases
        + RestrictionKind.allCases + ItemType.allCases + LendingBar.allCases + HoldState.allCases
        + FindingLevel.allCases + EntryField.allCases

    static let findings: [Finding] =
        codes.map { .unknownBarcode($0) } + isbns.map { .isbnScanned($0, copies: 3) }
        + LendingBar.allCases.map { .notLendable($0) }
        + ItemType.allCases.map { .typeLimit($0, limit: 30_000, onLoan: 30_000) }
        + FindingLevel.allCases.flatMap { level in
            [1, 300].map { .overdueItems(count: $0, longestDays: 3_000, level: level) }
        }
        + RestrictionKind.allCases.flatMap { kind in
            [.restricted(kind, until: nil, note: ""), .restricted(kind, until: day, note: "12.")]
        }
        + [
            .foundAgain(.missing), .foundAgain(.lost), .heldForAnother(patrons: 1),
            .heldForAnother(patrons: 3),
        ]
        + [.renewalLimit(limit: 0), .renewalLimit(limit: 1), .renewalLimit(limit: 2)]
        + [
            .onLoanToAnother(since: today, due: day), .lentJustNow(due: day), .alreadyOnLoan(due: day),
            .itemLimit(limit: 20, onLoan: 20), .membershipEnded(day), .inTransit(to: branch),
            .dueShortenedByMembership(day), .severalPieces(48), .renewalNotLater(due: day), .notOnLoan,
            .returnedLate(days: 5), .expectedElsewhere(branch),
        ]

    static let renewalReasons = findings.map { RenewalReason($0) }

    static let errors: [DeskError] =
        [
            .refused([]), .refused([.notOnLoan, .severalPieces(2)]), .operationReused,
            .inconsistent("12"), .interrupted, .changedMeanwhile(.patron), .deskTaken(name: "2"),
        ]
        + [.patron, .item, .title, .loan, .branch, .desk, .staff, .visit].map { .gone($0) }
        + [.nothing, .tooOld(minutes: 10), .changedSince, .notUndoable].map { .cannotUndo($0) }
        + databaseFaults.map { .database($0) } + keyFaults.map { .key($0) }
        + EntryField.allCases.map { .entry([EntryFault($0, .empty)]) }
        + faultReasons.map { .entry([EntryFault(.name, $0), EntryFault(.phone, .empty)]) }

    static let databaseFaults: [DatabaseFault] = [
        .missing(path: "/1"), .exists(path: "/1"), .foreign(path: "/1"),
        .newer(path: "/1", version: 3, known: 2), .older(path: "/1", version: 1, known: 2),
        .corrupt(path: "/1"), .readOnly(path: "/1"), .full(path: "/1"), .denied(path: "/1"),
        .networkFileSystem(path: "/1"), .busy(holder: nil), .busy(holder: "03"),
        .setting(name: "1", expected: "2", found: "0"), .failed(code: 10), .replaced(path: "/1"),
    ]

    static let keyFaults: [KeyFault] = [
        .missing(path: "/1"), .exposed(path: "/1"), .malformed(path: "/1"), .wrong(path: "/1"),
        .exists(path: "/1"), .denied(path: "/1"),
    ]

    static let faultReasons: [EntryFault.Reason] =
        [.empty, .tooLong(limit: 60), .unsafeCharacter(position: 2), .malformed, .taken, .outOfRange]
        + [.wrongShape, .wrongChecksum, .impossibleDate, .unassignedArea].map { .document($0) }

    static let whereabouts: [Whereabouts] = [
        .onShelf, .onHoldShelf(hold: ID(1), until: day), .inTransit(to: branch, hold: nil), .onLoan,
        .inProcessing, .inRepair, .missing, .lost, .withdrawn,
    ]

    static let destinations: [ReturnDestination] = [
        .reshelve, .holdShelf(hold: ID(1), until: day), .transit(to: branch, hold: nil),
        .transit(to: branch, hold: ID(1)), .problem(.inRepair),
    ]

    private static let codes = [Barcode("0147")].compactMap(\.self)
    static let callNumbers = [CallNumber("I247.57/Y8")]
    private static let isbns = [ISBN("9787506365437")].compactMap(\.self)
}
