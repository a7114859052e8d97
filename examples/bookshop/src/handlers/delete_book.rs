use api_responses::{Problem, api_responses};
use axum::extract::{Path, State};

use super::report;
use crate::database::{Database, Deleted};
use crate::isbn::Isbn;

/// Take a book out of the shop.
#[api_responses(
    DELETE "/books/{isbn}",
    /// The book is gone.
    204,
    404: "No book here has this ISBN.",
    /// `stock` copies are left.
    #[problem = "/problems/still-in-stock"]
    StillInStock = 409: Problem,
    500,
)]
pub(super) async fn delete_book(
    State(database): State<Database>,
    Path(isbn): Path<String>,
) -> DeleteBookResponse {
    let Some(isbn) = Isbn::parse(&isbn) else { return DeleteBookResponse::NotFound };
    match database.delete(isbn).await {
        Ok(Deleted::Done) => DeleteBookResponse::NoContent,
        Ok(Deleted::Missing) => DeleteBookResponse::NotFound,
        Ok(Deleted::InStock(copies)) => DeleteBookResponse::StillInStock(
            Problem::from("Sell the copies that are left, or set `stock` to 0.")
                .with("stock", copies),
        ),
        Err(cause) => {
            report(&cause);
            DeleteBookResponse::InternalServerError
        }
    }
}
