//! A help desk on actix-web and `SQLite`: web pages with sessions, forms and redirects, and a JSON API with tokens.
//! The attribute above each handler declares its responses.
//!
//! - `pages` contains the handlers of web pages, and `api` those of the API. Start reading there.
//! - `view` contains the HTML.
//! - `session` contains the login guard and the message after a redirect; `token` is its counterpart for the API.
//! - `upload` reads files from forms, and `export` writes tickets as CSV.
//! - `errors` contains the errors that several pages share, and their format.
//! - `ticket` and `user` contain the data types and their validation; `password` hashes passwords.
//! - `database` contains all SQL.
//! - `documents` builds the API guide and the OpenAPI document from the declarations.
//! - `routes` routes all handlers, and `service` serves them.
//!
//! What protects the users:
//!
//! - Forms of other sites (CSRF): the session cookie is `SameSite=Lax`, and only POST changes something.
//! - Scripts in texts: `maud` escapes every text, and attached files are downloaded, not shown.
//! - Passwords are hashed with Argon2, and the database contains hashes of tokens.
//! - Formulas in the CSV file: a text that a spreadsheet would run gets an apostrophe.
//!
//! What a service on the internet also needs: a proxy with HTTPS (see [`Helpdesk::with_https`]) and a time limit for slow
//! requests, a limit on the attempts to log in, a way to end a session on the server, and users of its own.
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
mod desk;
mod documents;
mod errors;
mod export;
mod pages;
mod password;
mod routes;
mod service;
mod session;
mod ticket;
mod token;
mod upload;
mod user;
mod view;

pub use database::{Database, DatabaseError};
pub use documents::{guide, openapi};
pub use routes::endpoints;
pub use service::Helpdesk;
pub use user::{DEMO_USERS, DemoUser};
