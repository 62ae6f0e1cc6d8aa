/// Patrons, what they are found by, their documents and restrictions.
extension Migration1 {
    static let people = [
        """
        CREATE TABLE patron (
            id INTEGER PRIMARY KEY,
            \(member),
            name TEXT NOT NULL \(plain("name", 1...80)),
            pinyin TEXT NOT NULL \(plain("pinyin", 0...480)),
            birth INTEGER NOT NULL CHECK (birth BETWEEN -60000 AND 100000),
            category TEXT NOT NULL \(oneOf("category", "adult", "child", "senior", "unit")),
            card TEXT UNIQUE \(code("card")),
            phone TEXT CHECK (length(phone) BETWEEN 3 AND 20 AND phone NOT GLOB '*[^0-9]*'),
            membershipStart INTEGER NOT NULL,
            membershipEnd INTEGER CHECK (membershipEnd >= membershipStart),
            route TEXT NOT NULL \(oneOf("route", "credit", "deposit", "guardian", "paper")),
            branch INTEGER NOT NULL REFERENCES branch(id),
            note TEXT NOT NULL \(plain("note", 0...500)),
            seen INTEGER NOT NULL
        ) STRICT
        """,
        "CREATE INDEX patronByPhone ON patron(phone) WHERE phone IS NOT NULL",
        "CREATE INDEX patronByBranch ON patron(branch)",
        // No foreign key to patron: it would need a second index as large as this table. The rows follow
        // from the patron's own, and the integrity check finds those that do not.
        """
        CREATE TABLE patronKey (
            key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 240),
            seen INTEGER NOT NULL,
            patron INTEGER NOT NULL,
            PRIMARY KEY (key, seen DESC, patron)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE patronDocument (
            id INTEGER PRIMARY KEY,
            patron INTEGER NOT NULL REFERENCES patron(id),
            kind TEXT NOT NULL \(oneOf(
                "kind", "residentIdentityCard", "temporaryIdentityCard", "householdRegister",
                "birthCertificate", "hongKongMacauPermit", "taiwanPermit", "residencePermitHMT", "passport",
                "foreignPermanentResident", "militaryIdentity")),
            tail TEXT NOT NULL CHECK (length(tail) BETWEEN 1 AND 4 AND tail NOT GLOB '*[^0-9A-Z]*'),
            sealed BLOB NOT NULL CHECK (length(sealed) BETWEEN 16 AND 4096),
            lookup BLOB NOT NULL UNIQUE CHECK (length(lookup) = 32)
        ) STRICT
        """,
        "CREATE INDEX patronDocumentByPatron ON patronDocument(patron)",
        """
        CREATE TABLE restriction (
            id INTEGER PRIMARY KEY,
            patron INTEGER NOT NULL REFERENCES patron(id),
            kind TEXT NOT NULL \(oneOf("kind", "cardLost", "addressUnknown", "unpaid", "manual")),
            until INTEGER,
            note TEXT NOT NULL \(plain("note", 0...500))
        ) STRICT
        """,
        "CREATE INDEX restrictionByPatron ON restriction(patron)",
    ]
}
