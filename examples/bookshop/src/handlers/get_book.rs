use api_responses::api_responses;
use api_responses::axum::Path;
use api_responses::axum::rejection::PathRejection;
use api_responses::header::ETag;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::header::IF_NONE_MATCH;

use super::{Internal, Shop};
use crate::book::Book;
use crate::database::DatabaseError;
use crate::isbn::Isbn;

/// Look up one book.
#[api_responses(
    GET "/books/{isbn}",
    /// The book. `no-cache` lets a cache keep it, and has it ask each time whether it is still good.
    200 { etag: ETag, cache_control = "no-cache" },
    /// The client has the book as it is.
    304,
    404: "No book here has this ISBN.",
    #[from(DatabaseError)] ..Internal,
    outside(..PathRejection),
)]
pub(super) async fn get_book(
    State(Shop { database, .. }): State<Shop>,
    Path(isbn): Path<String>,
    headers: HeaderMap,
) -> Result<GetBookResponse<Book>, GetBookError> {
    let isbn = Isbn::parse(&isbn).ok_or(GetBookError::NotFound)?;
    let (book, etag) = database.find(isbn).await?.ok_or(GetBookError::NotFound)?;
    if !etag.passes_if_none_match(headers.get_all(IF_NONE_MATCH)) {
        return Ok(GetBookResponse::NotModified { etag });
    }
    Ok(GetBookResponse::Ok { etag, body: book })
}
