use api_responses::axum::Path;
use api_responses::axum::rejection::PathRejection;
use api_responses::{Problem, api_responses};
use axum::extract::State;
use axum::http::HeaderMap;

use super::{Internal, Shop};
use crate::admission::Refused;
use crate::database::{DatabaseError, Deleted};
use crate::isbn::Isbn;
use crate::preconditions::Preconditions;

/// Take a book out of the shop.
#[api_responses(
    DELETE "/books/{isbn}",
    /// The book is gone.
    204,
    404: "No book here has this ISBN.",
    /// `stock` copies are left.
    #[problem = "/problems/still-in-stock"]
    StillInStock = 409: Problem,
    412: "The book is not what it was when you last saw it. GET it, and look at it again.",
    428: "Send `If-Match` with the `ETag` of the book.",
    ..Refused,
    #[from(DatabaseError)] ..Internal,
    outside(..PathRejection),
)]
pub(super) async fn delete_book(
    State(Shop { database, admission }): State<Shop>,
    Path(isbn): Path<String>,
    headers: HeaderMap,
) -> Result<DeleteBookResponse, DeleteBookError> {
    admission.admit(&headers)?;
    let isbn = Isbn::parse(&isbn).ok_or(DeleteBookError::NotFound)?;
    let preconditions = Preconditions::of(headers).ok_or(DeleteBookError::PreconditionRequired)?;
    match database.delete(isbn, preconditions).await? {
        Deleted::Done => Ok(DeleteBookResponse::NoContent),
        Deleted::Missing => Err(DeleteBookError::NotFound),
        Deleted::InStock(copies) => Err(DeleteBookError::StillInStock(
            Problem::from("Sell the copies that are left, or set `stock` to 0.")
                .with("stock", copies),
        )),
        Deleted::Unmet => Err(DeleteBookError::PreconditionFailed),
    }
}
