import Circulation
import DeskRacer
import DeskTesting
import Foundation
import Services
import Testing

extension EndToEnd {
    @Suite("Work that is cut off")
    struct InterruptionTests {
        enum End: String, CaseIterable {
            case hangUp, terminate, windowClosed
        }

        @Test(
            "a desk that loses its line in a burst of scans leaves nothing half-done", arguments: End.allCases
        )
        func cutOff(end: End) async throws {
            let premises = try Premises.town()
            let services = try premises.services()
            let books = try services.freeBooks(60).map(\.item.barcode.text)

            try await TmuxScreen.desk("--desk cut", at: premises) { screen in
                try await screen.press("F2")
                try await screen.wait(for: "Return ▸")
                let process = try screen.processID
                try await screen.scan(all: books)
                try await screen.wait(for: "RESHELVE")
                switch end {
                case .hangUp: kill(process, SIGHUP)
                case .terminate: kill(process, SIGTERM)
                case .windowClosed: try await screen.close()
                }
                try await ended(process)
            }

            #expect(try premises.faults() == [])
            let done = try services.barcodesReturned(at: "cut")
            #expect(!done.isEmpty)
            #expect(done == Array(books.prefix(done.count)))
            services.close()
            let verification = try await premises.run(.admin, "verify")
            #expect(verification.isClean, "\(verification)")
        }

        /// Waits until a process is gone; two seconds are what a shutdown gives it.
        private func ended(_ process: pid_t) async throws {
            let start = ContinuousClock.now
            while kill(process, 0) == 0, !isZombie(process) {
                try #require(ContinuousClock.now - start < .seconds(2), "the desk does not end")
                try await Task.sleep(for: .milliseconds(10))
            }
        }

        private func isZombie(_ process: pid_t) -> Bool {
            let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
            return status?.split(separator: ")").last?.hasPrefix(" Z") ?? true
        }

        @Test("a desk told to end gives the terminal back as it was", arguments: [SIGTERM, SIGHUP, SIGINT])
        func terminalRestored(signal: Int32) async throws {
            let premises = try Premises.town()

            try await TmuxScreen.desk(at: premises) { screen in
                try await screen.wait(for: "Scan a patron's card")
                kill(try screen.processID, signal)
                #expect(try await screen.end(within: .seconds(2)) == 0)
            }
        }

        @Test("a desk killed twenty times while it lends loses nothing it had said was done")
        func killed() throws {
            let premises = try Premises.town()
            let services = try premises.services()
            let item = try #require(try services.freeBooks(1).first).item.barcode
            let patron = try services.patron(.withoutLoans).id
            let barrier = try premises.write("barrier", [])
            var told: [(verb: String, id: OperationID)] = []

            for number in 1...20 {
                let racer = try RacerProcess(at: premises, desk: "killed", barrier: barrier)
                try racer.send(
                    Errand(.lendAndReturn(item: item, patron: patron), as: services.newOperation()))
                #expect(try racer.line() == "ready")
                var lines = try (0..<number * 3).map { _ in try racer.line() }
                lines += racer.kill()
                let acts = try lines.map(Self.act)
                told += acts

                let isLent = try services.ask(OpenItem(item)).loan != nil
                // The last act may have been done and not yet told: then the item is one step further.
                let isUntold = try services.isFollowedByOne(acts.last?.id)
                #expect(isLent == ((acts.last?.verb == "lent") != isUntold))
                if isLent { _ = try services.perform(CheckIn(item: item), id: services.newOperation()) }
            }

            let kept = try services.recorded(told.map(\.id))
            print("killed 20 times:", told.count, "acts told,", kept, "of them in the library")
            #expect(kept == told.count)
            services.close()
            #expect(try premises.faults() == [])
        }

        private static func act(_ line: String) throws -> (verb: String, id: OperationID) {
            let words = line.split(separator: " ").map(String.init)
            try #require(words.count == 2, "\(line)")
            return (words[0], try #require(OperationID(words[1])))
        }
    }
}
