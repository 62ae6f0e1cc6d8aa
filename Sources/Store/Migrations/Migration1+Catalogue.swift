/// Titles, holds and items.
extension Migration1 {
    static let catalogue = [
        """
        CREATE TABLE title (
            id INTEGER PRIMARY KEY,
            \(member),
            controlNumber TEXT \(plain("controlNumber", 1...64)),
            name TEXT NOT NULL \(plain("name", 1...500)),
            author TEXT NOT NULL \(plain("author", 0...300)),
            publisher TEXT NOT NULL \(plain("publisher", 0...200)),
            year INTEGER CHECK (year BETWEEN 1 AND 2200),
            language TEXT NOT NULL \(plain("language", 0...10))
        ) STRICT
        """,
        """
        CREATE UNIQUE INDEX titleByControlNumber ON title(controlNumber, member)
            WHERE controlNumber IS NOT NULL
        """,
        """
        CREATE TABLE titleISBN (
            title INTEGER NOT NULL REFERENCES title(id),
            position INTEGER NOT NULL CHECK (position >= 0),
            isbn TEXT NOT NULL CHECK (length(isbn) = 13 AND isbn NOT GLOB '*[^0-9]*'),
            PRIMARY KEY (title, position)
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX titleByISBN ON titleISBN(isbn)",
        """
        CREATE TABLE hold (
            id INTEGER PRIMARY KEY,
            patron INTEGER NOT NULL REFERENCES patron(id),
            title INTEGER NOT NULL REFERENCES title(id),
            pickup INTEGER NOT NULL REFERENCES branch(id),
            state TEXT NOT NULL \(oneOf("state", "waiting", "ready", "inTransit", "fulfilled", "cancelled")),
            placed INTEGER NOT NULL CHECK (placed > 0)
        ) STRICT
        """,
        "CREATE INDEX holdByTitle ON hold(title, placed, id)",
        "CREATE INDEX holdByPatron ON hold(patron)",
        "CREATE INDEX holdByPickup ON hold(pickup)",
        """
        CREATE UNIQUE INDEX openHold ON hold(patron, title) WHERE state IN ('waiting', 'ready', 'inTransit')
        """,
        """
        CREATE TABLE item (
            id INTEGER PRIMARY KEY,
            \(member),
            barcode TEXT NOT NULL UNIQUE \(code("barcode")),
            title INTEGER NOT NULL REFERENCES title(id),
            home INTEGER NOT NULL REFERENCES branch(id),
            type TEXT NOT NULL \(oneOf("type", "book", "periodical", "audiovisual", "audiobook", "toy")),
            callNumber TEXT NOT NULL \(plain("callNumber", 0...80)),
            price INTEGER CHECK (price >= 0),
            pieces INTEGER NOT NULL CHECK (pieces BETWEEN 1 AND 999),
            referenceOnly INTEGER NOT NULL CHECK (referenceOnly IN (0, 1)),
            status TEXT NOT NULL \(oneOf(
                "status", "onShelf", "onHoldShelf", "inTransit", "onLoan", "inProcessing", "inRepair",
                "missing", "lost", "withdrawn")),
            hold INTEGER REFERENCES hold(id),
            until INTEGER,
            destination INTEGER REFERENCES branch(id),
            CHECK ((status = 'onHoldShelf') = (until IS NOT NULL)),
            CHECK ((status = 'inTransit') = (destination IS NOT NULL)),
            CHECK (status <> 'onHoldShelf' OR hold IS NOT NULL),
            CHECK (hold IS NULL OR status IN ('onHoldShelf', 'inTransit'))
        ) STRICT
        """,
        "CREATE INDEX itemByTitle ON item(title)",
        "CREATE INDEX itemByHome ON item(home)",
        "CREATE INDEX itemByDestination ON item(destination) WHERE destination IS NOT NULL",
        "CREATE UNIQUE INDEX itemByHold ON item(hold) WHERE hold IS NOT NULL",
    ]
}
