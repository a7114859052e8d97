//! The books, in a database of `SQLite`.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use api_responses::header::ETag;
use rusqlite::{Connection, OptionalExtension as _, Row, TransactionBehavior, named_params};
use tokio::task::{JoinError, spawn_blocking};

use crate::book::Book;
use crate::isbn::Isbn;
use crate::preconditions::Preconditions;
use crate::seed;

/// A handle on the database; clones share one connection.
#[derive(Clone, Debug)]
pub struct Database(Arc<Mutex<Connection>>);

/// Why the database did not do what it was asked for.
#[derive(Debug, thiserror::Error)]
pub enum DatabaseError {
    /// `SQLite` refused.
    #[error(transparent)]
    Sqlite(#[from] rusqlite::Error),
    /// The work was stopped halfway, as when the program ends.
    #[error("interrupted")]
    Interrupted(#[from] JoinError),
}

pub(crate) enum Replaced {
    New,
    Old,
    Unmet,
}

pub(crate) enum Deleted {
    Done,
    Missing,
    InStock(i64),
    Unmet,
}

impl Database {
    /// Opens a file, which is made if there is none.
    ///
    /// ```
    /// assert!(bookshop::Database::open("/no such folder/books.db").is_err());
    /// ```
    ///
    /// # Errors
    ///
    /// If the file cannot be read and written, or is no database.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, DatabaseError> {
        Self::prepare(Connection::open(path)?)
    }

    /// A database that is gone with the last handle.
    ///
    /// ```
    /// assert!(bookshop::Database::in_memory().is_ok());
    /// ```
    ///
    /// # Errors
    ///
    /// If there is no memory for it.
    pub fn in_memory() -> Result<Self, DatabaseError> {
        Self::prepare(Connection::open_in_memory()?)
    }

    fn prepare(connection: Connection) -> Result<Self, DatabaseError> {
        // Every change of a book makes a new row, and `AUTOINCREMENT` gives no number twice, not even
        // to a book that was deleted and comes back. So the number names a version for good.
        connection.execute_batch(
            "CREATE TABLE IF NOT EXISTS books (
                 version     INTEGER PRIMARY KEY AUTOINCREMENT,
                 isbn        INTEGER NOT NULL UNIQUE,
                 title       TEXT    NOT NULL,
                 author      TEXT    NOT NULL,
                 year        INTEGER NOT NULL,
                 price_cents INTEGER NOT NULL,
                 stock       INTEGER NOT NULL
             ) STRICT",
        )?;
        Ok(Self(Arc::new(Mutex::new(connection))))
    }

    /// Puts a dozen books into an empty database, and leaves any other alone. Returns how many books
    /// there are.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), bookshop::DatabaseError> {
    /// let database = bookshop::Database::in_memory()?;
    /// assert_eq!(database.seed().await?, 12);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// If the file cannot be written, or its table `books` has other columns.
    pub async fn seed(&self) -> Result<i64, DatabaseError> {
        self.run(|connection| {
            let transaction =
                connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            if count(&transaction)? == 0 {
                for book in seed::books() {
                    insert(&transaction, &book)?;
                }
            }
            let count = count(&transaction)?;
            transaction.commit()?;
            Ok(count)
        })
        .await
    }

    /// The books in the order of their titles, and how many there are in all.
    pub(crate) async fn list(
        &self,
        offset: i64,
        limit: i64,
    ) -> Result<(Vec<Book>, i64), DatabaseError> {
        self.run(move |connection| {
            let transaction = connection.transaction()?;
            let books = transaction
                .prepare("SELECT * FROM books ORDER BY title, isbn LIMIT ? OFFSET ?")?
                .query_map([limit, offset], book)?
                .collect::<Result<_, _>>()?;
            Ok((books, count(&transaction)?))
        })
        .await
    }

    pub(crate) async fn find(&self, isbn: Isbn) -> Result<Option<(Book, ETag)>, DatabaseError> {
        self.run(move |connection| find(connection, isbn)).await
    }

