import Circulation
import Phrasebook

extension Samples {
    static let sentences = frameSentences + visitSentences + patronSentences + actSentences + programSentences

    private static let frameSentences: [any Phrase] =
        ([
            .desk("03"), .staff("0042"), .queue(0),
            .tooSmall(columns: 50, rows: 10, neededColumns: 60, neededRows: 16),
            .quitQuestion(waitingScans: 0), .quitQuestion(waitingScans: 1), .quitQuestion(waitingScans: 2),
        ] as [ChromePhrase])
        + ([
            .noPatronOpen, .nothingOnLoan, .nothingLentInVisit, .noLastPatron,
        ] as [UnavailablePhrase])
        + ([.inputMethodOn, .paymentCode, .scanCardFirst] as [ScanNotice])
        + ([
            .nobodyFound("1"), .unknownDocument(tail: "0014"), .morePatrons, .ambiguous(2), .twoMeanings,
            .meansItem(title: "1984"),
        ] as [SearchPhrase])
        + ([.onLoanTo(patron: "1", due: day), .holdsWaiting(1), .atBranch(branch)] as [CataloguePhrase])

    private static let visitSentences: [any Phrase] =
        ([
            .closed(name: "1", lent: 2), .closedByNext(closed: "1", opened: "2"),
            .closedByIdle(seconds: 90), .alreadyOpen(name: "1"),
            .lastAct("1", time: "10:03"), .confirmTitle(1),
            .confirmTitle(2), .declined, .overrideQuestion, .moveAsk(2, from: "1"),
        ] as [VisitPhrase])
        + ([
            .alreadyTheirs(name: "1"), .patronAtReturns, .nothingToExplain, .itemNotOnLoan(title: "1984"),
            .itemIsWith(title: "1984", name: "1"), .dueOn(day), .noRecordOpen, .returnsEmpty, .tryAgain,
            .setAsideFor(tail: "0003"),
        ] as [DeskPhrase])
        + callNumbers.flatMap { callNumber in
            destinations.map { DeskPhrase.routed($0, title: "1984", callNumber: callNumber) }
        }
        + [ReturnPhrase.batch(37, piles: [30, 4, 2, 1])] + destinations

    private static let patronSentences: [any Phrase] =
        [
            .onLoan(4, limit: 20), .visit(lent: 1), .rights(items: 20, days: 40, renewals: 1),
            .holdReady(title: "1984", until: day), .parts(48), .memberSince(day, .credit), .memberUntil(day),
            .documentTail("0014"), .phoneTail("2210"), .note("1"),
        ] as [PatronPhrase]

    private static let actSentences: [any Phrase] =
        ([
            .lent(title: "1984", due: day), .renewed(title: "1984", due: day),
            .unchanged(title: "1984", due: day), .renewedSeveral(1, refused: 0),
            .renewedSeveral(3, refused: 2), .moved(2, from: "1", to: "2"), .registered(name: "1"),
            .patronSaved(name: "1"), .nothingChanged,
        ] as [OutcomePhrase])
        + ([
            .loan(title: "1984"), .renewal(title: "1984"), .renewals(2), .return(title: "1984"), .move(2),
            .routing(title: "1984"),
        ] as [UndonePhrase])

    private static let programSentences: [any Phrase] =
        ([
            .noTerminal, .unknownLanguage(code: "1"), .makingDemonstration(path: "/1"),
            .demonstrationMade(path: "/1"), .noLibraryYet(path: "/1"), .choiceMake, .choiceDemonstration,
            .choiceLeave, .askName,
        ] as [LaunchPhrase])
        + ([
            .libraryMade(path: "/1"), .keyMade(path: "/1"), .keepKeyApart, .branchAdded(code: "1", name: "2"),
            .deskAdded(name: "1", branch: "2"), .staffAdded(number: "1", name: "2"), .rulesSet(1),
        ] as [SetUpPhrase])
        + ([
            .sound(patrons: 12_000, titles: 2, items: 3, loans: 4), .chainWhole(acts: 5),
            .chainBroken(at: 7), .integrity("1"), .unsound(problems: 2),
        ] as [VerifyPhrase])
        + ([
            .reading(path: "/1"), .progress(records: 2, percent: 50, perSecond: 1_000), .resumed(at: 2),
            .done(read: 5, added: 1, changed: 1, same: 1, refused: 2), .items(added: 1), .lasted(seconds: 1),
            .cancelled(after: 2), .takenBefore(read: 5, added: 1, changed: 1, same: 1, refused: 2),
            .takenBefore(read: 1, added: 1, changed: 0, same: 0, refused: 0),
        ] as [ImportPhrase])
        + ([
            .elsewhere(1), .skipped(2), .oneElsewhere(record: 3, barcode: "0147"),
            .oneUnreadable(record: 4, barcode: "1?"),
        ] as [CopyPhrase]) + ImportAdvice.allCases
        + ([
            .chooseNumber(upTo: 3), .askOtherName, .askMember(usual: "1"), .malformedMember, .pressEnter,
            .nothingMade,
        ] as [FirstRunPhrase])
        + refusals.map { ImportPhrase.refused(number: 3, byte: 4_096, $0) }
        + themeReasons.map { ThemePhrase.file("1", $0) }
        + themeReasons.map { ThemePhrase.at(file: "1", line: 2, column: 3, $0) }

    static let refusals: [RecordRefusal] = [
        .truncated, .tooLong, .badLength, .badLeader, .badDirectory, .noFields, .badField(tag: "905"),
        .undecodable(tag: "200"), .unsupportedCharacterSet("03"), .noTitle,
        .entry([EntryFault(.barcode, .malformed)]),
    ]

    /// What is quoted from a theme file are digits, as all facts are.
    static let themeReasons: [ThemeReason] =
        [
            .syntax("1"), .unreadable, .unknownTheme(known: ["1", "2"]), .unknownKey("1", nearest: nil),
            .unknownKey("1", nearest: "2"), .unknownToken("1", nearest: nil),
            .unknownToken("1", nearest: "2"), .badColour("#1"), .unknownColour("1", nearest: nil),
            .unknownColour("1", nearest: "2"), .unknownAttribute("1", known: ["2"]), .badName(limit: 40),
            .unknownParent("1", known: ["2"]), .cycle(["1", "2", "1"]),
        ] + ([.text, .table, .style, .list] as [ThemeReason.Expected]).map { .wrongType($0) }
}
