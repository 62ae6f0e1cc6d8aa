import Circulation
import DeskTesting
import Services
import Testing

@Suite("One desk, one program")
struct DeskClaimTests {
    private func opening(_ town: Town, desk: String? = nil) -> Opening {
        Opening(database: town.database, keyFile: town.keyFile, branch: "HZ01", desk: desk)
    }

    @Test("without a name each window gets the first free desk")
    func firstFree() throws {
        let town = try Town()

        let first = try opening(town).claimedServices()
        let second = try opening(town).claimedServices()

        #expect([first, second].map(\.session.desk.name) == ["1", "2"])
        #expect(first.session.desk != second.session.desk)
        for services in [first, second] { services.close() }
        withExtendedLifetime(town) {}
    }

    @Test("a desk that is open is refused by its name; others at the library are not kept out")
    func taken() throws {
        let town = try Town()
        let named = try opening(town, desk: "East").claimedServices()

        #expect(throws: DeskError.deskTaken(name: "East")) {
            try opening(town, desk: "East").claimedServices()
        }
        let unclaimed = try opening(town, desk: "East").services()
        let elsewhere = try Opening(
            database: town.database, keyFile: town.keyFile, branch: "HZ02", desk: "East"
        ).claimedServices()

        #expect(unclaimed.session == named.session)
        #expect(elsewhere.session.desk.name == "East")
        for services in [named, unclaimed, elsewhere] { services.close() }
        withExtendedLifetime(town) {}
    }

    @Test("a desk comes free with the program that had it")
    func freed() throws {
        let town = try Town()
        for _ in 1...2 {
            let services = try opening(town, desk: "1").claimedServices()
            try services.lend(.book, to: .withoutLoans)
            try services.checkIn(.book)
            services.close()
        }
        withExtendedLifetime(town) {}
    }
}
