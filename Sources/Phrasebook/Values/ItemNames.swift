public import Circulation

extension ItemType: Label {
    public var words: Words {
        switch self {
        case .book: ("book", "图书")
        case .periodical: ("periodical", "期刊")
        case .audiovisual: ("audiovisual", "视听文献")
        case .audiobook: ("audio book", "有声读物")
        case .toy: ("toy", "玩具")
        }
    }

    /// Several of the type in English, for sentences that count them.
    var plural: String {
        switch self {
        case .book, .periodical, .audiobook, .toy: words.english + "s"
        case .audiovisual: "audiovisual items"
        }
    }
}

extension LendingBar: Label {
    public var words: Words {
        switch self {
        case .referenceOnly: ("for use in the library only", "馆内阅览")
        case .inProcessing: ("in processing", "编目加工中")
        case .inRepair: ("in repair", "修补中")
        case .missing: ("missing from shelf", "架上未见")
        case .lost: ("lost", "遗失")
        case .withdrawn: ("withdrawn", "剔除")
        }
    }
}

extension HoldState: Label {
    public var words: Words {
        switch self {
        case .waiting: ("waiting", "排队中")
        case .ready: ("on hold shelf", "预约待取")
        case .inTransit: ("in transit", "在途")
        case .fulfilled: ("lent", "已借出")
        case .cancelled: ("cancelled", "已取消")
        }
    }
}

extension Whereabouts: Label {
    /// The status alone.
    public var words: Words {
        switch self {
        case .onShelf: ("available", "在馆")
        case .onHoldShelf: ("on hold shelf", "预约待取")
        case .inTransit: ("in transit", "在途")
        case .onLoan: ("on loan", "已借出")
        case .inProcessing: LendingBar.inProcessing.words
        case .inRepair: LendingBar.inRepair.words
        case .missing: LendingBar.missing.words
        case .lost: LendingBar.lost.words
        case .withdrawn: LendingBar.withdrawn.words
        }
    }
}
