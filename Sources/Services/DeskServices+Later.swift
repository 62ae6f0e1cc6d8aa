public import Circulation
import Store

/// What the desk asks for without waiting; every reply comes on a queue of the library.
extension DeskServices {
    /// Checks and seals an entry, then registers the patron; nothing of it runs on the caller's thread.
    public func registerLater(
        _ entry: PatronEntry,
        id: OperationID,
        reply: @escaping @Sendable (Result<RegisterPatron.Outcome, DeskError>) -> Void
    ) {
        prepareLater(
            { services throws(DeskError) in try services.registration(of: entry) }, id: id, reply: reply)
    }

    /// Checks and seals an entry, then corrects the patron's record.
    ///
    /// - Parameter start: the record the form was filled from, see ``correction(of:to:startingFrom:)``.
    public func correctLater(
        _ patron: ID<Patron>,
        to entry: PatronEntry,
        startingFrom start: Patron? = nil,
        id: OperationID,
        reply: @escaping @Sendable (Result<EditPatron.Outcome, DeskError>) -> Void
    ) {
        prepareLater(
            { services throws(DeskError) in
                try services.correction(of: patron, to: entry, startingFrom: start)
            }, id: id, reply: reply)
    }

    /// The pinyin of a name; its first use is slow, so it runs beside the screen.
    public func readNameLater(_ name: String, reply: @escaping @Sendable (String) -> Void) {
        library.readLater({ _ in Pinyin.reading(of: name) }, reply: { reply((try? $0.get()) ?? "") })
    }

    /// Makes an act off the screen's thread, outside the write gate, and performs it.
    private func prepareLater<Verb: Act>(
        _ prepare: @escaping @Sendable (DeskServices) throws(DeskError) -> Verb,
        id: OperationID,
        reply: @escaping @Sendable (Result<Verb.Outcome, DeskError>) -> Void
    ) {
        library.readLater(
            { _ throws(DeskError) in try prepare(self) },
            reply: { prepared in
                switch prepared {
                case .success(let act): performLater(act, id: id, reply: reply)
                case .failure(let error): reply(.failure(error))
                }
            })
    }
}
