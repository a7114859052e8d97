use api_responses::{Problem, api_responses};
use axum::Json;
use axum::extract::State;

use super::{Location, location, report};
use crate::book::{Book, Draft, Invalid};
use crate::database::{Database, DatabaseError};

/// Add a book.
#[api_responses(
    POST "/books",
    /// The book as it was added; `Location` says where it is.
    201,
    /// There is a book with this ISBN, given as `isbn`.
    #[problem = "/problems/already-in-shop"]
    AlreadyInShop = 409: Problem,
    /// `errors` lists all that is wrong with the book.
    #[problem = "/problems/invalid-book"]
    InvalidBook = 422: Problem,
    500,
)]
pub(super) async fn create_book(
    State(database): State<Database>,
    Json(draft): Json<Draft>,
) -> Result<(Location, CreateBookResponse<Book>), CreateBookError> {
    let book = draft.check()?;
    if !database.insert(book.clone()).await? {
        let problem = Problem::from("Replace that book with PUT, or choose another ISBN.");
        return Err(CreateBookError::AlreadyInShop(problem.with("isbn", book.isbn.to_string())));
    }
    Ok((location(book.isbn), CreateBookResponse::Created(book)))
}

impl From<Invalid> for CreateBookError {
    fn from(invalid: Invalid) -> Self {
        Self::InvalidBook(invalid.into())
    }
}

impl From<DatabaseError> for CreateBookError {
    fn from(cause: DatabaseError) -> Self {
        report(&cause);
        Self::InternalServerError
    }
}
