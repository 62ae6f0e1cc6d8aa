/// Loans. A loan's patron can be unlinked once it has ended, never before.
extension Migration1 {
    static let loans = [
        """
        CREATE TABLE operation (
            seq INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE \(hexadecimal("id")),
            verb TEXT NOT NULL \(plain("verb", 1...40)),
            version INTEGER NOT NULL CHECK (version > 0),
            act TEXT NOT NULL,
            outcome TEXT NOT NULL,
            staff INTEGER NOT NULL REFERENCES staff(id),
            branch INTEGER NOT NULL REFERENCES branch(id),
            desk INTEGER NOT NULL REFERENCES desk(id),
            at INTEGER NOT NULL CHECK (at > 0),
            undoes INTEGER UNIQUE REFERENCES operation(seq) CHECK (undoes < seq),
            undoneBy INTEGER UNIQUE REFERENCES operation(seq) CHECK (undoneBy > seq)
        ) STRICT
        """,
        "CREATE INDEX operationByDesk ON operation(desk, seq) WHERE undoes IS NULL AND undoneBy IS NULL",
        "CREATE INDEX operationByStaff ON operation(staff)",
        "CREATE INDEX operationByBranch ON operation(branch)",
        """
        CREATE TABLE loan (
            id INTEGER PRIMARY KEY,
            item INTEGER NOT NULL REFERENCES item(id),
            patron INTEGER REFERENCES patron(id),
            branch INTEGER NOT NULL REFERENCES branch(id),
            staff INTEGER NOT NULL REFERENCES staff(id),
            desk INTEGER REFERENCES desk(id),
            lent INTEGER NOT NULL CHECK (lent > 0),
            due INTEGER NOT NULL,
            renewals INTEGER NOT NULL CHECK (renewals BETWEEN 0 AND 1000),
            ended INTEGER CHECK (ended >= lent),
            undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
            operation INTEGER REFERENCES operation(seq),
            CHECK (ended IS NOT NULL OR undone = 0),
            CHECK (ended IS NOT NULL OR patron IS NOT NULL)
        ) STRICT
        """,
        "CREATE UNIQUE INDEX openLoan ON loan(item) WHERE ended IS NULL",
        "CREATE INDEX openLoanByPatron ON loan(patron, due, lent) WHERE ended IS NULL",
        "CREATE INDEX loanByPatron ON loan(patron) WHERE patron IS NOT NULL",
        "CREATE INDEX loanByItem ON loan(item, lent)",
        "CREATE INDEX loanByBranch ON loan(branch)",
        "CREATE INDEX loanByStaff ON loan(staff)",
        "CREATE INDEX loanByDesk ON loan(desk) WHERE desk IS NOT NULL",
        "CREATE INDEX loanByOperation ON loan(operation) WHERE operation IS NOT NULL",
        // A trigger, for a CHECK may not look up the library's own offset from UTC.
        dueTrigger("loanDueWhenLent", "INSERT ON loan"),
        dueTrigger("loanDueWhenMoved", "UPDATE OF due, lent ON loan"),
        """
        CREATE TRIGGER openLoanStays BEFORE DELETE ON loan WHEN OLD.ended IS NULL
        BEGIN SELECT RAISE(ABORT, 'an open loan cannot be deleted'); END
        """,
    ]

    private static func dueTrigger(_ name: String, _ event: String) -> String {
        """
        CREATE TRIGGER \(name) BEFORE \(event)
        WHEN NEW.due < (NEW.lent + 60000 * (SELECT utcOffset FROM library)) / 86400000
        BEGIN SELECT RAISE(ABORT, 'a loan cannot be due before it is lent'); END
        """
    }
}
