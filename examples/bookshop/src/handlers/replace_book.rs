use api_responses::{Problem, api_responses};
use axum::Json;
use axum::extract::{Path, State};

use super::report;
use crate::book::{Book, Draft, Invalid};
use crate::database::{Database, DatabaseError, Replaced};
use crate::isbn::Isbn;

/// Put a book where its ISBN says.
#[api_responses(
    PUT "/books/{isbn}",
    /// The book took the place of the one that was there.
    200,
    /// There was none, so this one is new.
    201,
    409: "The ISBN of the book is not the one in the path.",
    /// `errors` lists all that is wrong with the book.
    #[problem = "/problems/invalid-book"]
    InvalidBook = 422: Problem,
    500,
)]
pub(super) async fn replace_book(
    State(database): State<Database>,
    Path(isbn): Path<String>,
    Json(draft): Json<Draft>,
) -> Result<ReplaceBookResponse<Book>, ReplaceBookError> {
    let book = draft.check()?;
    if Isbn::parse(&isbn) != Some(book.isbn) {
        return Err(ReplaceBookError::Conflict);
    }
    Ok(match database.replace(book.clone()).await? {
        Replaced::Old => ReplaceBookResponse::Ok(book),
        Replaced::New => ReplaceBookResponse::Created(book),
    })
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
