//! The endpoints, one file for each. The attribute above a handler declares its method and path, its
//! responses and their documentation.
//!
//! Errors that several endpoints share are declared once, as sets: `Refused` in `admission`, `DraftError`
//! in `book`, and `Internal` here. `?` converts them into the error of the handler.
//!
//! Handlers for write requests take the content as a `Result`, so that they check the token before they
//! report errors in the content.

mod create_book;
mod delete_book;
mod get_book;
mod get_guide;
mod get_openapi;
mod language_query;
mod list_books;
mod replace_book;

use api_responses::axum::RouterExt as _;
use api_responses::{DescribeResponses as _, ErrorFormat, Fault, Operation, api_responses};
use axum::Router;

use crate::admission::Admission;
use crate::database::{Database, DatabaseError};
use crate::documents::Documents;

#[derive(Clone)]
struct Shop {
    database: Database,
    admission: Admission,
    documents: Documents,
}

/// Returns the router with all endpoints.
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
        .endpoint(get_guide::get_guide)
        .endpoint(get_openapi::get_openapi)
        .error_fallbacks(ErrorFormat::PROBLEM)
        .with_state(Shop { database, admission, documents: Documents::render() })
}

/// The declarations of all endpoints.
///
/// ```
/// let paths = bookshop::OPERATIONS.map(|operation| operation.path());
/// assert!(paths.contains(&Some("/books/{isbn}")));
/// ```
pub const OPERATIONS: [Operation; 7] = [
    list_books::ListBooksError::OPERATION,
    get_book::GetBookError::OPERATION,
    create_book::CreateBookError::OPERATION,
    replace_book::ReplaceBookError::OPERATION,
    delete_book::DeleteBookError::OPERATION,
    get_guide::GetGuideError::OPERATION,
    get_openapi::GetOpenapiError::OPERATION,
];

/// Unexpected errors. The cause is logged and not sent to the client (RFC 9457 §5).
#[api_responses(
    /// An unexpected error; the log contains the cause with the same `instance`.
    #[zh = "书店内部出错；原因记录在日志中，以相同的 `instance` 标识。"]
    #[from(DatabaseError)]
    500: Fault,
)]
enum Internal {}
