import Testing

@testable import Circulation

@Suite("Numbers on books, cards and documents")
struct NumberTests {
    @Test(
        "an ISBN is kept with 13 digits, and only with a right checksum",
        arguments: [
            ("978-7-00-000000-1", "9787000000001"), ("978-7-00-000001-8", "9787000000018"),
            ("978 7 00 000002 5", "9787000000025"), ("7-00-000000-7", "9787000000001"),
            ("7-00-000001-5", "9787000000018"), ("7-00-000003-1", "9787000000032"),
            ("0-8044-2957-X", "9780804429573"), ("080442957x", "9780804429573"),
            ("978-7-00-000000-2", nil), ("7-00-000000-8", nil), ("9770000000003", nil), ("", nil),
            ("X-8044-2957-0", nil), ("978700000000X", nil), ("97870000000", nil), ("７000000007", nil),
        ] as [(String, String?)])
    func isbn(raw: String, text: String?) {
        #expect(ISBN(raw)?.text == text)
    }

    @Test(
        "a resident number needs its date, its checksum and an area that is assigned",
        arguments: [
            ("00000019850101001X", nil), ("000000194306150027", nil), ("000000201406010032", nil),
            ("00000019850101001x", nil), ("000000 19850101 001x", nil), ("０00000194306150027", nil),
            ("000000199002290015", .impossibleDate), ("000000198501010019", .wrongChecksum),
            ("0000001985010100", .wrongShape), ("0000001985010100AX", .wrongShape), ("", .wrongShape),
            ("00000119850101001X", .wrongChecksum),
        ] as [(String, DocumentFault?)])
    func residentNumber(raw: String, fault: DocumentFault?) {
        #expect(self.fault(.residentIdentityCard, raw, allowsFictitious: true) == fault)
    }

