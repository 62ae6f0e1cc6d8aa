import Circulation
import Phrasebook

extension Samples {
    static let deskSentences: [any Phrase] =
        ([
            .desk("03"), .staff("0042"), .queue(0), .waiting(seconds: 3),
            .tooSmall(columns: 50, rows: 10, neededColumns: 60, neededRows: 16),
            .quitQuestion(waitingScans: 0), .quitQuestion(waitingScans: 1), .quitQuestion(waitingScans: 2),
            .unboundKey("F11"), .languageChanged, .themeChanged("1"), .themeRefused("1"), .shown(4, of: 20),
        ] as [ChromePhrase])
        + ([
            .noPatronOpen, .nothingSelected, .nothingOnLoan, .nothingToUndo, .nothingToConfirm,
            .nothingLentInVisit, .noLastPatron, .noSlip, .formOpen, .scansWaiting, .readOnly,
            .notInThisVersion, .needsRole(.supervisor),
        ] as [UnavailablePhrase])
        + ([
            .inputMethodOn, .paymentCode, .tooLong, .unsafeCharacter, .pasteIgnored, .answerFirst,
            .scanCardFirst, .queued(1), .queued(2), .cleared,
        ] as [ScanNotice])
        + ([
            .nobodyFound("1"), .unknownCard("1"), .unknownDocument(tail: "0014"), .unknownPhone(tail: "2210"),
            .noTitleFound("1"), .noItem("1"), .morePatrons, .moreTitles, .found(2, .titles), .ambiguous(2),
        ] as [SearchPhrase])
        + ([
            .twoMeanings, .meansItem(title: "1984"), .meansPatron(name: "1"),
            .copiesOfISBN(title: "1984", copies: 1),
        ] as [SearchPhrase])
        + ([
            .batch(37, piles: [30, 4, 2, 1]), .slipPrinted, .problems(1), .batchClosed(2),
            .bookDrop(asOf: "17:00"), .backDated(to: "1"), .amnesty,
        ] as [ReturnPhrase])
        + destinations

    static let patronSentences: [any Phrase] =
        ([
            .onLoan(4, limit: 20), .visit(lent: 1), .rights(items: 20, days: 40, renewals: 1),
            .lateItems(1, longestDays: 5), .holdReady(title: "1984", until: day), .holdsReady(2),
            .loanDays(40), .parts(48),
        ] as [PatronPhrase])
        + ([
            .memberSince(day, .credit), .memberUntil(day), .documentTail("0014"), .phoneTail("2210"),
            .born(year: 1987), .restrictedUntil(.manual, day), .restrictedUntil(.manual, nil), .note("1"),
        ] as [PatronPhrase])
        + ([
            .lent(title: "1984", due: day), .renewed(title: "1984", due: day),
            .unchanged(title: "1984", due: day), .renewedSeveral(1, refused: 0),
            .renewedSeveral(3, refused: 2), .returned(title: "1984", patron: nil),
            .returned(title: "1984", patron: "1"), .moved(2, from: "1", to: "2"), .registered(name: "1"),
            .patronSaved(name: "1"), .noteSaved(name: "1"), .titleAdded(title: "1984"),
            .itemAdded(title: "1984", barcode: "0147"), .nothingChanged,
        ] as [OutcomePhrase])
        + ([
            .loan(title: "1984"), .renewal(title: "1984"), .renewals(2), .return(title: "1984"), .move(2),
            .registration(name: "1"), .edit(name: "1"), .title("1984"), .item(barcode: "0147"),
            .question("1"),
        ] as [UndonePhrase])
        + ([
            .opened(name: "1"), .closed(name: "1", lent: 2), .closedByNext(closed: "1", opened: "2"),
            .closedByIdle(name: "1", seconds: 90), .lastAct("1", time: "10:03"),
        ] as [VisitPhrase])
        + ([
            .confirmTitle(1), .confirmTitle(2), .confirmed, .declined, .overrideQuestion,
            .moveAsk(2, from: "1"), .moveQuestion(2, from: "1", to: "2"), .leaveForm,
            .duplicatePatron(name: "1"),
        ] as [VisitPhrase])
        + ([
            .copiesAvailable(1, of: 3), .onLoanUntil(day), .onLoanTo(patron: "1", due: day),
            .holdsWaiting(1), .itemOf(title: "1984"), .atBranch(branch),
        ] as [CataloguePhrase])

    static let adminSentences: [any Phrase] =
        ([
            .noTerminal, .terminalFallback(from: "1", to: "2"), .unknownBranch(code: "1", known: ["2"]),
            .unknownStaff(number: "1"), .unknownDesk(name: "1", branch: "2"), .unknownLanguage(code: "1"),
            .unknownTheme(name: "1", known: ["2"]), .option(name: "1", reason: "2"), .resumed,
        ] as [LaunchPhrase])
        + ([
            .libraryMade(path: "/1"), .keyMade(path: "/1"), .keepKeyApart, .branchAdded(code: "1", name: "2"),
            .deskAdded(name: "1", branch: "2"), .staffAdded(number: "1", name: "2"), .rulesSet(1),
            .generating(done: 1, of: 2, .patrons), .generated(patrons: 1, titles: 2, items: 3, loans: 4),
            .backedUp(path: "/1", bytes: 4096), .backupChecked(path: "/1"), .migrated(from: 1, to: 2),
            .upToDate(version: 2),
        ] as [SetUpPhrase])
        + ([
            .checking(.auditChain), .sound(patrons: 12_000, titles: 2, items: 3, loans: 4),
            .chainWhole(acts: 5), .failed(.loanDates, count: 1), .chainBroken(at: 7), .integrity("1"),
            .unsound(problems: 2),
        ] as [VerifyPhrase])
        + ([
            .reading(path: "/1"), .progress(records: 2, percent: 50, perSecond: 1_000), .resumed(at: 2),
            .done(read: 5, added: 1, changed: 1, same: 1, refused: 2), .items(added: 1), .lasted(seconds: 1),
            .remark(number: 1, field: "905", "1"), .cancelled(after: 2), .nothing,
        ] as [ImportPhrase])
        + refusals.map { ImportPhrase.refused(number: 3, byte: 4_096, $0) }

    static let refusals: [RecordRefusal] = [
        .truncated, .tooLong, .badLength, .badLeader, .badDirectory, .noFields, .badField(tag: "905"),
        .undecodable(tag: "200"), .unsupportedCharacterSet("03"), .noTitle, .barcodeTaken("0147"),
        .entry([EntryFault(.barcode, .malformed)]),
    ]
}
