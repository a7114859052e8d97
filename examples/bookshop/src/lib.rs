//! A small shop of books: axum in front, `rusqlite` behind, and above each handler the responses that
//! it gives.
//!
//! - `handlers` has a file an endpoint, and is the place to begin reading;
//! - `book` says what a book is, `isbn` what an ISBN is;
//! - `database` is all that knows SQL;
//! - `tour` is what the program suggests to try.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), bookshop::DatabaseError> {
//! let database = bookshop::Database::in_memory()?;
//! let router = bookshop::router(database);
//! # let _ = router;
//! # Ok(())
//! # }
//! ```

mod book;
mod database;
mod handlers;
mod isbn;
mod seed;
mod tour;

pub use database::{Database, DatabaseError};
pub use handlers::{OPERATIONS, router};
pub use tour::{Step, TOUR};
