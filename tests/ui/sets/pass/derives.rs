#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::api_responses;

/// Errors of authorization.
#[api_responses(403: "Not you.", derive(Clone, Copy, Debug, PartialEq, Eq, Hash))]
pub enum AuthError {}

/// Too many requests.
#[api_responses(429)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RateError {}

/// A handler.
#[api_responses(
    DELETE,
    204,
    404,
    ..AuthError,
    ..RateError,
    derive(Clone, Copy, Debug, PartialEq, Eq, Hash)
)]
pub async fn delete_user() -> Result<DeleteUserResponse, DeleteUserError> {
    Ok(DeleteUserResponse::NoContent)
}

fn main() {
    let error = DeleteUserError::from(AuthError::Forbidden);
    let copy = error;
    assert_eq!(copy, error);
    assert_ne!(DeleteUserError::from(RateError::TooManyRequests), error);
    // Instead of the generated `Debug`.
    assert_eq!(format!("{error:?}"), "AuthError(Forbidden)");
    assert_eq!(error.to_string(), "403 Forbidden: Not you.");
}
