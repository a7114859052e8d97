//! The tables. Times are those of RFC 3339, in UTC.

pub(super) const TABLES: &str = "
    CREATE TABLE IF NOT EXISTS users (
        id       INTEGER PRIMARY KEY,
        name     TEXT NOT NULL UNIQUE,
        password TEXT NOT NULL,
        token    BLOB NOT NULL UNIQUE
    ) STRICT;
    CREATE TABLE IF NOT EXISTS tickets (
        id          INTEGER PRIMARY KEY AUTOINCREMENT,
        title       TEXT    NOT NULL,
        description TEXT    NOT NULL,
        status      TEXT    NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'waiting', 'closed')),
        author      INTEGER NOT NULL REFERENCES users,
        assignee    INTEGER REFERENCES users,
        created     TEXT    NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ'))
    ) STRICT;
    CREATE TABLE IF NOT EXISTS comments (
        id      INTEGER PRIMARY KEY AUTOINCREMENT,
        ticket  INTEGER NOT NULL REFERENCES tickets,
        author  INTEGER NOT NULL REFERENCES users,
        text    TEXT    NOT NULL,
        created TEXT    NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ'))
    ) STRICT;
    CREATE TABLE IF NOT EXISTS attachments (
        id      INTEGER PRIMARY KEY AUTOINCREMENT,
        ticket  INTEGER NOT NULL REFERENCES tickets,
        name    TEXT    NOT NULL,
        content BLOB    NOT NULL
    ) STRICT;
";
