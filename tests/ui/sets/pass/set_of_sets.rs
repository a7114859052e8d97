#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::HasStatus as _;
use api_responses::api_responses;

/// Errors of authorization.
#[api_responses(401 { www_authenticate = "Bearer" }, 403)]
pub enum AuthError {}

/// Too many requests.
#[api_responses(429)]
pub enum RateError {}

/// Both.
#[api_responses(..AuthError, ..RateError)]
pub enum Both {}

/// More.
#[api_responses(#[from(AuthError, RateError)] ..Both, 404, #[from(std::fmt::Error)] 500)]
pub enum Most {}

/// A handler.
#[api_responses(DELETE, 204, #[from(AuthError, std::fmt::Error)] ..Most)]
pub async fn delete_user() -> Result<DeleteUserResponse, DeleteUserError> {
    Err(AuthError::Forbidden)?
}

fn main() {
    let error = DeleteUserError::from(AuthError::Unauthorized);
    assert!(matches!(error, DeleteUserError::Most(Most::Both(Both::AuthError(_)))));
    assert_eq!(Most::from(RateError::TooManyRequests).status(), 429);
    assert_eq!(DeleteUserError::from(std::fmt::Error).status(), 500);
}
