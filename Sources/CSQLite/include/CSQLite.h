// The sqlite3_db_config calls a connection of the desk needs. That function is variadic, so Swift
// cannot call it. Each returns SQLite's result code and writes the setting read back from the
// connection (1 on, 0 off; -1 when SQLite refused): asking is not having.

#ifndef CSQLITE_H
#define CSQLITE_H

#include <sqlite3.h>

// SQL may no longer damage the file: no writable_schema, no writes to shadow tables,
// no journal_mode=OFF. (https://www.sqlite.org/c3ref/c_dbconfig_defensive.html)
static inline int csqlite_forbid_damage(sqlite3 *connection, int *defensive)
{
    *defensive = -1;
    return sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, defensive);
}

// Closing the last connection no longer checkpoints: a checkpoint belongs inside the write gate.
static inline int csqlite_forbid_checkpoint_on_close(sqlite3 *connection, int *forbidden)
{
    *forbidden = -1;
    return sqlite3_db_config(connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, forbidden);
}

// The file's own schema is not trusted, and no extension can be loaded, by C call or by SQL.
// Stops at the first refusal and returns its code.
static inline int csqlite_forbid_foreign_code(sqlite3 *connection, int *trusted_schema, int *extensions)
{
    *trusted_schema = -1;
    *extensions = -1;
    int code = sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, trusted_schema);
    if (code != SQLITE_OK) {
        return code;
    }
    return sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, extensions);
}

#endif
