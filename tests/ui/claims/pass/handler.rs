#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::api_responses;

/// A user.
#[derive(serde::Serialize)]
pub struct User {
    /// The name.
    pub name: String,
}

/// A handler.
#[api_responses(GET, 200, 404)]
pub async fn get_user() -> Result<axum::Json<User>, axum::http::StatusCode> {
    unimplemented!()
}

/// A handler.
#[api_responses(POST, 201, 422)]
pub async fn post_user() -> impl axum::response::IntoResponse {
    axum::http::StatusCode::CREATED
}

fn main() {}
