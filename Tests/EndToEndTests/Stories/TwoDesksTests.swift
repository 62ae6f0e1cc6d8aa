import DeskTesting
import Foundation
import Services
import Testing

extension EndToEnd {
    @Suite("Two desks of the demonstration library")
    struct TwoDesksTests {
        /// What a clerk may wait for news from another desk.
        private static let second = Duration.seconds(1)

        @Test(
            "--demo makes its library without a terminal too, at once the second time; two desks agree in a second"
        )
        func demonstration() async throws {
            let premises = try Premises()
            let first = try await premises.run(.desk, "--demo")
            #expect(first.status == 0, "\(first)")
            #expect(first.errors.contains("The demonstration library is ready"))
            let start = ContinuousClock.now
            let second = try await premises.run(.desk, "--demo")
            #expect(second.isClean, "\(second)")
            #expect(ContinuousClock.now - start < .seconds(2))

            try await TmuxScreen.desk("--demo --desk A", at: premises) { left in
                try await TmuxScreen.desk("--demo --desk B --language zh-Hans", at: premises, size: .compact)
                {
                    try await agree(left, $0)
                }
            }

            let verification = try await premises.run(
                .admin, "verify", "--database", premises.places.demonstration)
            #expect(verification.isClean, "\(verification)")
        }

        /// What the left desk lends and takes back shows in the record that is open at the right one.
        private func agree(_ left: TmuxScreen, _ right: TmuxScreen) async throws {
            let card = DemonstrationCast.Part.withoutLoans.card
            try await left.wait(for: "Scan a patron's card")
            try await left.scan(card)
            try await left.wait(for: "On loan 0 of 20")
            try await right.wait(for: "F1借出")
            try await right.scan(card)
            try await right.wait(for: "在借 0/20")

            var waits: [Duration] = []
            try await left.scan(DemonstrationCast.Prop.book.barcode)
            waits.append(try await right.wait(for: "Demo Lighthouse"))
            try await left.scan(DemonstrationCast.Prop.discs.barcode)
            waits.append(try await right.wait(for: "示范西湖四季"))
            try await left.press("F2")
            try await left.wait(for: "Return ▸")
            try await left.scan(DemonstrationCast.Prop.book.barcode)
            let start = ContinuousClock.now
            try await right.wait(forNo: "Demo Lighthouse")
            waits.append(ContinuousClock.now - start)
            try await right.wait(for: "在借 1/20")

            print("the other desk agreed after", waits.map { "\($0 / .milliseconds(1)) ms" })
            #expect(waits.allSatisfy { $0 < Self.second }, "\(waits)")
        }
    }
}
