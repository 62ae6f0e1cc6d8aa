import Circulation
import DeskTesting
import Foundation
import Services
import Testing

extension EndToEnd {
    @Suite("Disks that take no more")
    struct DiskTests {
        @Test(
            "a full disk stops an import in one sentence; what was taken is whole, and it goes on with room")
        func full() async throws {
            let premises = try Premises()
            let file = try premises.write("long.mrc", MARCFile(records: 6_000).bytes)
            try await Disk.small(for: premises) { disk in
                #expect(try await premises.run(.admin, "init").status == 0)

                let stopped = try await disk.run(["import", "titles", file], at: premises)

                #expect(stopped.status == 1, "\(stopped)")
                #expect(stopped.errors.contains(disk.complaint), "\(stopped)")
                #expect(!stopped.errors.contains("SQLite") && !stopped.errors.contains("Error"))
                try await disk.grow()
                let taken = try premises.report()
                #expect(taken.isSound && taken.titles > 0 && taken.titles < 6_000, "\(taken)")
                let resumed = try await premises.run(.admin, "import", "titles", file)
                #expect(resumed.output.contains("6,000 records read: 6,000 added"), "\(resumed)")
                let verification = try await premises.run(.admin, "verify")
                #expect(verification.isClean && verification.output.contains("6,000 titles"))
            }
        }

        @Test(
            "on a full disk the desk says so and goes on with room; a read-only one is named by both programs",
            .enabled("needs an account that may mount file systems") { try await Disk.mayMount() })
        func deskOnFullDisk() async throws {
            let premises = try Premises()
            try await Disk.small(for: premises) { disk in
                try premises.settle(premises.database)
                try await fillAndGoOn(disk, at: premises)
                #expect(try premises.faults() == [])
                #expect(try premises.acts() == 1)

                try await disk.makeReadOnly()
                let command = try await premises.run(.admin, "verify")
                #expect(command.status == 1 && command.errors.contains("cannot be written"), "\(command)")
                try await TmuxScreen.desk(at: premises) { screen in
                    try await screen.wait(for: "cannot be written")
                    let status = try await screen.end()
                    #expect(status == 1)
                }
            }
        }

        private func fillAndGoOn(_ disk: Disk, at premises: Premises) async throws {
            let services = try premises.services(desk: "full")
            let book = try #require(try services.freeBooks(1).first).item.barcode
            services.close()
            try await TmuxScreen.desk("--desk full", at: premises) { screen in
                try await screen.wait(for: "Scan a patron's card")
                try await screen.press("F2")
                try await screen.wait(for: "Return ▸")
                try disk.fill()
                try await screen.scan(book.text)
                try await screen.wait(for: disk.complaint)
                try await disk.grow()
                try await screen.scan(book.text)
                try await screen.wait(for: "1 RESHELVE")
            }
        }

        @Test(
            "a library another process keeps locked: the command says who, the desk asks again, nothing is lost"
        )
        func locked() async throws {
            let premises = try Premises.town()
            let services = try premises.services()
            let book = try #require(try services.freeBooks(1).first).item.barcode
            let file = Premises.sample("loc_records.utf8.mrc")
            let gate = open(premises.database + ".lock", O_RDWR | O_CLOEXEC)
            #expect(gate >= 0)

            try await TmuxScreen.desk("--desk patient", at: premises) { screen in
                try await screen.wait(for: "Scan a patron's card")
                try await screen.press("F2")
                try await screen.wait(for: "Return ▸")
                flock(gate, LOCK_EX)
                try await screen.scan(book.text)
                let command = try await premises.run(.admin, "import", "titles", file)
                #expect(command.status == 1)
                #expect(command.errors.contains("Another desk is writing"), "\(command)")
                try await screen.wait(for: "Try the same act again?")
                flock(gate, LOCK_UN)
                try await screen.press("F1")
                try await screen.wait(for: "1 RESHELVE")
            }

            close(gate)
            #expect(try services.barcodesReturned(at: "patient") == [book.text])
            services.close()
            #expect(try premises.faults() == [])
        }
    }
}
