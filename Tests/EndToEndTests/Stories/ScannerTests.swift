import Circulation
import Services
import Store
import Testing

extension EndToEnd {
    @Suite("A scanner in a hurry")
    struct ScannerTests {
        @Test("two hundred scans in one burst are two hundred returns, in order, each once")
        func burst() async throws {
            let premises = try Premises.town()
            let services = try premises.services()
            let codes = try services.library.read { library throws(DeskError) in
                var codes: [String] = []
                // The cast comes first and is left out: some of its items wait for a decision.
                for number in Int64(101)...300 {
                    if let item = try library.item(ID<Item>(number)) { codes.append(item.barcode.text) }
                }
                return codes
            }
            #expect(codes.count == 200)

            let start = ContinuousClock.now
            try await TmuxScreen.desk("--desk fast", at: premises) { screen in
                try await screen.press("F2")
                try await screen.wait(for: "Return ▸")
                for part in stride(from: 0, to: codes.count, by: 50) {
                    try await screen.scan(all: Array(codes[part..<part + 50]))
                }
                try await screen.wait("200 returns", within: .seconds(60)) { Self.returned(on: $0) == 200 }
            }
            print("200 scans took", (ContinuousClock.now - start) / .milliseconds(1), "ms")

            #expect(try services.barcodesReturned(at: "fast") == codes)
            services.close()
            #expect(try premises.faults() == [])
        }

        /// The sum of the counters of the piles, such as `1x190 2x4 3x6 4x0`.
        private static func returned(on screen: String) -> Int {
            screen.matches(of: /\b[1-4]x(\d+)/).compactMap { Int($0.1) }.reduce(0, +)
        }
    }
}
