//! One file an endpoint. The attribute above each handler is its whole contract: what the handler
//! can return, what the documentation says, and where it is routed.
//!
//! Requests that axum's extractors refuse (content that is no JSON, of another media type or too
//! large, a path that is no UTF-8) are answered by axum and reach no handler, whether they have the
//! token or not.

mod create_book;
mod delete_book;
mod get_book;
mod list_books;
mod replace_book;

use api_responses::axum::RouterExt as _;
use api_responses::{ApiResponses, Operation};
use axum::Router;

use crate::admission::Admission;
use crate::database::{Database, DatabaseError};

#[derive(Clone)]
struct Shop {
    database: Database,
    admission: Admission,
}

/// All endpoints, as a service.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use std::num::NonZeroU32;
///
/// use bookshop::{Admission, Database};
///
/// let admission = Admission::new("open-sesame".parse()?, NonZeroU32::MAX);
/// let router: axum::Router = bookshop::router(Database::in_memory()?, admission);
/// # let _ = router;
/// # Ok(())
/// # }
/// ```
pub fn router(database: Database, admission: Admission) -> Router {
    Router::new()
        .endpoint(list_books::list_books)
        .endpoint(get_book::get_book)
        .endpoint(create_book::create_book)
        .endpoint(replace_book::replace_book)
        .endpoint(delete_book::delete_book)
        .with_state(Shop { database, admission })
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
