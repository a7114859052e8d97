//! A help desk on actix-web and `SQLite`: web pages with sessions, forms and redirects, and a JSON API with tokens.
//! The attribute above each handler declares its responses.
//!
//! - `pages` contains the handlers of web pages, and `api` those of the API. Start reading there.
//! - `view` contains the HTML.
//! - `session` contains the login guard and the message after a redirect; `token` is its counterpart for the API.
//! - `upload` reads files from forms, and `export` writes tickets as CSV.
//! - `ticket` and `user` contain the data types, their validation and the passwords.
//! - `database` contains all SQL.
//! - `documents` builds the API guide and the OpenAPI document from the declarations.
//! - `service` puts everything together.
//!
//! ```
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let helpdesk = helpdesk::Helpdesk::new(helpdesk::Database::in_memory()?);
//! # let _ = helpdesk;
//! # Ok(())
//! # }
//! ```

mod api;
mod database;
mod documents;
mod export;
mod pages;
mod service;
mod session;
mod ticket;
mod token;
mod upload;
mod user;
mod view;

pub use database::{Database, DatabaseError};
pub use documents::{guide, openapi};
pub use service::{Helpdesk, endpoints};
pub use user::{DEMO_USERS, DemoUser};
