//! The endpoints, one file for each. The attribute above a handler declares its method and path, its
//! responses and their documentation.
//!
//! Errors that several endpoints share are declared once, as sets: `DraftError` in `book` and `Internal` here,
//! which `?` converts into the error of the handler, and the responses that are sent before the handler runs
//! (`outside`): `Refused` in `admission`, `ContentError` in `content` and `Overdue` in `overdue`.
//!
//! Handlers of write requests begin with the extractor `Staff`, so that the token is checked before the content
//! is read.

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
use axum::extract::FromRef;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::Redirect;
use axum::routing::get;

use crate::admission::Admission;
use crate::database::{Database, DatabaseError};
use crate::documents::Documents;
use crate::limits::Limits;
use crate::overdue::limit_time;
use crate::request_log::log_requests;

#[derive(Clone)]
struct Shop {
    database: Database,
    admission: Admission,
    documents: Documents,
    limits: Limits,
}

/// For the extractor `Staff`.
impl FromRef<Shop> for Admission {
    fn from_ref(shop: &Shop) -> Self {
        shop.admission.clone()
    }
}

/// For the extractor `Content`.
impl FromRef<Shop> for Limits {
    fn from_ref(shop: &Shop) -> Self {
        shop.limits
    }
}

/// Returns the router with all endpoints.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use std::num::NonZeroU32;
///
/// use bookshop::{Admission, Database, Limits};
///
/// let admission = Admission::new("open-sesame".parse()?, NonZeroU32::MAX);
/// let limits = Limits::default();
/// let router: axum::Router = bookshop::router(Database::in_memory()?, admission, limits);
/// # let _ = router;
/// # Ok(())
/// # }
/// ```
pub fn router(database: Database, admission: Admission, limits: Limits) -> Router {
    let books = Router::new()
        .endpoint(list_books::list_books)
        .endpoint(get_book::get_book)
        .endpoint(create_book::create_book)
        .endpoint(replace_book::replace_book)
        .endpoint(delete_book::delete_book)
        .route_layer(from_fn_with_state(limits, limit_time));
    // These never wait for anything, so they need no limit.
    let documents = Router::new()
        // A browser that opens the address of the shop finds the guide. This is not a part of the API, so it is in no
        // document.
        .route("/", get(Redirect::temporary("/docs")))
        .endpoint(get_guide::get_guide)
        .endpoint(get_openapi::get_openapi);
    books
        .merge(documents)
        .error_fallbacks(ErrorFormat::PROBLEM)
        .layer(from_fn(log_requests))
        .with_state(Shop { database, admission, documents: Documents::render(), limits })
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
