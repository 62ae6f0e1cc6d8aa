public import Circulation
public import Store

/// Every branch of the library, by its code.
public struct ListBranches: Question {
    public init() {}

    public func answer(from library: Reading, context: QuestionContext) throws(DeskError) -> [Branch] {
        try library.branches()
    }
}