    @Test("area 000000 passes only where everyone is invented, no other area with 0 ever does")
    func fictitiousArea() {
        let body = "01010119850101001"
        let unassigned = body + String(Unicode.Scalar(ResidentNumber.checkCharacter(for: body.utf8)))

        #expect(
            fault(.residentIdentityCard, "00000019850101001X", allowsFictitious: false) == .unassignedArea)
        #expect(fault(.residentIdentityCard, unassigned, allowsFictitious: true) == .unassignedArea)
    }

    @Test("a number of 15 digits is kept as the 18 it became, so both find the same person")
    func oldNumber() throws {
        let old = try DocumentNumber(
            kind: .residentIdentityCard, text: "000000850101001", allowsFictitious: true)

        #expect(old.text == "00000019850101001X")
        #expect(old.birth == day("1985-01-01"))
        #expect(old.trace == DocumentTrace(kind: .residentIdentityCard, tail: "001X"))
        #expect(fault(.residentIdentityCard, "000000851301001", allowsFictitious: true) == .impossibleDate)
        #expect(!ResidentNumber.holds("000000850101001", allowsFictitious: true))
        #expect(ResidentNumber.holds("00000019850101001X", allowsFictitious: true))
    }

    @Test(
        "each kind of document has its own shape",
        arguments: [
            (.birthCertificate, "A123456789", true), (.birthCertificate, "123456789", false),
            (.hongKongMacauPermit, "H12345678", true), (.hongKongMacauPermit, "h1234567800", true),
            (.hongKongMacauPermit, "12345678", false), (.taiwanPermit, "12345678", true),
            (.taiwanPermit, "TT12345678", false), (.passport, "EA1234567", true),
            (.passport, "E-1234 5678", true), (.passport, "C01X00T47", true), (.passport, "E12", false),
            (.passport, "LETTERS", false), (.passport, "E1234_67", false),
            (.foreignPermanentResident, "ABC123456789012", true),
            (.foreignPermanentResident, "00000019850101001X", false),
            (.residencePermitHMT, "00000019850101001X", false),
            (.residencePermitHMT, "810000850101001", false), (.militaryIdentity, "1234567", true),
            (.temporaryIdentityCard, "00000019850101001X", true),
            (.householdRegister, "000000201406010032", true),
        ] as [(DocumentKind, String, Bool)])
    func shapes(kind: DocumentKind, raw: String, isRight: Bool) {
        #expect((fault(kind, raw, allowsFictitious: true) == nil) == isRight)
    }

    @Test(
        "residents of Hong Kong, Macau and Taiwan and foreigners have areas of their own",
        arguments: [
            (DocumentKind.residencePermitHMT, "81000019850101001"),
            (.residencePermitHMT, "83000019850101001"),
            (.foreignPermanentResident, "91115619850101001"),
        ])
    func ownAreas(kind: DocumentKind, body: String) throws {
        let text = body + String(Unicode.Scalar(ResidentNumber.checkCharacter(for: body.utf8)))
        let number = try DocumentNumber(kind: kind, text: text, allowsFictitious: false)

        #expect(number.birth == day("1985-01-01"))
    }

    @Test("only a resident number states a birth date, not a passport of 18 characters")
    func noBirthInPassports() throws {
        let passport = try DocumentNumber(
            kind: .passport, text: "ABCD12198501010019", allowsFictitious: false)
        #expect(passport.birth == nil)
    }

    @Test(
        "books stand in shelf order: decimal classes, then the book number as a number",
        arguments: [
            ("B2/1", "B22/1"), ("B22/1", "B3/1"), ("B2", "B2/1"), ("I247.5/5", "I247.5/12"),
            ("I247.5/12", "I247.5/123"), ("I247.5/5", "I247.5/5=2"), ("I247.5/5=2", "I247.5/6"),
            ("I247.5/Y12", "I247.5/Y8"), ("I247.5/99", "I247.57/1"), ("I247.5/123", "I247.5/N2338"),
            ("B2/9", "B2-49/1"), ("A1/1", "B1/1"), ("I247.5/7", "I247.5/00012"),
        ])
    func shelfOrder(first: String, second: String) {
        #expect(CallNumber(first).sortKey < CallNumber(second).sortKey)
    }

    @Test("the class of a shelf mark names the pile a returned book goes to")
    func pile() {
        #expect(CallNumber("I247.57/Y8").classNumber == "I247.57")
        #expect(CallNumber("I247.57").classNumber == "I247.57")
    }

    @Test(
        "shelf order is total: books sorted from any pile stand alike, and byte order agrees",
        arguments: 1...20)
    func totalOrder(seed: UInt64) {
        var random = Seeded(seed)
        let classes = ["A", "B2", "B22", "B2-49", "I247.5", "I247.57", "TP312", "Z"]
        let numbers = ["", "/1", "/5", "/12", "/123", "/Y8", "/Y12", "/5=2", "/N2338", "/张"]
        let shelf = classes.flatMap { mark in numbers.map { CallNumber(mark + $0).sortKey } }

        let sorted = shelf.shuffled(using: &random).sorted()
        let byBytes = shelf.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }

        #expect(Set(shelf).count == shelf.count)
        #expect(sorted == byBytes)
    }

    @Test(
        "a barcode is 3 to 24 printable signs of Code 39, in capitals",
        arguments: [
            ("200", true), ("20", false), ("R00000007", true), ("r00000007", false), ("A-.$/+%", true),
            ("A B", false), (String(repeating: "1", count: 24), true),
            (String(repeating: "1", count: 25), false), ("２000", false), ("A*B", false),
        ])
    func barcode(text: String, isRight: Bool) {
        #expect((Barcode(text) != nil) == isRight)
    }

    private func fault(_ kind: DocumentKind, _ raw: String, allowsFictitious: Bool) -> DocumentFault? {
        do {
            _ = try DocumentNumber(kind: kind, text: raw, allowsFictitious: allowsFictitious)
            return nil
        } catch {
            return error
        }
    }
}
