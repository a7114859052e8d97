use api_responses::header::{ETag, RetryAfter};
use api_responses::{Problem, api_responses, location};
use axum::Json;
use axum::extract::State;
use axum::http::HeaderMap;

use super::{Shop, report};
use crate::admission::Refused;
use crate::book::{Book, Draft, Invalid};
use crate::database::DatabaseError;

/// Add a book.
#[api_responses(
    POST "/books",
    /// The book as it was added; `Location` says where it is.
    201 { etag: ETag },
    /// Writing takes the token of the shop.
    401 { www_authenticate = "Bearer realm=\"books\"" },
    /// There is a book with this ISBN, given as `isbn`.
    #[problem = "/problems/already-in-shop"]
    AlreadyInShop = 409: Problem,
    /// `errors` lists all that is wrong with the book.
    #[problem = "/problems/invalid-book"]
    InvalidBook = 422: Problem,
    429 { retry_after: RetryAfter },
    500,
)]
pub(super) async fn create_book(
    State(Shop { database, admission }): State<Shop>,
    headers: HeaderMap,
    Json(draft): Json<Draft>,
) -> Result<CreateBookResponse<Book>, CreateBookError> {
    admission.admit(&headers)?;
    let book = draft.check()?;
    let Some(etag) = database.insert(book.clone()).await? else {
        let problem = Problem::from("Replace that book with PUT, or choose another ISBN.");
        return Err(CreateBookError::AlreadyInShop(problem.with("isbn", book.isbn.to_string())));
    };
    Ok(CreateBookResponse::Created {
        etag,
        location: location!("/books/{}", book.isbn),
        body: book,
    })
}

impl From<Refused> for CreateBookError {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::NoToken => Self::Unauthorized,
            Refused::TooOften(retry_after) => Self::TooManyRequests { retry_after },
        }
    }
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
