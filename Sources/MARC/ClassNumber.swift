/// A class number and the scheme it belongs to.
public struct ClassNumber: Equatable, Sendable {
    /// The schemes told apart.
    public enum Scheme: String, Equatable, Sendable, CaseIterable {
        /// Chinese Library Classification, 中国图书馆分类法.
        case chinese
        /// Library of Congress Classification.
        case congress
        /// Dewey Decimal Classification.
        case dewey
        /// A library's own, or one this program does not know.
        case local
    }

    /// Which scheme the number belongs to.
    public let scheme: Scheme
    /// The number without marks around it, such as `I247.5`.
    public let number: String

    /// Makes a class number.
    public init(_ scheme: Scheme, _ number: String) {
        self.scheme = scheme
        self.number = number
    }
}
