#![deny(warnings)]

use api_responses::api_responses;
use api_responses::axum::{Json, RouterExt as _};
use api_responses::axum::rejection::JsonRejection;
use api_responses::Fault;
use axum::Router;
use axum::http::HeaderMap;

#[derive(serde::Deserialize, serde::Serialize)]
struct Book {
    title: String,
}

struct Shelf;

impl Shelf {
    fn put(&self, book: Book) -> Result<Book, std::io::Error> {
        std::fs::write(&book.title, "")?;
        Ok(book)
    }
}

fn staff(headers: &HeaderMap) -> Result<Shelf, AuthError> {
    let token = headers.get("authorization").ok_or(AuthError::Unauthorized)?;
    if token == "Bearer staff" { Ok(Shelf) } else { Err(AuthError::Forbidden) }
}

/// Missing or insufficient credentials.
#[api_responses(401 { www_authenticate = "Bearer" }, 403: "Only staff may do this.")]
pub enum AuthError {}

/// Put a book on the shelf.
#[api_responses(POST "/shelf", 200, #[from(std::io::Error)] 500: Fault, ..AuthError, ..JsonRejection)]
async fn put(
    headers: HeaderMap,
    book: Result<Json<Book>, JsonRejection>,
) -> Result<PutResponse<Book>, PutError> {
    let shelf = staff(&headers)?; // Result<Shelf, AuthError>
    let Json(book) = book?;
    Ok(PutResponse::Ok(shelf.put(book)?)) // Result<Book, io::Error>
}

fn main() {
    let _: Router = Router::new().endpoint(put);
}
