//! The books, in an `SQLite` database.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use api_responses::header::ETag;
use rusqlite::{
    Connection, OptionalExtension as _, Row, Transaction, TransactionBehavior, named_params,
};
use tokio::task::{JoinError, spawn_blocking};

use crate::book::Book;
use crate::isbn::Isbn;
use crate::preconditions::Preconditions;
use crate::seed;

/// A handle to the database. Clones share one connection.
#[derive(Clone, Debug)]
pub struct Database(Arc<Mutex<Connection>>);

/// An error of the database.
#[derive(Debug, thiserror::Error)]
pub enum DatabaseError {
    /// `SQLite` reported an error.
    #[error(transparent)]
    Sqlite(#[from] rusqlite::Error),
    /// The work was interrupted, for example because the program is ending.
    #[error("interrupted")]
    Interrupted(#[from] JoinError),
}

pub(crate) enum Replacement {
    Created,
    Replaced,
    PreconditionFailed,
}

pub(crate) enum Deletion {
    Done,
    Missing,
    InStock(i64),
    PreconditionFailed,
}

impl Database {
    /// Opens a database file, and creates it if it does not exist.
    ///
    /// ```
    /// assert!(bookshop::Database::open("/no such folder/books.db").is_err());
    /// ```
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be read and written, or is not a database.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, DatabaseError> {
        Self::prepare(Connection::open(path)?)
    }

    /// Creates a database in memory, which exists until the last handle is dropped.
    ///
    /// ```
    /// assert!(bookshop::Database::in_memory().is_ok());
    /// ```
    ///
    /// # Errors
    ///
    /// Fails if there is not enough memory.
    pub fn in_memory() -> Result<Self, DatabaseError> {
        Self::prepare(Connection::open_in_memory()?)
    }

    fn prepare(mut connection: Connection) -> Result<Self, DatabaseError> {
        // Every change of a book creates a new row, and `AUTOINCREMENT` never reuses a number, not even for a
        // book that was deleted and added again. The number therefore identifies a version.
        let create = "
            CREATE TABLE IF NOT EXISTS books (
                version     INTEGER PRIMARY KEY AUTOINCREMENT,
                isbn        INTEGER NOT NULL UNIQUE,
                title       TEXT    NOT NULL,
                author      TEXT    NOT NULL,
                year        INTEGER NOT NULL,
                price_cents INTEGER NOT NULL,
                stock       INTEGER NOT NULL
            ) STRICT";
        write(&mut connection, |transaction| transaction.execute_batch(create))?;
        Ok(Self(Arc::new(Mutex::new(connection))))
    }

    /// Adds twelve books to an empty database, and leaves any other unchanged. Returns the number of books.
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
    /// Fails if the file cannot be written, or if its table `books` has other columns.
    pub async fn seed(&self) -> Result<i64, DatabaseError> {
        self.write(|transaction| {
            if count(transaction)? == 0 {
                for book in seed::books() {
                    insert(transaction, &book)?;
                }
            }
            count(transaction)
        })
        .await
    }

    /// Returns one page of the books, ordered by title, and the number of all books.
    pub(crate) async fn list(
        &self,
        offset: i64,
        limit: i64,
    ) -> Result<(Vec<Book>, i64), DatabaseError> {
        self.read(move |transaction| {
            let books = transaction
                .prepare("SELECT * FROM books ORDER BY title, isbn LIMIT ? OFFSET ?")?
                .query_map([limit, offset], book)?
                .collect::<Result<_, _>>()?;
            Ok((books, count(transaction)?))
        })
        .await
    }

    pub(crate) async fn find(&self, isbn: Isbn) -> Result<Option<(Book, ETag)>, DatabaseError> {
        self.read(move |transaction| find(transaction, isbn)).await
    }

    /// Adds the book and returns its entity tag, or `None` if there is a book with this ISBN.
    pub(crate) async fn insert(&self, book: Book) -> Result<Option<ETag>, DatabaseError> {
        self.write(move |transaction| insert(transaction, &book)).await
    }

    /// Replaces the book with this ISBN, or adds the book if there is none.
    pub(crate) async fn replace(
        &self,
        book: Book,
        preconditions: Preconditions,
    ) -> Result<Replacement, DatabaseError> {
        self.write(move |transaction| {
            let old = find(transaction, book.isbn)?;
            if !preconditions.hold_for(old.as_ref().map(|(_, etag)| etag)) {
                return Ok(Replacement::PreconditionFailed);
            }
            remove(transaction, book.isbn)?;
            insert(transaction, &book)?;
            Ok(if old.is_none() { Replacement::Created } else { Replacement::Replaced })
        })
        .await
    }

    /// Deletes a book that has no copies in stock.
    pub(crate) async fn delete(
        &self,
        isbn: Isbn,
        preconditions: Preconditions,
    ) -> Result<Deletion, DatabaseError> {
        self.write(move |transaction| {
            // A request that fails without preconditions fails with them in the same way (RFC 9110 §13.2.1).
            let etag = match find(transaction, isbn)? {
                None => return Ok(Deletion::Missing),
                Some((Book { stock: 0, .. }, etag)) => etag,
                Some((book, _)) => return Ok(Deletion::InStock(book.stock)),
            };
            if !preconditions.hold_for(Some(&etag)) {
                return Ok(Deletion::PreconditionFailed);
            }
            remove(transaction, isbn)?;
            Ok(Deletion::Done)
        })
        .await
    }

    /// Reads from one state of the database. The transaction is rolled back: a change in it is never stored.
    async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, DatabaseError> {
        self.run(|connection| work(&connection.transaction()?)).await
    }

    /// Stores all changes of the work, or none. Returns only after they are stored.
    async fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, DatabaseError> {
        self.run(|connection| write(connection, work)).await
    }

    /// Runs the work on a thread for blocking work, because `SQLite` blocks.
    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, DatabaseError> {
        let Self(connection) = self.clone();
        let result = spawn_blocking(move || {
            // A panic rolls back its transaction, so the connection remains usable.
            work(&mut connection.lock().unwrap_or_else(PoisonError::into_inner))
        });
        Ok(result.await??)
    }
}

/// Commits explicitly. Without a transaction, `SQLite` commits when a statement ends, and a statement that
/// returns rows (`INSERT … RETURNING`) ends when it is dropped, where an error of the commit is lost. The most
/// frequent one is a full disk. <https://sqlite.org/lang_transaction.html#implicit_versus_explicit_transactions>
fn write<T>(
    connection: &mut Connection,
    work: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T>,
) -> rusqlite::Result<T> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let result = work(&transaction)?;
    transaction.commit()?;
    Ok(result)
}

// Every function below needs a transaction, and `query_one` runs a statement to its end: an error after the
// first row is an error.

fn count(transaction: &Transaction<'_>) -> rusqlite::Result<i64> {
    transaction.query_one("SELECT count(*) FROM books", [], |row| row.get(0))
}

fn find(transaction: &Transaction<'_>, isbn: Isbn) -> rusqlite::Result<Option<(Book, ETag)>> {
    let select = "SELECT * FROM books WHERE isbn = ?";
    transaction.query_one(select, [isbn.number()], |row| Ok((book(row)?, etag(row)?))).optional()
}

fn insert(transaction: &Transaction<'_>, book: &Book) -> rusqlite::Result<Option<ETag>> {
    let insert = "
        INSERT INTO books (isbn, title, author, year, price_cents, stock)
        VALUES (:isbn, :title, :author, :year, :price_cents, :stock)
        ON CONFLICT (isbn) DO NOTHING RETURNING version";
    let values = named_params! {
        ":isbn": book.isbn.number(),
        ":title": book.title,
        ":author": book.author,
        ":year": book.year,
        ":price_cents": book.price_cents,
        ":stock": book.stock,
    };
    transaction.query_one(insert, values, etag).optional()
}

fn remove(transaction: &Transaction<'_>, isbn: Isbn) -> rusqlite::Result<usize> {
    transaction.execute("DELETE FROM books WHERE isbn = ?", [isbn.number()])
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
