use api_responses::header::RetryAfter;
use api_responses::{Problem, api_responses};
use axum::extract::{Path, State};
use axum::http::HeaderMap;

use super::{Shop, report};
use crate::admission::Refused;
use crate::database::Deleted;
use crate::isbn::Isbn;
use crate::preconditions::Preconditions;

/// Take a book out of the shop.
#[api_responses(
    DELETE "/books/{isbn}",
    /// The book is gone.
    204,
    /// Writing takes the token of the shop.
    401 { www_authenticate = "Bearer realm=\"books\"" },
    404: "No book here has this ISBN.",
    /// `stock` copies are left.
    #[problem = "/problems/still-in-stock"]
    StillInStock = 409: Problem,
    412: "The book is not what it was when you last saw it. GET it, and look at it again.",
    428: "Send `If-Match` with the `ETag` of the book.",
    429 { retry_after: RetryAfter },
    500,
)]
pub(super) async fn delete_book(
    State(Shop { database, admission }): State<Shop>,
    Path(isbn): Path<String>,
    headers: HeaderMap,
) -> DeleteBookResponse {
    if let Err(refused) = admission.admit(&headers) {
        return refused.into();
    }
    let Some(isbn) = Isbn::parse(&isbn) else { return DeleteBookResponse::NotFound };
    let Some(preconditions) = Preconditions::of(headers) else {
        return DeleteBookResponse::PreconditionRequired;
    };
    match database.delete(isbn, preconditions).await {
        Ok(Deleted::Done) => DeleteBookResponse::NoContent,
        Ok(Deleted::Missing) => DeleteBookResponse::NotFound,
        Ok(Deleted::InStock(copies)) => DeleteBookResponse::StillInStock(
            Problem::from("Sell the copies that are left, or set `stock` to 0.")
                .with("stock", copies),
        ),
        Ok(Deleted::Unmet) => DeleteBookResponse::PreconditionFailed,
        Err(cause) => {
            report(&cause);
            DeleteBookResponse::InternalServerError
        }
    }
}

impl From<Refused> for DeleteBookResponse {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::NoToken => Self::Unauthorized,
            Refused::TooOften(retry_after) => Self::TooManyRequests { retry_after },
        }
    }
}
