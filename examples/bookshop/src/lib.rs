//! A small shop of books: axum in front, `rusqlite` behind, and above each handler the responses that
//! it gives.
//!
//! - `handlers` has a file an endpoint, and is the place to begin reading;
//! - `book` says what a book is, `isbn` what an ISBN is;
//! - `database` is all that knows SQL;
//! - `admission` says who may write and how often, `preconditions` what a client has to know of a book
//!   before it changes it;
//! - `documents` has the guide and the OpenAPI document, which come from the declarations above the
//!   handlers, and `documents::requests` what the second says of requests;
//! - `tour` is what the program suggests to try.
//!
//! ```
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use std::num::NonZeroU32;
//!
//! let database = bookshop::Database::in_memory()?;
//! let admission = bookshop::Admission::new("open-sesame".parse()?, NonZeroU32::MIN);
//! let router = bookshop::router(database, admission);
//! # let _ = router;
//! # Ok(())
//! # }
//! ```

mod admission;
mod book;
mod bucket;
mod database;
mod documents;
mod handlers;
mod isbn;
mod preconditions;
mod seed;
mod token;
mod tour;

pub use admission::Admission;
pub use database::{Database, DatabaseError};
pub use documents::{guide, openapi};
pub use handlers::{OPERATIONS, router};
pub use token::{NotAToken, Token};
pub use tour::{Step, TOUR};
