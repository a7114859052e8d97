//! One file an endpoint. The attribute above each handler is its whole contract: what the handler
//! can return, what the documentation says, and where it is routed.
//!
//! What several of them answer is declared once, where it is found out: `Refused` in `admission`,
//! `NoBook` in `book`, and `Internal` here. `?` makes each of them the error of the handler.
//!
//! A handler that writes takes its content as a `Result`, so that it can ask for the token before it
//! says what is wrong with the content.

mod create_book;
mod delete_book;
mod get_book;
mod get_guide;
mod get_openapi;
mod list_books;
mod replace_book;

use api_responses::axum::RouterExt as _;
use api_responses::{DescribeResponses as _, Fault, Operation, api_responses};
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
        .endpoint(get_guide::get_guide)
        .endpoint(get_openapi::get_openapi)
        .with_state(Shop { database, admission, documents: Documents::written() })
}

/// What each endpoint declares.
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
    get_openapi::GetOpenapiResponse::OPERATION,
];

/// The cause is for those who run the shop; clients are not told (RFC 9457 §5).
#[api_responses(
    /// The shop failed; its log says why, under the same `instance`.
    #[zh = "书店内部出错；原因记录在日志中，以相同的 `instance` 标识。"]
    #[from(DatabaseError)]
    500: Fault,
)]
enum Internal {}
