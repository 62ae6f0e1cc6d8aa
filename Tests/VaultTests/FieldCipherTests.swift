import Testing
import Vault

@Suite("Sealed fields")
struct FieldCipherTests {
    private let place = FieldPlace(table: "identity", column: "sealedNumber", row: 42)

    @Test(
        "what is sealed opens again",
        arguments: ["", "E00000001", "护照 E00000001", String(repeating: "x", count: 5000)])
    func roundTrip(plain: String) throws {
        let cipher = SealedVault(try .random()).cipher
        #expect(try cipher.open(cipher.seal(plain, for: place), for: place) == plain)
    }

    @Test("a value sealed by another implementation of the format opens: stored values outlive this code")
    func knownAnswer() throws {
        let sealed = bytes("010001000102030405060708090a0b2e1735504c40bc3ad068749175842fd530374227a4ce2a759a")
        #expect(try SealedVault(.known()).cipher.open(sealed, for: place) == "E00000001")
    }

    @Test("equal texts seal differently, and no seal shows the text")
    func fresh() throws {
        let cipher = SealedVault(try .random()).cipher

        let seals = try (0..<100).map { _ in try cipher.seal("E00000001", for: place) }

        #expect(Set(seals).count == 100)
        #expect(!seals.contains { $0.contains(Array("E00000001".utf8)) || $0.contains(Array("00000".utf8)) })
    }

    @Test(
        "a value moved to another row, column or table does not open there",
        arguments: [
            FieldPlace(table: "identity", column: "sealedNumber", row: 43),
            FieldPlace(table: "identity", column: "sealedName", row: 42),
            FieldPlace(table: "guardian", column: "sealedNumber", row: 42),
            FieldPlace(table: "identitys", column: "ealedNumber", row: 42),
        ])
    func moved(elsewhere: FieldPlace) throws {
        let cipher = SealedVault(try .random()).cipher
        let sealed = try cipher.seal("E00000001", for: place)
        #expect(throws: VaultError.sealedValueRefused(place: elsewhere)) {
            try cipher.open(sealed, for: elsewhere)
        }
    }

    @Test("another library's key opens nothing")
    func otherKey() throws {
        let sealed = try SealedVault(.random()).cipher.seal("E00000001", for: place)
        let other = SealedVault(try .random()).cipher
        #expect(throws: VaultError.sealedValueRefused(place: place)) { try other.open(sealed, for: place) }
    }

    @Test("a value sealed before a rotation says which key version it needs")
    func otherVersion() throws {
        let old = SealedVault(try .known(version: 1)).cipher
        let new = SealedVault(try .known(version: 2)).cipher
        let sealed = try old.seal("E00000001", for: place)

        #expect(FieldCipher.version(of: sealed) == old.version)
        #expect(
            throws: VaultError.sealedUnderOtherKey(place: place, sealed: old.version, offered: new.version)
        ) { try new.open(sealed, for: place) }
    }

    @Test("relabelling the key version does not help: it is authenticated too")
    func relabelled() throws {
        let new = SealedVault(try .known(version: 2)).cipher
        var sealed = try SealedVault(.known(version: 1)).cipher.seal("E00000001", for: place)
        sealed[2] = 2
        #expect(throws: VaultError.sealedValueRefused(place: place)) { try new.open(sealed, for: place) }
    }

    @Test("one changed bit anywhere, or a missing end, is noticed")
    func damaged() throws {
        let cipher = SealedVault(try .random()).cipher
        let sealed = try cipher.seal("E00000001", for: place)

        for position in sealed.indices {
            var changed = sealed
            changed[position] ^= 1
            #expect(throws: VaultError.self, "byte \(position)") { try cipher.open(changed, for: place) }
            let cut = Array(sealed.prefix(position))
            #expect(throws: VaultError.sealedValueRefused(place: place)) { try cipher.open(cut, for: place) }
        }
    }
}
