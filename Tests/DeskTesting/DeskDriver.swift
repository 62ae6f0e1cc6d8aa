public import Canvas
import Circulation
public import Desk
public import Phrasebook
public import Services
import Testing

/// A desk without a terminal, worked the way a clerk works it: keys, scans, and a look at the screen.
///
/// Everything behind the screen is real. A scanner does not wait for the screen, a person does: scans go in
/// at once, keys when nothing is under way any more (``atOnce(_:)`` for a hasty clerk), and every
/// expectation looks at a desk at rest. Nothing sleeps.
public final class DeskDriver {
    public let town: Town
    public private(set) var model: DeskModel
    /// Keys pressed and codes scanned so far: what a task costs.
    public internal(set) var keys = 0
    public internal(set) var scans = 0
    public private(set) var hasQuit = false
    public private(set) var repaints = 0
    private let opened: DeskServices
    let language: Language
    let branches: [Branch]
    var recognizer = ScanRecognizer()
    /// The keyboard's clock; stands still while nobody types.
    var keyTime: Int64 = 1_000_000
    var isHasty = false
    private let replies = ReplyBox()
    private var underWay = 0

    /// Opens a desk of a town; a second desk of the same town is a second driver with another name.
    public init(
        _ language: Language = .english,
        size: Size = .wide,
        in town: Town? = nil,
        desk: String = "1",
        branch: String = "HZ01"
    ) throws {
        let town = try town ?? Town()
        self.town = town
        self.language = language
        let services = try town.services(desk: desk, branch: branch)
        opened = services
        branches = try services.ask(ListBranches())
        let place = DeskPlace(profile: services.profile, session: services.session, branches: branches)
        let look = Look(theme: ThemeShelf().theme(named: ThemeShelf.builtInName).theme)
        model = DeskModel(
            DeskState(
                place: place, size: size, language: language, look: look, now: town.clock.now,
                operations: OperationSource(seed: (1, UInt64(desk.utf8.reduce(0) { $0 * 31 + Int($1) })))))
        start(model.begin())
    }

    deinit {
        opened.close()
    }

    /// The services behind the desk, to look into the library once everything asked has been answered.
    public var services: DeskServices {
        settle()
        return opened
    }

    /// What the screen shows when everything asked has been answered.
    public var frame: Frame {
        settle()
        return model.draw()
    }

    /// Waits until every effect that was started has been answered.
    @discardableResult
    public func settle() -> Self {
        while underWay > 0 {
            guard let reply = replies.next(within: 60) else {
                Issue.record("\(underWay) effects were never answered.\n\(model.draw().text)")
                underWay = 0
                return self
            }
            underWay -= 1
            send(reply)
        }
        return self
    }

    func send(_ message: Message) {
        start(model.update(message))
    }

    private func start(_ effects: [Effect]) {
        for effect in effects {
            switch effect {
            case .quit: hasQuit = true
            case .repaint: repaints += 1
            default:
                if effect.isAnswered { underWay += 1 }
                effect.start(with: opened) { [replies] in replies.post($0) }
            }
        }
    }
}

extension Size {
    /// A usual window.
    public static let wide = Size(columns: 120, rows: 40)
    /// A branch library's window over the line.
    public static let compact = Size(columns: 80, rows: 24)
}
