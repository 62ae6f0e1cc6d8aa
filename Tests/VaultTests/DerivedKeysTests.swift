import Crypto
import Testing

@testable import Vault

@Suite("Keys, codes and digests against published and independent answers")
struct DerivedKeysTests {
    @Test(
        "HMAC-SHA256 gives the answers of RFC 4231",
        arguments: [
            (
                [UInt8](repeating: 0x0b, count: 20), "Hi There",
                "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
            ),
            (
                Array("Jefe".utf8), "what do ya want for nothing?",
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
            ),
            (
                [UInt8](repeating: 0xaa, count: 131),
                "Test Using Larger Than Block-Size Key - Hash Key First",
                "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
            ),
        ])
    func hmac(key: [UInt8], message: String, answer: String) {
        let secret = SecretKey(material: SymmetricKey(data: key))
        #expect(secret.code(for: Array(message.utf8)) == bytes(answer))
        #expect(secret.isCode(bytes(answer), for: Array(message.utf8)))
    }

    @Test("HKDF-SHA256 gives the answer of RFC 5869, test case 3 (no salt, no info)")
    func hkdf() {
        let input = SecretKey(material: SymmetricKey(data: [UInt8](repeating: 0x0b, count: 22)))
        let answer = bytes("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d")
        #expect(input.derived(info: []).bytes == answer)
    }

    @Test(
        "SHA-256 gives the answers of FIPS 180-4, however the text is cut",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
        ])
    func sha256(text: String, answer: String) throws {
        var digest = FileDigest()
        for byte in text.utf8 { digest.update([byte]) }
        #expect(digest.hexadecimal == answer)

        let scratch = try Scratch()
        try scratch.write(text)
        #expect(try FileDigest.hexadecimal(ofFileAt: scratch.key) == answer)
    }

    @Test("a million letters, many pieces long, have their published digest")
    func longFile() throws {
        let scratch = try Scratch()
        try scratch.write(String(repeating: "a", count: 1_000_000))
        let answer = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        #expect(try FileDigest.hexadecimal(ofFileAt: scratch.key) == answer)
    }

    @Test("a file that cannot be read is reported")
    func unreadable() throws {
        let scratch = try Scratch()
        #expect(throws: VaultError.fileUnreadable(path: scratch.key, code: 2)) {
            try FileDigest.hexadecimal(ofFileAt: scratch.key)
        }
    }

    @Test("every purpose has a key of its own, the one computed elsewhere from the same master")
    func purposes() throws {
        let answers = [
            "deabdf411b7d13c0f2c2317cfcead978e2d28994808a3f8829bf0cd89d13b34f",
            "84bd183f9fe4cee8e77a456d02abcc59de0a1b2cb7daa7511d488f8b8dfb6a36",
            "a1e1314ad8c2c162ea8285881181b2029e7ee59bae8705c1ffbdd894c6d0d779",
            "73c4a76fb1f11721b0536e7f6bbddd44fcb38648366e879e75297471e6e40190",
            "d262bebdedf25d9eb890044a8ef393f4d002c7636708f79864fb32d0fb262b26",
        ]
        let master = try #require(SecretKey(Array(0..<32)))
        #expect(KeyPurpose.allCases.map { master.derived(for: $0).bytes } == answers.map(bytes))
    }

    @Test("the same document gives the same entry under one key and another under another key")
    func lookup() throws {
        let known = SealedVault(try .known()).index
        let answer = bytes("aff54ba13a328a420b9807afd5d4b2e86028990604156a241ed02080f476efec")

        #expect(known.entry(for: "passport:E00000001") == answer)
        #expect(known.entry(for: "passport:E00000002") != answer)
        #expect(SealedVault(try .random()).index.entry(for: "passport:E00000001") != answer)
    }

    @Test("a PIN is peppered with a key that is used for nothing else")
    func pepper() throws {
        let vault = SealedVault(try .known())
        #expect(
            vault.pepper.peppered("483920")
                == bytes("47a2747aec4096996949168453e57327f5ca95df0cecda2e4526a2b900248630"))
        #expect(vault.index.entry(for: "483920") != vault.pepper.peppered("483920"))
    }

    @Test("random bytes come in the number asked for and do not repeat")
    func random() {
        #expect(randomBytes(0).isEmpty)
        #expect(Set((0..<1000).map { _ in randomBytes(16) }).count == 1000)
    }
}

/// The bytes that an even number of hexadecimal digits stand for.
func bytes(_ digits: String) -> [UInt8] {
    [UInt8](hexadecimal: digits) ?? []
}
