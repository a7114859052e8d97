//! What the inputs use without declaring it.

pub use std::num::ParseIntError;

pub use api_responses::header::{
    Allow, ETag, LastModified, Link, Location, RetryAfter, WwwAuthenticate,
};
pub use api_responses::{DeclaredError, Fault, Problem, Raw, api_responses, location};
pub use axum::Json;
pub use axum::http::{HeaderMap, StatusCode};
pub use axum::response::IntoResponse;
pub use serde::Serialize;

/// The content of successes.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct User {
    /// The identifier.
    pub id: u64,
}

/// A custom error format.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ApiError {
    /// The reason.
    pub error: String,
}

impl From<DeclaredError> for ApiError {
    fn from(error: DeclaredError) -> Self {
        ApiError { error: error.title().to_owned() }
    }
}

/// A set of errors.
#[api_responses(401 { www_authenticate = "Bearer" }, 403)]
pub enum AuthError {}

/// An error without a response of its own.
#[derive(Debug)]
pub struct DatabaseError;

impl std::fmt::Display for DatabaseError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the database is closed")
    }
}

impl std::error::Error for DatabaseError {}

/// Finds the user with an identifier.
#[must_use]
pub fn find(id: u64) -> Option<User> {
    (id == 1).then_some(User { id })
}
