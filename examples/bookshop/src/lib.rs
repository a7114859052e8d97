//! A small bookshop on axum and `SQLite`. The attribute above each handler declares its responses.
//!
//! - `handlers` contains one file per endpoint. Start reading here.
//! - `book` and `isbn` contain the data types and their validation.
//! - `database` contains all SQL.
//! - `admission` checks the token and the rate limit of write requests; `preconditions` checks
//!   conditional requests.
//! - `server` serves the router, `limits` contains its time limits, and `overdue` and `content` send the
//!   responses to what takes too long.
//! - `documents` builds the API guide and the OpenAPI document from the declarations.
//! - `tour` lists the requests that the program suggests.
//!
//! ```
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use std::num::NonZeroU32;
//!
//! let database = bookshop::Database::in_memory()?;
//! let admission = bookshop::Admission::new("open-sesame".parse()?, NonZeroU32::MIN);
//! let router = bookshop::router(database, admission, bookshop::Limits::default());
//! # let _ = router;
//! # Ok(())
//! # }
//! ```

mod admission;
mod book;
mod bucket;
mod content;
mod database;
mod documents;
mod handlers;
mod isbn;
mod limits;
mod overdue;
mod preconditions;
mod request_log;
mod seed;
mod server;
mod token;
mod tour;

pub use admission::Admission;
pub use database::{Database, DatabaseError};
pub use documents::{guide, openapi};
pub use handlers::{OPERATIONS, router};
pub use limits::Limits;
pub use server::serve;
pub use token::{InvalidToken, Token};
pub use tour::{Step, TOUR};
