//! The tickets and their users, in an `SQLite` database. This file has the connection; the SQL of each table is in a file
//! of its own.

mod attachments;
mod schema;
mod tickets;
mod users;

pub(crate) use attachments::NewAttachment;
pub(crate) use tickets::{Change, Commented, Thread};

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use actix_web::error::BlockingError;
use actix_web::web;
use rusqlite::{Connection, Transaction, TransactionBehavior};

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
    Interrupted(#[from] BlockingError),
}

impl Database {
    /// Opens a database file, and creates it if it does not exist.
    ///
    /// ```
    /// assert!(helpdesk::Database::open("/no such folder/tickets.db").is_err());
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
    /// assert!(helpdesk::Database::in_memory().is_ok());
    /// ```
    ///
    /// # Errors
    ///
    /// Fails if there is not enough memory.
    pub fn in_memory() -> Result<Self, DatabaseError> {
        Self::prepare(Connection::open_in_memory()?)
    }

    fn prepare(mut connection: Connection) -> Result<Self, DatabaseError> {
        connection.pragma_update(None, "foreign_keys", true)?;
        write(&mut connection, |transaction| transaction.execute_batch(schema::TABLES))?;
        Ok(Self(Arc::new(Mutex::new(connection))))
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

    /// Runs the work on a thread for blocking work, because `SQLite` blocks, and a worker of actix-web is one thread.
    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, DatabaseError> {
        let Self(connection) = self.clone();
        let result = web::block(move || {
            // A panic rolls back its transaction, so the connection remains usable.
            work(&mut connection.lock().unwrap_or_else(PoisonError::into_inner))
        });
        Ok(result.await??)
    }
}

/// Commits explicitly, so that an error of the commit is not lost.
/// <https://sqlite.org/lang_transaction.html#implicit_versus_explicit_transactions>
fn write<T>(
    connection: &mut Connection,
    work: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T>,
) -> rusqlite::Result<T> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let result = work(&transaction)?;
    transaction.commit()?;
    Ok(result)
}
