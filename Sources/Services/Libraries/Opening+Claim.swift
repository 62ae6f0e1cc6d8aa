public import Circulation
import Store

/// Opening a desk for one program alone, so that no two take back each other's acts.
extension Opening {
    /// As many desks without a name of their own are tried.
    private static let mostDesks = 99

    /// The services of a desk no other program works at: the named one, else the first free of `1`, `2`, ...
    ///
    /// The desk stays taken while the services are kept, at most as long as the program runs.
    ///
    /// - Throws: ``DeskError/deskTaken(name:)`` when another program works at the desk; what
    ///   ``services(clock:)`` throws.
    public func claimedServices(clock: WallClock = .system) throws(DeskError) -> DeskServices {
        if let desk {
            guard let services = try claimed(clock: clock) else { throw .deskTaken(name: desk) }
            return services
        }
        var opening = self
        for number in 1...Opening.mostDesks {
            opening.desk = String(number)
            if let services = try opening.claimed(clock: clock) { return services }
        }
        throw .deskTaken(name: Opening.usualDesk)
    }

    private func claimed(clock: WallClock) throws(DeskError) -> DeskServices? {
        let services = try services(clock: clock)
        do throws(DeskError) {
            if let claim = try services.library.claim(services.session.desk.id) {
                return services.holding(claim)
            }
        } catch {
            try services.library.close()
            throw error
        }
        try services.library.close()
        return nil
    }
}

extension DeskServices {
    fileprivate func holding(_ claim: DeskClaim) -> DeskServices {
        DeskServices(
            library: library, session: session, profile: profile, clock: clock, vault: vault, claim: claim)
    }
}
