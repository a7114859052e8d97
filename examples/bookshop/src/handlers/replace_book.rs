use api_responses::header::RetryAfter;
use api_responses::{Problem, api_responses};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::HeaderMap;

use super::{Shop, report};
use crate::admission::Refused;
use crate::book::{Book, Draft, Invalid};
use crate::database::{DatabaseError, Replaced};
use crate::isbn::Isbn;
use crate::preconditions::Preconditions;

/// Put a book where its ISBN says.
#[api_responses(
    PUT "/books/{isbn}",
    /// The book took the place of the one that was there.
    // An `ETag` here would say that the content was stored as it came (RFC 9110 §9.3.4). It is not:
    // the ISBN loses its hyphens, and members that no book has are left out.
    200,
    /// There was none, so this one is new.
    201,
    /// Writing takes the token of the shop.
    401 { www_authenticate = "Bearer realm=\"books\"" },
    409: "The ISBN of the book is not the one in the path.",
    412: "The book is not what it was when you last saw it. GET it, and look at it again.",
    /// `errors` lists all that is wrong with the book.
    #[problem = "/problems/invalid-book"]
    InvalidBook = 422: Problem,
    428: "Send `If-Match` with the `ETag` of the book, or `If-None-Match: *` for a new one.",
    429 { retry_after: RetryAfter },
    500,
)]
pub(super) async fn replace_book(
    State(Shop { database, admission }): State<Shop>,
    Path(isbn): Path<String>,
    headers: HeaderMap,
    Json(draft): Json<Draft>,
) -> Result<ReplaceBookResponse<Book>, ReplaceBookError> {
    admission.admit(&headers)?;
    let book = draft.check()?;
    if Isbn::parse(&isbn) != Some(book.isbn) {
        return Err(ReplaceBookError::Conflict);
    }
    let preconditions = Preconditions::of(headers).ok_or(ReplaceBookError::PreconditionRequired)?;
    match database.replace(book.clone(), preconditions).await? {
        Replaced::Old => Ok(ReplaceBookResponse::Ok(book)),
        Replaced::New => Ok(ReplaceBookResponse::Created(book)),
        Replaced::Unmet => Err(ReplaceBookError::PreconditionFailed),
    }
}

impl From<Refused> for ReplaceBookError {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::NoToken => Self::Unauthorized,
            Refused::TooOften(retry_after) => Self::TooManyRequests { retry_after },
        }
    }
}

impl From<Invalid> for ReplaceBookError {
    fn from(invalid: Invalid) -> Self {
        Self::InvalidBook(invalid.into())
    }
}

impl From<DatabaseError> for ReplaceBookError {
    fn from(cause: DatabaseError) -> Self {
        report(&cause);
        Self::InternalServerError
    }
}
