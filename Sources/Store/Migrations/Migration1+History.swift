/// The audit chain, the ring of changes, and how far imports have come.
extension Migration1 {
    static let history = [
        """
        CREATE TABLE audit (
            seq INTEGER PRIMARY KEY,
            at INTEGER NOT NULL,
            staff TEXT NOT NULL \(plain("staff", 1...12)),
            branch TEXT NOT NULL \(plain("branch", 1...12)),
            desk TEXT NOT NULL \(plain("desk", 1...40)),
            verb TEXT NOT NULL \(plain("verb", 1...40)),
            operation TEXT NOT NULL UNIQUE \(hexadecimal("operation")),
            commitment BLOB NOT NULL CHECK (length(commitment) = 32),
            previous BLOB NOT NULL UNIQUE CHECK (length(previous) = 32),
            hash BLOB NOT NULL CHECK (length(hash) = 32)
        ) STRICT
        """,
        """
        CREATE TRIGGER auditHasNoGap BEFORE INSERT ON audit
        WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM audit)
        BEGIN SELECT RAISE(ABORT, 'an audit row follows the last one'); END
        """,
        """
        CREATE TRIGGER auditIsNotRewritten BEFORE UPDATE ON audit
        BEGIN SELECT RAISE(ABORT, 'an audit row cannot be changed'); END
        """,
        """
        CREATE TRIGGER auditIsNotShortened BEFORE DELETE ON audit
        BEGIN SELECT RAISE(ABORT, 'an audit row cannot be deleted'); END
        """,
        // What an act was about lies apart from the chain, so that it can be forgotten.
        """
        CREATE TABLE auditDetail (
            seq INTEGER PRIMARY KEY REFERENCES audit(seq),
            salt BLOB NOT NULL CHECK (length(salt) = 16),
            detail TEXT NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE change (
            seq INTEGER PRIMARY KEY,
            operation INTEGER NOT NULL,
            kind TEXT NOT NULL \(oneOf("kind", "patron", "item", "title", "catalogue", "settings")),
            subject INTEGER NOT NULL
        ) STRICT
        """,
        "CREATE INDEX changeByOperation ON change(operation)",
        """
        CREATE TABLE importProgress (
            digest TEXT PRIMARY KEY \(plain("digest", 1...128)),
            nextRecord INTEGER NOT NULL CHECK (nextRecord >= 0),
            nextOffset INTEGER NOT NULL CHECK (nextOffset >= 0),
            taken INTEGER NOT NULL CHECK (taken >= 0),
            changed INTEGER NOT NULL CHECK (changed >= 0),
            refused INTEGER NOT NULL CHECK (refused >= 0)
        ) STRICT, WITHOUT ROWID
        """,
    ]
}
