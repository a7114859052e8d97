#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::api_responses;

/// Generic.
#[api_responses(GET, 200, 404)]
pub async fn get_user<T: serde::Serialize>(
    value: T,
) -> Result<GetUserResponse<Vec<T>>, GetUserError> {
    std::future::ready(()).await;
    Ok(GetUserResponse::Ok(vec![value]))
}

/// Opaque.
#[api_responses(GET, 200)]
#[must_use]
pub fn get_item() -> GetItemResponse<impl serde::Serialize> {
    GetItemResponse::Ok("item")
}

fn main() {}
