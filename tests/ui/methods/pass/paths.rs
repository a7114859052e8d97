//! Paths in the syntax of every framework, and extractors that can read their parameters under some prefix.

#![deny(warnings)]

use api_responses::api_responses;
use axum::extract::Path;

/// Get the book.
#[api_responses(GET "/users/{user}/books/{book}", 204)]
pub async fn in_braces(Path(_pair): Path<(u64, u64)>) -> InBracesResponse {
    InBracesResponse::NoContent
}

pub struct Key;

/// Get the book.
#[api_responses(GET "/users/{user}/books/{book}", 204)]
pub async fn own_type(_key: actix_web::web::Path<Key>) -> OwnTypeResponse {
    OwnTypeResponse::NoContent
}

/// Get the book of a user, who is in the prefix.
#[api_responses(GET "/books/{book}", 204)]
pub async fn under_a_prefix(Path(_pair): Path<(u64, u64)>) -> UnderAPrefixResponse {
    UnderAPrefixResponse::NoContent
}

/// Get the file.
#[api_responses(GET "/files/:id/*rest", 204)]
pub async fn colons() -> ColonsResponse {
    ColonsResponse::NoContent
}

/// Get the file.
#[api_responses(GET "/files/<id>/<rest..>", 204)]
pub async fn angle_brackets() -> AngleBracketsResponse {
    AngleBracketsResponse::NoContent
}

/// Get the pages of a year.
#[api_responses(GET r"/years/{year:\d{4}}/{{pages}}", 204)]
pub async fn regular_expression() -> RegularExpressionResponse {
    RegularExpressionResponse::NoContent
}

/// Get the menu.
#[api_responses(GET "/menü/{größe}", 204)]
pub async fn not_ascii() -> NotAsciiResponse {
    NotAsciiResponse::NoContent
}

fn main() {}
