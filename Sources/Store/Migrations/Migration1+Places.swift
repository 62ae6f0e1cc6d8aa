/// The library itself, its branches, staff, desks and rules.
extension Migration1 {
    static let places = [
        """
        CREATE TABLE library (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            identity TEXT NOT NULL \(hexadecimal("identity")),
            \(member),
            englishName TEXT NOT NULL \(plain("englishName", 0...120)),
            chineseName TEXT NOT NULL \(plain("chineseName", 0...120)),
            utcOffset INTEGER NOT NULL CHECK (utcOffset BETWEEN -1080 AND 1080),
            demonstration INTEGER NOT NULL CHECK (demonstration IN (0, 1)),
            keyFingerprint TEXT NOT NULL \(plain("keyFingerprint", 1...128))
        ) STRICT
        """,
        """
        CREATE TABLE branch (
            id INTEGER PRIMARY KEY,
            \(member),
            code TEXT NOT NULL UNIQUE \(plain("code", 1...12)),
            englishName TEXT NOT NULL \(plain("englishName", 0...120)),
            chineseName TEXT NOT NULL \(plain("chineseName", 0...120))
        ) STRICT
        """,
        """
        CREATE TABLE staff (
            id INTEGER PRIMARY KEY,
            \(member),
            number TEXT NOT NULL UNIQUE \(plain("number", 1...12)),
            name TEXT NOT NULL \(plain("name", 1...60)),
            role TEXT NOT NULL \(oneOf("role", "clerk", "librarian", "supervisor")),
            branch INTEGER NOT NULL REFERENCES branch(id)
        ) STRICT
        """,
        "CREATE INDEX staffByBranch ON staff(branch)",
        """
        CREATE TABLE desk (
            id INTEGER PRIMARY KEY,
            branch INTEGER NOT NULL REFERENCES branch(id),
            name TEXT NOT NULL \(plain("name", 1...40)),
            UNIQUE (branch, name)
        ) STRICT
        """,
        """
        CREATE TABLE closedDay (
            branch INTEGER NOT NULL REFERENCES branch(id),
            day INTEGER NOT NULL,
            PRIMARY KEY (branch, day)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE closedWeekday (
            branch INTEGER NOT NULL REFERENCES branch(id),
            weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
            PRIMARY KEY (branch, weekday)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE loanRule (
            id INTEGER PRIMARY KEY,
            branch INTEGER REFERENCES branch(id),
            category TEXT \(oneOf("category", "adult", "child", "senior", "unit")),
            itemType TEXT \(oneOf("itemType", "book", "periodical", "audiovisual", "audiobook", "toy")),
            key TEXT NOT NULL \(oneOf(
                "key", "loanDays", "renewalDays", "renewals", "itemLimit", "closedDayMode", "overdueLevel",
                "renewFromToday", "holdShelfDays")),
            value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 100000)
        ) STRICT
        """,
        // UNIQUE holds two NULLs to be different; a blank part of a scope is one value.
        """
        CREATE UNIQUE INDEX loanRuleByScope
            ON loanRule(key, coalesce(branch, 0), coalesce(category, ''), coalesce(itemType, ''))
        """,
        "CREATE INDEX loanRuleByBranch ON loanRule(branch) WHERE branch IS NOT NULL",
    ]
}
