use api_responses::api_responses;
use axum::extract::{Path, State};

use super::report;
use crate::book::Book;
use crate::database::{Database, DatabaseError};
use crate::isbn::Isbn;

/// Look up one book.
#[api_responses(GET "/books/{isbn}", 200, 404: "No book here has this ISBN.", 500)]
pub(super) async fn get_book(
    State(database): State<Database>,
    Path(isbn): Path<String>,
) -> Result<GetBookResponse<Book>, GetBookError> {
    let isbn = Isbn::parse(&isbn).ok_or(GetBookError::NotFound)?;
    let book = database.find(isbn).await?.ok_or(GetBookError::NotFound)?;
    Ok(GetBookResponse::Ok(book))
}

impl From<DatabaseError> for GetBookError {
    fn from(cause: DatabaseError) -> Self {
        report(&cause);
        Self::InternalServerError
    }
}
