//! One file an endpoint. The attribute above each handler is its whole contract: what the handler
//! can return, what the documentation says, and where it is routed.
//!
//! Requests that axum's extractors refuse (content that is no JSON, of another media type or too
//! large, a path that is no UTF-8) are answered by axum and reach no handler.

mod create_book;
mod delete_book;
mod get_book;
mod list_books;
mod replace_book;

use api_responses::axum::RouterExt as _;
use api_responses::{ApiResponses, Operation};
use axum::Router;
use axum::http::HeaderName;
use axum::http::header::LOCATION;

use crate::database::{Database, DatabaseError};
use crate::isbn::Isbn;

/// All endpoints, as a service.
///
/// ```
/// # fn main() -> Result<(), bookshop::DatabaseError> {
/// let router: axum::Router = bookshop::router(bookshop::Database::in_memory()?);
/// # let _ = router;
/// # Ok(())
/// # }
/// ```
pub fn router(database: Database) -> Router {
    Router::new()
        .endpoint(list_books::list_books)
        .endpoint(get_book::get_book)
        .endpoint(create_book::create_book)
        .endpoint(replace_book::replace_book)
        .endpoint(delete_book::delete_book)
        .with_state(database)
}

/// What each endpoint declares.
///
/// ```
/// let paths = bookshop::OPERATIONS.map(|operation| operation.path());
/// assert!(paths.contains(&Some("/books/{isbn}")));
/// ```
pub const OPERATIONS: [Operation; 5] = [
    <list_books::ListBooksResponse as ApiResponses>::OPERATION,
    <get_book::GetBookResponse as ApiResponses>::OPERATION,
    <create_book::CreateBookResponse as ApiResponses>::OPERATION,
    <replace_book::ReplaceBookResponse as ApiResponses>::OPERATION,
    <delete_book::DeleteBookResponse as ApiResponses>::OPERATION,
];

/// The cause of a 500 is for those who run the service; clients are not told (RFC 9457 §5).
fn report(cause: &DatabaseError) {
    tracing::error!(error = cause as &dyn std::error::Error, "the database failed");
}

/// Of what a POST created: without it, the answer would mean the target of the request
/// (RFC 9110 §15.3.2).
type Location = [(HeaderName, String); 1];

fn location(isbn: Isbn) -> Location {
    [(LOCATION, format!("/books/{isbn}"))]
}