    /// The tag of the book, if it was new.
    pub(crate) async fn insert(&self, book: Book) -> Result<Option<ETag>, DatabaseError> {
        self.run(move |connection| insert(connection, &book)).await
    }

    /// Puts the book in the place of the one with its ISBN, if there is one.
    pub(crate) async fn replace(
        &self,
        book: Book,
        preconditions: Preconditions,
    ) -> Result<Replaced, DatabaseError> {
        self.run(move |connection| {
            let transaction =
                connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let old = find(&transaction, book.isbn)?;
            if !preconditions.hold_for(old.as_ref().map(|(_, etag)| etag)) {
                return Ok(Replaced::Unmet);
            }
            remove(&transaction, book.isbn)?;
            insert(&transaction, &book)?;
            transaction.commit()?;
            Ok(if old.is_none() { Replaced::New } else { Replaced::Old })
        })
        .await
    }

    /// Deletes a book of which no copy is in stock.
    pub(crate) async fn delete(
        &self,
        isbn: Isbn,
        preconditions: Preconditions,
    ) -> Result<Deleted, DatabaseError> {
        self.run(move |connection| {
            let transaction =
                connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            // What fails without a condition fails with it in the same way (RFC 9110 §13.2.1).
            let etag = match find(&transaction, isbn)? {
                None => return Ok(Deleted::Missing),
                Some((Book { stock: 0, .. }, etag)) => etag,
                Some((book, _)) => return Ok(Deleted::InStock(book.stock)),
            };
            if !preconditions.hold_for(Some(&etag)) {
                return Ok(Deleted::Unmet);
            }
            remove(&transaction, isbn)?;
            transaction.commit()?;
            Ok(Deleted::Done)
        })
        .await
    }

    /// `SQLite` blocks, so it works away from the threads that serve.
    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, DatabaseError> {
        let Self(connection) = self.clone();
        let result = spawn_blocking(move || {
            // A panic rolls its transaction back, so the connection is as good as before.
            work(&mut connection.lock().unwrap_or_else(PoisonError::into_inner))
        });
        Ok(result.await??)
    }
}

fn count(connection: &Connection) -> rusqlite::Result<i64> {
    connection.query_row("SELECT count(*) FROM books", [], |row| row.get(0))
}

fn find(connection: &Connection, isbn: Isbn) -> rusqlite::Result<Option<(Book, ETag)>> {
    let select = "SELECT * FROM books WHERE isbn = ?";
    connection.query_row(select, [isbn.number()], |row| Ok((book(row)?, etag(row)?))).optional()
}

fn insert(connection: &Connection, book: &Book) -> rusqlite::Result<Option<ETag>> {
    let insert = "
        INSERT INTO books (isbn, title, author, year, price_cents, stock)
        VALUES (:isbn, :title, :author, :year, :price_cents, :stock)
        ON CONFLICT DO NOTHING RETURNING version";
    let values = named_params! {
        ":isbn": book.isbn.number(),
        ":title": book.title,
        ":author": book.author,
        ":year": book.year,
        ":price_cents": book.price_cents,
        ":stock": book.stock,
    };
    connection.query_row(insert, values, etag).optional()
}

fn remove(connection: &Connection, isbn: Isbn) -> rusqlite::Result<usize> {
    connection.execute("DELETE FROM books WHERE isbn = ?", [isbn.number()])
}

fn etag(row: &Row<'_>) -> rusqlite::Result<ETag> {
    row.get("version").map(|version: i64| ETag::version(version.cast_unsigned()))
}

fn book(row: &Row<'_>) -> rusqlite::Result<Book> {
    Ok(Book {
        isbn: Isbn::from_number(row.get("isbn")?),
        title: row.get("title")?,
        author: row.get("author")?,
        year: row.get("year")?,
        price_cents: row.get("price_cents")?,
        stock: row.get("stock")?,
    })
}
