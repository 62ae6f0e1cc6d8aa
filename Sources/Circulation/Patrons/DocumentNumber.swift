/// A kind of identity document; requirements differ, so do the checks.
public enum DocumentKind: String, Hashable, Sendable, Codable, CaseIterable {
    case residentIdentityCard, temporaryIdentityCard, householdRegister, birthCertificate
    case hongKongMacauPermit, taiwanPermit, residencePermitHMT
    case passport, foreignPermanentResident, militaryIdentity
}

/// An identity document's number in the one form that is stored and compared.
public struct DocumentNumber: Hashable, Sendable {
    public let kind: DocumentKind
    /// Upper case, without blanks or hyphens; resident numbers always with 18 characters.
    public let text: String

    /// Checks a number by the rules of its kind.
    ///
    /// - Parameter allowsFictitious: accepts area code 000000, which is never assigned (GB/T 2260).
    public init(kind: DocumentKind, text raw: String, allowsFictitious: Bool) throws(DocumentFault) {
        let text = ScanText.code(from: raw).filter { $0 != "-" && $0 != " " }
        guard !text.isEmpty else { throw .wrongShape }
        self.kind = kind
        self.text =
            switch kind {
            case .residentIdentityCard, .temporaryIdentityCard, .householdRegister:
                try ResidentNumber.checked(text, allowsFictitious: allowsFictitious)
            case .residencePermitHMT:
                try ResidentNumber.checked(
                    text, allowsFictitious: allowsFictitious, areas: ["81", "82", "83"])
            case .birthCertificate:
                try DocumentNumber.shaped(text, letters: 1...1, digits: 9...9)
            case .hongKongMacauPermit:
                try DocumentNumber.shaped(text, letters: 1...1, digits: 8...10)
            case .taiwanPermit:
                try DocumentNumber.shaped(text, letters: 0...1, digits: 8...10)
            case .foreignPermanentResident:
                if text.utf8.count == 18 {
                    try ResidentNumber.checked(text, allowsFictitious: allowsFictitious, areas: ["9"])
                } else {
                    try DocumentNumber.shaped(text, letters: 3...3, digits: 12...12)
                }
            case .passport:
                try DocumentNumber.mixed(text, length: 5...18)
            case .militaryIdentity:
                try DocumentNumber.shaped(text, letters: 0...4, digits: 5...14)
            }
    }

    public var trace: DocumentTrace {
        DocumentTrace(kind: kind, tail: String(text.suffix(4)))
    }

    /// The birth date a resident number states.
    public var birth: CalendarDay? {
        switch kind {
        case .residentIdentityCard, .temporaryIdentityCard, .householdRegister, .residencePermitHMT,
            .foreignPermanentResident:
            text.utf8.count == 18 ? ResidentNumber.birth(in: text) : nil
        case .birthCertificate, .hongKongMacauPermit, .taiwanPermit, .passport, .militaryIdentity:
            nil
        }
    }

    /// Passports mix letters and digits in any order (ICAO 9303), such as `C01X00T47`.
    private static func mixed(_ text: String, length: ClosedRange<Int>) throws(DocumentFault) -> String {
        guard length.contains(text.utf8.count), text.utf8.contains(where: \.isDigit),
            text.utf8.allSatisfy({ $0.isDigit || $0.isCapital })
        else { throw .wrongShape }
        return text
    }

    private static func shaped(
        _ text: String,
        letters: ClosedRange<Int>,
        digits: ClosedRange<Int>
    ) throws(DocumentFault) -> String {
        let head = text.utf8.prefix { $0.isCapital }.count
        let tail = text.utf8.dropFirst(head)
        guard letters.contains(head), digits.contains(tail.count),
            tail.allSatisfy(\.isDigit)
        else { throw .wrongShape }
        return text
    }
}

/// Why a document number cannot be right.
public enum DocumentFault: Error, Hashable, Sendable, Codable {
    case wrongShape, wrongChecksum, impossibleDate, unassignedArea
}

/// The citizen identification number of GB 11643-1999: area, birth date, sequence, check character.
public enum ResidentNumber {
    /// The check character for the first 17 digits (ISO 7064 MOD 11-2).
    public static func checkCharacter(for digits: some Sequence<UInt8>) -> UInt8 {
        let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
        let sum = zip(digits, weights).reduce(0) { $0 + (Int($1.0) - 0x30) * $1.1 }
        return Array("10X98765432".utf8)[sum % 11]
    }

    /// Whether text has the form, the date and the checksum of a resident number of 18 characters.
    public static func holds(_ text: String, allowsFictitious: Bool) -> Bool {
        text.utf8.count == 18 && (try? checked(text, allowsFictitious: allowsFictitious)) != nil
    }

    static func checked(
        _ text: String,
        allowsFictitious: Bool,
        areas: [String] = []
    ) throws(DocumentFault) -> String {
        // Cards of foreigners and of HK, Macau and Taiwan residents are newer than the 15-digit numbers.
        let text = text.utf8.count == 15 && areas.isEmpty ? try converted(text) : text
        let bytes = Array(text.utf8)
        guard bytes.count == 18, bytes.dropLast().allSatisfy(\.isDigit) else {
            throw .wrongShape
        }
        guard areas.isEmpty || areas.contains(where: text.hasPrefix) else { throw .wrongShape }
        guard birth(in: text) != nil else { throw .impossibleDate }
        guard bytes[17] == checkCharacter(for: bytes.dropLast()) else { throw .wrongChecksum }
        let isAssigned = bytes[0] != 0x30
        guard isAssigned || (allowsFictitious && text.hasPrefix("000000")) else { throw .unassignedArea }
        return text
    }

    static func birth(in text: String) -> CalendarDay? {
        let digits = Array(text.utf8)[6..<14].map { Int($0) - 0x30 }
        return CalendarDay(
            year: digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3],
            month: digits[4] * 10 + digits[5],
            day: digits[6] * 10 + digits[7])
    }

    /// The 15-digit numbers issued before 1999 lack the century and the check character.
    private static func converted(_ text: String) throws(DocumentFault) -> String {
        guard text.utf8.allSatisfy(\.isDigit) else { throw .wrongShape }
        let digits = text.prefix(6) + "19" + text.dropFirst(6)
        return digits + String(Unicode.Scalar(checkCharacter(for: digits.utf8)))
    }
}
