public import Circulation

/// What branches are called; findings and destinations know only their identity.
public struct BranchNames: Sendable {
    private let names: [ID<Branch>: Words]

    public init(_ branches: some Sequence<Branch>) {
        let pairs = branches.map { ($0.id, Words($0.englishName, $0.chineseName)) }
        names = Dictionary(pairs) { first, _ in first }
    }

    /// The branch's name; "another branch" for one that is not known.
    public func name(of branch: ID<Branch>, in language: Language) -> String {
        let words = names[branch] ?? BranchNames.unknown
        return switch language {
        case .english: words.english
        case .simplifiedChinese: words.chinese
        }
    }

    static let unknown: Words = ("another branch", "其他分馆")
}
