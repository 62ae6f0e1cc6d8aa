import Circulation
import Phrasebook

/// Why a scan did not do what it was meant to, or what it brought along: findings of a rule, or another sentence.
enum Trouble: Sendable {
    case findings([Finding])
    case other(any Phrase)

    static let none = Trouble.findings([])

    init(_ error: DeskError) {
        self = if case .refused(let findings) = error { .findings(findings) } else { .other(error) }
    }

    /// The trouble in a line of a list: the first finding, and how many more there are.
    func brief(in formats: Formats, isRenewal: Bool = false) -> String {
        switch self {
        case .findings(let findings):
            guard let first = findings.first else { return "" }
            let text = isRenewal ? first.renewalBrief(in: formats) : first.brief(in: formats)
            return findings.count > 1 ? "\(text) +\(findings.count - 1)" : text
        case .other(let phrase):
            return phrase.text(in: formats)
        }
    }

    var sentences: [any Phrase] {
        switch self {
        case .findings(let findings): findings.map { $0 as any Phrase }
        case .other(let phrase): [phrase]
        }
    }

    var reasons: [Finding] {
        switch self {
        case .findings(let findings): findings
        case .other: []
        }
    }
}
