//! Users, sessions and notes, in an `SQLite` database.

use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, OptionalExtension as _, Row, params};
use serde::Serialize;

/// A user.
#[derive(Clone, Debug, Serialize)]
pub struct User {
    /// Identifies the user.
    pub id: i64,
    /// The unique name.
    pub name: String,
}

/// A note of a user.
#[derive(Clone, Debug, Serialize)]
pub struct Note {
    /// Identifies the note.
    pub id: i64,
    /// The title, which is unique for its owner.
    pub title: String,
    /// The text.
    pub text: String,
    /// Counts the changes.
    pub version: u32,
    /// The day on which it is due, as it is stored.
    #[serde(skip)]
    pub due: Option<String>,
    /// Whether it is protected against changes.
    #[serde(skip)]
    pub locked: bool,
    /// Whether it was deleted.
    #[serde(skip)]
    pub deleted: bool,
}

/// The database.
#[derive(Debug)]
pub struct Store(Mutex<Connection>);

const SCHEMA: &str = "
    CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT UNIQUE NOT NULL, password TEXT NOT NULL,
        changes INTEGER NOT NULL DEFAULT 0);
    CREATE TABLE sessions (token TEXT PRIMARY KEY, user INTEGER NOT NULL);
    CREATE TABLE notes (id INTEGER PRIMARY KEY, title TEXT UNIQUE NOT NULL, text TEXT NOT NULL,
        version INTEGER NOT NULL DEFAULT 1, due TEXT, locked BOOL NOT NULL DEFAULT FALSE,
        deleted BOOL NOT NULL DEFAULT FALSE);
    INSERT INTO users (id, name, password) VALUES (1, 'ada', 'lovelace'), (2, 'eve', 'apple');
    INSERT INTO sessions VALUES ('ada-token', 1);
    INSERT INTO notes (id, title, text, due, locked, deleted) VALUES
        (1, 'First', 'Hello', '2026-12-24', FALSE, FALSE),
        (2, 'Locked', 'Safe', NULL, TRUE, FALSE),
        (3, 'Deleted', '', NULL, FALSE, TRUE),
        (4, 'Damaged', 'Late', 'tomorrow', FALSE, FALSE);";

type Result<T> = rusqlite::Result<T>;

impl Store {
    /// Creates a database in memory, with two users and some notes.
    ///
    /// # Errors
    ///
    /// Fails if `SQLite` does.
    pub fn new() -> Result<Self> {
        let connection = Connection::open_in_memory()?;
        connection.execute_batch(SCHEMA)?;
        Ok(Self(Mutex::new(connection)))
    }

    /// Loses everything except the sessions, so that each query for a note or a user fails.
    ///
    /// # Errors
    ///
    /// Fails if `SQLite` does.
    pub fn lose_tables(&self) -> Result<()> {
        self.connection().execute_batch("DROP TABLE notes; DROP TABLE users;")
    }

    fn connection(&self) -> MutexGuard<'_, Connection> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn add_user(&self, name: &str, password: &str) -> Result<Option<User>> {
        let connection = self.connection();
        let sql = "INSERT OR IGNORE INTO users (name, password) VALUES (?1, ?2)";
        let added = connection.execute(sql, [name, password])? > 0;
        Ok(added.then(|| User { id: connection.last_insert_rowid(), name: name.to_owned() }))
    }

    pub(crate) fn user(&self, id: i64) -> Result<Option<User>> {
        let sql = "SELECT id, name FROM users WHERE id = ?1";
        self.connection().query_row(sql, [id], user).optional()
    }

    /// Returns the token of a new session, if the password is right.
    pub(crate) fn sign_in(&self, name: &str, password: &str) -> Result<Option<String>> {
        let connection = self.connection();
        let sql = "SELECT id, name FROM users WHERE name = ?1 AND password = ?2";
        let Some(found) = connection.query_row(sql, [name, password], user).optional()? else {
            return Ok(None);
        };
        let sql = "INSERT INTO sessions VALUES (lower(hex(randomblob(8))), ?1) RETURNING token";
        connection.query_row(sql, [found.id], |row| row.get(0)).map(Some)
    }

    /// Returns the id of the user.
    pub(crate) fn session(&self, token: &str) -> Result<Option<i64>> {
        let sql = "SELECT user FROM sessions WHERE token = ?1";
        self.connection().query_row(sql, [token], |row| row.get(0)).optional()
    }

    pub(crate) fn sign_out(&self, token: &str) -> Result<()> {
        self.connection().execute("DELETE FROM sessions WHERE token = ?1", [token]).map(drop)
    }

    /// Counts a change of the user, and returns how many there are.
    pub(crate) fn count_change(&self, user: i64) -> Result<u32> {
        let sql = "UPDATE users SET changes = changes + 1 WHERE id = ?1 RETURNING changes";
        self.connection().query_row(sql, [user], |row| row.get(0))
    }

    pub(crate) fn notes(&self) -> Result<Vec<Note>> {
        let connection = self.connection();
        let mut statement = connection.prepare("SELECT * FROM notes WHERE NOT deleted")?;
        statement.query_map([], note)?.collect()
    }

    pub(crate) fn note(&self, id: i64) -> Result<Option<Note>> {
        self.connection().query_row("SELECT * FROM notes WHERE id = ?1", [id], note).optional()
    }

    /// Returns the id of another note with this title.
    pub(crate) fn titled(&self, title: &str, other_than: i64) -> Result<Option<i64>> {
        let sql = "SELECT id FROM notes WHERE title = ?1 AND id <> ?2";
        self.connection().query_row(sql, params![title, other_than], |row| row.get(0)).optional()
    }

    pub(crate) fn add_note(&self, title: &str, text: &str) -> Result<Note> {
        let sql = "INSERT INTO notes (title, text) VALUES (?1, ?2) RETURNING *";
        self.connection().query_row(sql, [title, text], note)
    }

    pub(crate) fn replace_note(&self, id: i64, title: &str, text: &str) -> Result<Note> {
        let sql = "UPDATE notes SET title = ?2, text = ?3, version = version + 1 WHERE id = ?1 \
                   RETURNING *";
        self.connection().query_row(sql, params![id, title, text], note)
    }

    pub(crate) fn delete_note(&self, id: i64) -> Result<()> {
        self.connection().execute("UPDATE notes SET deleted = TRUE WHERE id = ?1", [id]).map(drop)
    }

    pub(crate) fn set_locked(&self, id: i64, locked: bool) -> Result<()> {
        let sql = "UPDATE notes SET locked = ?2 WHERE id = ?1";
        self.connection().execute(sql, params![id, locked]).map(drop)
    }
}

fn user(row: &Row<'_>) -> Result<User> {
    Ok(User { id: row.get("id")?, name: row.get("name")? })
}

fn note(row: &Row<'_>) -> Result<Note> {
    Ok(Note {
        id: row.get("id")?,
        title: row.get("title")?,
        text: row.get("text")?,
        version: row.get("version")?,
        due: row.get("due")?,
        locked: row.get("locked")?,
        deleted: row.get("deleted")?,
    })
}
