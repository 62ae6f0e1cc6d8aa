/// What a piece of the screen means; a theme gives each meaning its look.
public enum ThemeToken: String, CaseIterable, Sendable {
    case text
    case textDim = "text.dim"
    case textStrong = "text.strong"
    case accent
    case title
    case heading
    case bar
    case barKey = "bar.key"
    case tab
    case tabActive = "tab.active"
    case banner
    case border
    case borderFocused = "border.focused"
    case selection
    case selectionIdle = "selection.idle"
    case scanbox
    case scanboxLabel = "scanbox.label"
    case field
    case fieldFocused = "field.focused"
    case fieldError = "field.error"
    case findingStop = "finding.stop"
    case findingConfirm = "finding.confirm"
    case findingNotice = "finding.notice"
    case outcomeDone = "outcome.done"
    case outcomeStop = "outcome.stop"
    case loanOverdue = "loan.overdue"
    case loanToday = "loan.today"
    case holdReady = "hold.ready"
    case orderLate = "order.late"
    case creditGain = "credit.gain"
    case creditLoss = "credit.loss"
    case live
    case stale
    case popup
    case popupBorder = "popup.border"
    case progress
    case progressTrack = "progress.track"
    case chart
    case chartKept = "chart.kept"
    case chartUnkept = "chart.unkept"
    case chartTarget = "chart.target"
}

/// A look for every meaning on the screen.
public struct Theme: Equatable, Sendable {
    public var name: String
    /// As written in the theme: a colour not named is the surface's.
    public private(set) var styles: [ThemeToken: Style]

    /// A theme that changes these meanings of another and takes all others from it.
    public init(name: String, styles: [ThemeToken: Style], inheriting base: Theme = .plain) {
        self.name = name
        self.styles = base.styles.merging(styles) { $1 }
    }

    private init(name: String, complete styles: [ThemeToken: Style]) {
        self.name = name
        self.styles = styles
    }

    /// The look of a meaning on the screen's ground.
    public subscript(token: ThemeToken) -> Style {
        self[token, on: .text]
    }

    /// The look of a meaning drawn on a surface such as a bar or a popup.
    public subscript(token: ThemeToken, on surface: ThemeToken) -> Style {
        let ground = surface == .text ? written(.text) : written(surface).over(written(.text))
        // Plain text has no ground of its own but the screen's: on a surface it takes the surface's.
        return token == surface || token == .text ? ground : written(token).over(ground)
    }

    private func written(_ token: ThemeToken) -> Style {
        styles[token] ?? .plain
    }

    /// Attributes only: what is left when a terminal has no colours or no theme loads.
    public static let plain = Theme(
        name: "plain",
        complete: Dictionary(
            uniqueKeysWithValues: ThemeToken.allCases.map { ($0, Style(attributes: plainAttributes(of: $0))) }
        ))

    private static func plainAttributes(of token: ThemeToken) -> Style.Attributes {
        switch token {
        case .text, .border, .popup, .field, .scanbox, .tab, .live, .chart, .progress: []
        case .creditGain, .chartKept, .chartTarget: []
        case .textDim, .progressTrack, .stale, .chartUnkept: .dim
        case .textStrong, .accent, .title, .scanboxLabel, .holdReady, .loanToday, .creditLoss: .bold
        case .borderFocused, .popupBorder, .findingNotice, .outcomeDone, .orderLate: .bold
        case .heading, .fieldFocused: .underline
        case .fieldError, .loanOverdue, .findingConfirm, .selectionIdle: [.bold, .underline]
        case .bar, .selection, .tabActive, .banner: .reverse
        case .barKey, .findingStop, .outcomeStop: [.reverse, .bold]
        }
    }
}
