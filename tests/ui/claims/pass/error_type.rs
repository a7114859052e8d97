#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::api_responses;

/// A user.
#[derive(serde::Serialize)]
pub struct User {
    /// The name.
    pub name: String,
}

/// An error.
#[api_responses(403, 404: "Not here.")]
#[derive(Debug)]
pub enum AppError {
    /// No.
    Forbidden,
    /// Not here.
    NotFound(String),
}

/// A generic one.
#[api_responses(500)]
#[derive(Debug)]
pub struct Failure<T>(pub T)
where
    T: Clone;

/// A handler.
#[api_responses(GET, 200, 404)]
pub async fn get_user() -> Result<axum::Json<User>, AppError> {
    unimplemented!()
}

fn main() {}
